// Checks that every package that was resolved is on the list of allowed ones (packages/allowed.json) in exactly that version and with that
// content, and on none of the known advisories (packages/advisories.json). Why so: docs/adr/0009-dependencies.md.
//   node scripts/packages.mjs            after `dotnet restore`; fails with what is wrong
//   node scripts/packages.mjs --write    writes what was resolved into the list; what each is for, and for a licence that is only a text its name, is kept

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ageOf, faultsOf, openFaults } from './packages-faults.mjs';
import { resolvedByNpm, resolvedByNuGet } from './packages-resolved.mjs';
import { compare, isIn } from './packages-versions.mjs';

const root = new URL('../', import.meta.url);
const read = path => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const listed = read('packages/allowed.json'), advisories = read('packages/advisories.json');
const resolved = { nuget: resolvedByNuGet(root), npm: resolvedByNpm(root) };

if (process.argv[2] === '--write') {
  for (const from of ['nuget', 'npm']) listed[from] = renewed(listed[from], resolved[from]);
  writeFileSync(new URL('packages/allowed.json', root), print(listed));
}

const faults = faultsOf(resolved, listed, advisories);
for (const fault of faults) console.error(`  ${fault}`);
const { days, isOld } = ageOf(advisories, new Date());
// No failure: code that did not change must not begin to fail on some day.
if (isOld) console.error(`  Advisories were last looked at ${days} days ago (packages/advisories.json). Look again.`);
for (const open of openFaults(resolved, advisories)) console.error(`  Known and not mended: ${open}`);
for (const old of oldRuntime()) console.error(`  ${old}`);
if (faults.length > 0) process.exit(1);
console.log(`${listed.nuget.length} packages of NuGet and ${listed.npm.length} of npm are the allowed ones; advisories as of ${advisories.lookedOn}`);

// The runtime is the machine's, not the repository's: whoever runs it is told.
function oldRuntime() {
  const installed = [...execFileSync('dotnet', ['--list-runtimes'], { encoding: 'utf8' }).matchAll(/^Microsoft\.AspNetCore\.App (10\.\S+)/gm)].map(([, v]) => v);
  const newest = installed.sort(compare).at(-1);
  return advisories.advisories.filter(a => a.from === 'dotnet' && newest && isIn(newest, a.affected)).map(a => `.NET ${newest} of this machine is affected by ${a.id}: update it`);
}

function renewed(before, now) {
  const known = new Map(before.map(p => [p.name, p]));
  return now.map(({ name, version, licence, hash, isDirect }) => {
    const before = known.get(name);
    return { name, version, licence: licence ?? before?.licence ?? '', ...(isDirect && { why: before?.why ?? '' }), hash };
  });
}

// A package a line, so that a change shows as one.
function print({ licences, nuget, npm }) {
  const lines = packages => packages.map(p => `    ${JSON.stringify(p)}`).join(',\n');
  return `{\n  "licences": ${JSON.stringify(licences)},\n  "nuget": [\n${lines(nuget)}\n  ],\n  "npm": [\n${lines(npm)}\n  ]\n}\n`;
}
