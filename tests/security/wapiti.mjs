// Wapiti on the addresses of a crawl: injection, cross-site scripting, files, redirects, headers, cookies, forms without tokens, faults of ours (500).

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser } from './browser.mjs';
import { notTyped, pageOf } from './crawl.mjs';
import { here } from './site.mjs';
import { patterns } from './spared.mjs';
import { saidBy } from './tool.mjs';

// Left out: blindsql (sqlmap does that), exec and ssrf (the program starts no process and asks no other server, which UnsafeCallTests keeps), xxe
// (needs a server elsewhere), nikto, wapp, buster (load lists from elsewhere), backup (files are served from one folder), brute_login_form (SignInLimitTests), shellshock, htaccess (other servers).
const modules = 'sql,xss,permanentxss,file,redirect,crlf,csrf,methods';
const modulesOfAnswers = 'http_headers,csp,cookieflags';

export async function attack(site, browser, found, out) {
  const kept = new Set(found.addresses);
  // The crawl chose one address of each shape; wapiti would take them all.
  const others = found.links.filter(link => !kept.has(link)).map(link => site + link);
  return run(site, browser, out, [
    '-u', `${site}/`, '-d', '1', '-m', modules,
    ...found.addresses.flatMap(a => ['-s', site + a]),
    ...[...new Set(found.forms.flatMap(notTyped))].flatMap(name => ['--skip', name]),
    ...[...others, ...patterns.map(p => site + p)].flatMap(x => ['-x', x]),
  ]);
}

/** Headers and cookies as a new browser sees them behind a server that ends TLS. */
export const answers = (site, root, out) =>
  run(site, new Browser(site), out, ['-u', site + root, '-d', '1', '-m', modulesOfAnswers, '-H', 'X-Forwarded-Proto: https']);

async function run(site, browser, out, options) {
  await mkdir(out, { recursive: true });
  const cookies = join(out, 'cookies.json'), report = join(out, 'wapiti.json');
  await writeFile(cookies, JSON.stringify(jar(new URL(site).hostname, browser)));
  // It can't read what is compressed by Brotli, and would find nothing in anything.
  const common = ['-H', 'Accept-Encoding: identity', '--scope', 'domain', '-c', cookies, '-f', 'json', '-o', report, '--flush-session', '--store-session', join(out, 'session'),
    '--store-config', join(out, 'config'), '--no-bugreport', '-t', '20', '-S', 'insane', '-v', '1'];
  const said = await saidBy('/usr/bin/python3', ['-u', join(here, 'wapiti.py'), ...common, ...options]);
  await writeFile(join(out, 'wapiti.log'), said);
  const { vulnerabilities, anomalies } = JSON.parse(await readFile(report, 'utf8'));
  return [vulnerabilities, anomalies].flatMap(group => Object.entries(group).flatMap(([what, list]) =>
    list.map(f => ({ what, page: pageOf(f.path), input: f.parameter ?? '', more: f.info }))));
}

const jar = (host, browser) => ({
  [host]: { '/': Object.fromEntries([...browser.cookies].map(([name, value]) => [name, { value, version: 0, expires: null, secure: false, port: null }])) },
});
