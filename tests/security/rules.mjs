// Builds a project with one planted fault for each security rule; it has to be refused for each of them, and for nothing else.
//   node tests/security/rules.mjs

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const folder = new URL('Rules/', import.meta.url).pathname;
const planted = readFileSync(`${folder}Planted.cs`, 'utf8').split('\n')
  .flatMap((line, i) => (line.match(/\/\/ ((?:CA|EF|RS)\d+)$/) ?? []).slice(1).map(rule => `${i + 1} ${rule}`));
const rules = [...readFileSync(new URL('../../.editorconfig', import.meta.url), 'utf8').matchAll(/^dotnet_diagnostic\.(CA[235]\d{3}|EF\d+)\.severity = error$/gm)].map(([, rule]) => rule);

const { stdout, stderr } = spawnSync('dotnet', ['build', folder, '-c', 'Release', '--nologo', '-v', 'quiet'], { encoding: 'utf8' });
const found = new Set([...(stdout + stderr).matchAll(/Planted\.cs\((\d+),\d+\): error (\w+)/g)].map(([, line, rule]) => `${line} ${rule}`));

const faults = [
  ...planted.filter(p => !found.has(p)).map(p => `line ${p} was not found`),
  ...[...found].filter(f => !planted.includes(f)).map(f => `line ${f} was found where nothing is planted`),
  ...rules.filter(rule => !planted.some(p => p.endsWith(` ${rule}`))).map(rule => `${rule} has no planted line`),
];
if (faults.length > 0) {
  console.error(faults.map(f => `  ${f}`).join('\n'));
  if (found.size === 0) console.error(stdout + stderr);
  process.exit(1);
}
console.log(`${planted.length} planted lines, each refused by its rule`);
