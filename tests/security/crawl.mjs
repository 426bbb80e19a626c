// What somebody can reach by links: every page and file of the program with each of its parameters at least once, every form, all links seen.

import { formsOf, linksOf } from './browser.mjs';
import { leavesAlone } from './spared.mjs';

const mostPages = 400;
const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
// Understood on every page alike, and by one place of the program.
const everywhere = 'lang';

/** The page of an address: ids, codes of areas and kinds of lists differ, the page does not. */
export const pageOf = address =>
  new URL(address, 'http://x').pathname.replace(guid, '{id}').replace(/\/\d{2,8}(?=\/|$)/g, '/{code}').replace(/^\/(lists|imports\/new|imports\/upload)\/[^/]+/, '/$1/{kind}');

const inputsOf = address => {
  const page = pageOf(address);
  return [page, ...[...new URL(address, 'http://x').searchParams.keys()].map(name => (name === everywhere ? name : `${page} ${name}`))];
};

/** @param isWanted whether to go to an address at all */
export async function crawl(browser, starts, isWanted = () => true) {
  const waiting = [...starts], seen = new Set(starts), covered = new Set(), addresses = [], forms = new Map();
  for (let read = 0; waiting.length > 0 && read < mostPages; read++) {
    const path = waiting.shift();
    if (inputsOf(path).every(input => covered.has(input))) continue;
    const answer = await browser.ask(path);
    // Whoever may not see a page is sent away from it, or told that there is none.
    if (answer.status >= 400 || answer.headers.get('location')?.includes('/sign-in')) continue;
    for (const input of inputsOf(path)) covered.add(input);
    addresses.push(path);
    if (answer.headers.has('location')) meet(answer.headers.get('location'), path);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await answer.text();
    for (const form of formsOf(html, path)) take(form);
    for (const link of linksOf(html)) meet(link, path);
  }
  return { addresses, forms: [...forms.values()], links: [...seen], parameters: covered.size - new Set(addresses.map(pageOf)).size };

  function take(form) {
    if (leavesAlone(form.action)) return;
    if (form.method === 'GET') meet(`${form.action.split('?')[0]}?${new URLSearchParams(form.fields)}`, form.page);
    if (form.method === 'POST' && !forms.has(nameOf(form))) forms.set(nameOf(form), form);
  }

  function meet(link, page) {
    const url = new URL(link, new URL(page, browser.address));
    const path = url.pathname + url.search;
    if (url.origin !== new URL(browser.address).origin || seen.has(path) || leavesAlone(path) || !isWanted(path)) return;
    seen.add(path);
    waiting.push(path);
  }
}

/** What nobody before has reached: a page is the same code for all, only more or less of it is shown. */
export function notYet({ addresses, forms, ...found }, before) {
  const isNew = name => !before.has(name) && Boolean(before.add(name));
  const freshForms = forms.filter(form => isNew(nameOf(form)));
  const pages = new Set(freshForms.map(form => form.page));
  return { ...found, forms: freshForms, addresses: addresses.filter(a => inputsOf(a).filter(isNew).length > 0 || pages.has(a)) };
}

const nameOf = form => `${pageOf(form.action)} ${new Map(form.fields).get('_handler') ?? ''}`;

/** Fields that somebody fills in; tokens are the program's. A hundred answers to questions are one field: their numbers are looked up, never kept. */
export function typed(form) {
  const names = new Map(form.fields.filter(([name]) => !/^_(token|handler)$/.test(name)).map(field => [field[0].replace(/[0-9a-f]{32}|\d+/g, '#'), field]));
  return [...names.values()];
}

export const notTyped = form => form.fields.map(([name]) => name).filter(name => !typed(form).some(([other]) => other === name));
