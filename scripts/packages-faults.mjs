// Compares what was resolved with what is allowed and with what is known to be faulty.

import { isIn } from './packages-versions.mjs';

const oldAfterDays = 60;

/** @returns what is wrong, a line each */
export function faultsOf(resolved, listed, { advisories, looked }) {
  return ['nuget', 'npm'].flatMap(from => [
    ...listFaults(resolved[from], listed[from], listed.licences),
    ...resolved[from].flatMap(p => advisoryFaults(p, advisories.filter(a => a.from === from))),
    ...resolved[from].filter(p => !looked.some(l => l.from === from && covers(l, p))).map(p => `${p.name} ${p.version}: nobody has looked for its advisories`),
  ]);
}

/** Faults that are known, do matter and could not be mended yet: never a pass in silence. */
export const openFaults = (resolved, { advisories }) =>
  ['nuget', 'npm'].flatMap(from => resolved[from].flatMap(p =>
    advisories.filter(a => a.from === from && a.package === p.name && a.openBecause && isIn(p.version, a.affected))
      .map(a => `${p.name} ${p.version}: ${a.id}: ${a.what}. ${a.openBecause}`)));

/** How long ago somebody looked, and whether that is too long. */
export function ageOf({ lookedOn }, today) {
  const days = Math.floor((today - new Date(lookedOn)) / 86_400_000);
  return { days, isOld: days > oldAfterDays };
}

function listFaults(resolved, listed, licences) {
  const keyOf = p => `${p.name} ${p.version}`;
  const allowed = new Map(listed.map(p => [keyOf(p), p])), used = new Set(resolved.map(keyOf));
  return [
    ...resolved.flatMap(p => {
      const entry = allowed.get(keyOf(p));
      if (!entry) {
        const others = listed.filter(l => l.name === p.name).map(l => l.version);
        return [`${keyOf(p)} is not allowed${others.length ? ` (allowed: ${others})` : ''}`];
      }
      return [
        entry.hash !== p.hash && `${keyOf(p)}: its content is not the one that was allowed`,
        p.licence && entry.licence !== p.licence && `${keyOf(p)}: its licence is ${p.licence}, listed as ${entry.licence}`,
        !licences.includes(entry.licence) && `${keyOf(p)}: ${entry.licence} is not among the licences that fit`,
        p.isDirect && !entry.why && `${keyOf(p)}: nobody says what for`,
      ].filter(Boolean);
    }),
    ...listed.filter(p => !used.has(keyOf(p))).map(p => `${keyOf(p)} is allowed but not used any more`),
  ];
}

const advisoryFaults = (p, advisories) =>
  advisories
    .filter(a => a.package === p.name && isIn(p.version, a.affected) && !a.noHarm && !a.openBecause)
    .map(a => `${p.name} ${p.version} has a known fault: ${a.id}, ${a.what} (affected: ${a.affected})`);

/** "Microsoft.Extensions.*" stands for all that begin so. */
const covers = (look, p) =>
  look.version === p.version && look.packages.some(name => (name.endsWith('*') ? p.name.startsWith(name.slice(0, -1)) : name === p.name));
