// sqlmap on every parameter of the addresses of a crawl, on parts of paths that are more than an id, and on every field of the forms.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOf, typed } from './crawl.mjs';
import { saidBy } from './tool.mjs';

// No time-based tests: on a busy machine they find what is not there, and each planted fault is found without.
const common = ['--batch', '--disable-coloring', '--flush-session', '--dbms=SQLite', '--technique=BEUS', '--risk=1', '--timeout=20', '--retries=1'];
const partOfPath = /\/(?:\d{2,8}|(?<=\/lists\/)[a-z]+|(?<=\/imports\/new\/)[a-z-]+)(?=\/|\?|$)/;

/** @param done inputs that were attacked before, as somebody else; what is attacked now is added */
export async function attack(site, browser, found, out, done) {
  await mkdir(out, { recursive: true });
  const findings = [];
  for (const target of targets(site, found, done)) {
    const options = ['--cookie', [...browser.cookies].map(c => c.join('=')).join('; '), '--output-dir', join(out, 'sqlmap')];
    const said = await saidBy('/usr/bin/sqlmap', [...common, ...options, ...target.options]).catch(fault => `sqlmap did not end well: ${fault.message}`);
    await writeFile(join(out, `sqlmap-${target.page.replace(/\W+/g, '-')}-${done.size}.log`), said);
    findings.push(...findingsIn(said, target));
  }
  return findings;
}

function* targets(site, { addresses, forms }, done) {
  for (const address of addresses) {
    const page = pageOf(address);
    const names = fresh([...new URL(address, site).searchParams.keys()], page);
    if (names.length > 0) yield { page, options: ['--level=2', '-u', filled(site + address), '-p', names.join(',')] };
    if (partOfPath.test(address) && fresh(['(path)'], page).length > 0) yield { page, options: ['--level=2', '-u', site + address.split('?')[0].replace(partOfPath, '$&*')] };
  }
  // It can't send files; what they hold is tried by RubbishFileTests.
  for (const form of forms.filter(f => !f.hasFiles)) {
    const page = pageOf(form.action);
    const names = fresh(typed(form).map(([name]) => name), `POST ${page} ${new Map(form.fields).get('_handler') ?? ''}`);
    const data = new URLSearchParams(form.fields.map(([name, value]) => [name, value || '1']));
    // Tokens are taken anew from the page at each try. Signing in is slowed down after some tries, so that it is asked slowly.
    const slowly = page === '/sign-in' || page === '/invitation' ? ['--delay=0.5'] : [];
    if (names.length > 0) {
      yield {
        page,
        options: ['--level=1', '-u', site + form.action, '--data', String(data), '-p', names.join(','), '--csrf-token=_token', `--csrf-url=${site}${form.page}`, ...slowly],
      };
    }
  }

  function fresh(names, page) {
    return names.filter(name => !done.has(`${page} ${name}`) && done.add(`${page} ${name}`));
  }
}

// What is empty is not tried.
const filled = address => {
  const url = new URL(address);
  for (const [name, value] of url.searchParams) if (!value) url.searchParams.set(name, '1');
  return String(url);
};

function findingsIn(said, { page }) {
  // Without this sentence, or a finding, the page was not tried at all.
  const isTried = /do(es)? not (appear|seem) to be injectable|identified the following injection/.test(said);
  if (!isTried) return [{ what: 'The scan', page, input: '', more: `was not done: ${said.trim().split('\n').slice(-3).join(' ').slice(0, 300)}` }];

  const injected = [...said.matchAll(/^Parameter: (\S+) \((\S+)\)/gm)].map(([, input, place]) => ({ what: 'sqlmap', page, input, more: `injectable (${place})` }));
  const broken = said.match(/^5\d\d \(.*$/m);
  return broken ? [...injected, { what: 'Internal Server Error', page, input: '', more: broken[0] }] : injected;
}
