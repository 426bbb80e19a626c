// Attacks the demo as each role, then the twin with planted faults, and sums up. See ./run.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser } from './browser.mjs';
import { crawl, notYet, typed } from './crawl.mjs';
import { judged } from './judged.mjs';
import { isFound, planted } from './planted.mjs';
import { here, serve } from './site.mjs';
import * as sqlmap from './sqlmap.mjs';
import * as wapiti from './wapiti.mjs';

const out = join(here, 'out');
const password = 'hunsuan-demo';
const people = { nobody: null, administrator: 'demo-admin', worker: 'demo-sanklang', supervisor: 'demo-supervisor', officer: 'demo-phayao' };

const [option, role] = process.argv.slice(2);
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const isClean = option === '--twin' || (await attackDemo());
const isAwake = option === '--demo' || (await attackTwin());
console.log(`${isClean && isAwake ? 'Passed' : 'FAILED'}: ${[
  option !== '--twin' && (isClean ? 'nothing found in the demo' : 'the demo has findings'),
  option !== '--demo' && (isAwake ? `all ${planted.length} planted faults found` : 'planted faults were missed'),
].filter(Boolean).join('; ')}`);
process.exit(isClean && isAwake ? 0 : 1);

async function attackDemo() {
  const site = await serve('program');
  const before = new Set(), done = new Set(), all = [];
  try {
    for (const who of role ? [role] : Object.keys(people)) {
      const began = Date.now();
      const browser = await browserOf(site.address, people[who]);
      const found = await crawl(browser, people[who] ? ['/'] : ['/sign-in', '/invitation', '/healthz', '/?lang=en']);
      const folder = join(out, who);
      const fresh = notYet(found, before);
      const byWapiti = await wapiti.attack(site.address, browser, fresh, folder);
      const ofAnswers = people[who] ? [] : await wapiti.answers(site.address, '/sign-in?lang=en', join(folder, 'answers'));
      const bySqlmap = await sqlmap.attack(site.address, browser, fresh, folder, done);
      // A scan that signed itself out would have found nothing because it saw nothing.
      if (people[who] && !(await browser.isSignedIn())) all.push({ what: 'The scan', page: who, input: '', more: 'was signed out' });
      all.push(...byWapiti, ...ofAnswers, ...bySqlmap);
      console.log(`${who} (${Math.round((Date.now() - began) / 1000)} s): reaches ${found.addresses.length} addresses with ${found.parameters} parameters, ${found.forms.length} forms with ${
        found.forms.flatMap(typed).length} fields; of them new ${fresh.addresses.length} addresses, ${fresh.forms.length} forms; ${byWapiti.length + ofAnswers.length} said by wapiti, ${bySqlmap.length} by sqlmap`);
    }
    // What went wrong inside is told nobody but the log.
    const thrown = site.log().match(/^fail: .*$/gm) ?? [];
    all.push(...new Set(thrown.map(line => ({ what: 'Logged failure', page: '', input: '', more: line.slice(0, 200) }))));
    await writeFile(join(out, 'server.log'), site.log());
  } finally {
    await site.stop();
  }
  const open = all.filter(f => !judged.some(j => j.isOf(f)));
  await writeFile(join(out, 'findings.json'), JSON.stringify(all, null, 1));
  for (const f of open) console.log(`  FOUND ${f.what}: ${f.page} ${f.input}: ${f.more}`);
  for (const j of judged) console.log(`  ${all.filter(j.isOf).length} × judged: ${j.why}`);
  return open.length === 0;
}

async function attackTwin() {
  const site = await serve('twin');
  try {
    const browser = await browserOf(site.address, people.worker);
    const found = await crawl(browser, ['/'], path => path.startsWith('/planted/'));
    const folder = join(out, 'twin');
    const only = { ...found, addresses: found.addresses.filter(a => a.startsWith('/planted/')) };
    const findings = [
      ...(await wapiti.attack(site.address, browser, only, folder)),
      ...(await wapiti.answers(site.address, '/planted/cookie', join(folder, 'answers'))),
      ...(await sqlmap.attack(site.address, browser, only, folder, new Set())),
    ];
    await writeFile(join(out, 'twin.json'), JSON.stringify(findings, null, 1));
    const missed = planted.filter(p => !isFound(p, findings));
    for (const [what, page] of missed) console.log(`  MISSED ${what}: ${page}`);
    return missed.length === 0;
  } finally {
    await site.stop();
  }
}

async function browserOf(address, userName) {
  const browser = new Browser(address);
  if (userName) await browser.signIn(userName, password);
  return browser;
}
