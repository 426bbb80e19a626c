// The list of areas: what the packages say, put right by corrections.csv, with English names.

export const columns = [
  'code', 'name_th', 'name_en', 'postcode', 'lat', 'lon', 'valid_from', 'valid_to', 'status', 'use_instead', 'certainty',
];

export function areas({ thai, districtNames, places, provinceNames, corrections, subdistrictNames }) {
  const inUse = correct(thaiNames(thai), corrections);
  nameUpperLevels(inUse, thai);
  nameInEnglish(inUse, districtNames, provinceNames, subdistrictNames);
  locate(inUse, places);
  apply(inUse, corrections.filter(c => c.action === 'set'));
  return [...inUse.values(), ...outOfUse(inUse, thaiNames(thai), corrections)].sort((a, b) => a.code < b.code ? -1 : 1);
}

function thaiNames(thai) {
  const found = new Map();
  for (const { zipCode, subDistrictList } of thai) {
    for (const s of subDistrictList ?? []) {
      found.set(s.subDistrictId, {
        code: s.subDistrictId, name_th: s.subDistrictName.trim(), postcode: zipCode, district: s.districtId, province: s.provinceId,
      });
    }
  }
  return found;
}

function correct(found, corrections) {
  const of = action => corrections.filter(c => c.action === action);
  const renumbered = of('renumber').map(c => {
    const area = found.get(c.code);
    if (area?.name_th !== c.name_th) throw new Error(`renumber ${c.code}: the package says ${area?.name_th}, not ${c.name_th}`);
    return { ...area, code: c.to, certainty: c.certainty };
  });
  const gone = ['renumber', 'remove', 'retire', 'mistaken'].flatMap(of);
  const strange = gone.filter(c => !found.has(c.code));
  if (strange.length) throw new Error(`not in the package: ${strange.map(c => c.code)}`);
  for (const c of gone) found.delete(c.code);
  for (const area of renumbered) insert(found, area);
  for (const c of of('add')) {
    insert(found, { code: c.code, name_th: c.name_th, postcode: c.postcode, certainty: c.certainty });
  }
  return found;
}

function insert(found, area) {
  if (found.has(area.code)) throw new Error(`${area.code} is there twice`);
  found.set(area.code, area);
}

// The package gives districts and provinces numbers of its own; theirs are the first digits of their sub-districts.
function nameUpperLevels(areas, thai) {
  const districts = new Map(thai.flatMap(z => (z.districtList ?? []).map(d => [d.districtId, d.districtName])));
  const provinces = new Map(thai.flatMap(z => (z.provinceList ?? []).map(p => [p.provinceId, p.provinceName])));
  for (const s of [...areas.values()].filter(a => a.district)) {
    name(areas, s.code.slice(0, 4), districts.get(s.district));
    name(areas, s.code.slice(0, 2), provinces.get(s.province));
  }
}

function name(areas, code, name_th) {
  const there = areas.get(code);
  if (there && there.name_th !== name_th) throw new Error(`${code} is called both ${there.name_th} and ${name_th}`);
  areas.set(code, there ?? { code, name_th: name_th.trim() });
}

function nameInEnglish(areas, districtNames, provinceNames, subdistrictNames) {
  const provinceOf = new Map(districtNames.map(d => [d.code.split('.')[2].slice(0, 2), d.code.slice(0, 5)]));
  const names = new Map([
    ...provinceNames.map(p => [p.code, p.name]),
    ...districtNames.map(d => [d.code.split('.')[2], d.name.replace(/^(Amphoe|Khet) | District$/g, '')]),
    ...subdistrictNames.map(s => [s.code, s.name_en]),
  ]);
  for (const area of areas.values()) {
    area.name_en = names.get(area.code.length === 2 ? provinceOf.get(area.code) : area.code);
  }
}

// A district lies where its main town does: the place that bears its name, or else the middle of its places.
function locate(areas, places) {
  const plain = text => text.replace(/^(Mueang|Muang|Ban|Ko|King Amphoe) /, '').replace(/[\s-]/g, '').toLowerCase();
  const middle = (of, field) => of.reduce((sum, p) => sum + Number(p[field]), 0) / of.length;
  for (const [code, inside] of group(places)) {
    const area = areas.get(code);
    if (!area) continue;
    const town = inside.filter(p => plain(p.name) === plain(area.name_en));
    area.lat = middle(town.length ? town : inside, 'lat').toFixed(3);
    area.lon = middle(town.length ? town : inside, 'lng').toFixed(3);
  }
}

function group(places) {
  const groups = new Map();
  for (const p of places) groups.set(p.admin2, [...groups.get(p.admin2) ?? [], p]);
  return groups;
}

function apply(areas, corrections) {
  for (const c of corrections) {
    const area = areas.get(c.code);
    if (!area) throw new Error(`set ${c.code}: no such area`);
    for (const field of ['name_th', 'name_en', 'postcode', 'valid_from', 'valid_to']) area[field] = c[field] || area[field];
    area.certainty = c.certainty;
  }
}

function outOfUse(inUse, found, corrections) {
  return corrections.filter(c => c.action === 'retire' || c.action === 'mistaken').map(c => {
    const instead = c.to.split(' ').map(code => inUse.get(code));
    if (c.to && instead.includes(undefined)) throw new Error(`${c.code}: use instead ${c.to}, which is not in use`);
    return {
      code: c.code, name_th: c.name_th, postcode: found.get(c.code).postcode, valid_to: c.valid_to,
      name_en: c.name_en || (instead[0]?.name_th === c.name_th ? instead[0].name_en : ''),
      status: c.action === 'retire' ? 'retired' : 'mistaken', use_instead: c.to, certainty: c.certainty,
    };
  });
}
