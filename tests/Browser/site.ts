import { test as base, expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import { accessibilityFaults } from './axe.ts';
import { openCopy, prepared, type Data, type Site } from './prepared.ts';
import type { Person, Who } from './people.ts';

export { expect };

export type Language = 'th' | 'en';
export type Options = { language: Language; data: Data };

type Fixtures = {
  /** The program on a copy of `data` that no other test sees. */
  site: Site;

  /** Other addresses that the browser may ask. */
  neighbours: string[];

  /** Goes on as somebody who signed in before. */
  enterAs: (who: Who) => Promise<void>;

  /** Picks the text of the language that the test runs in. */
  say: (thai: string, english: string) => string;

  /** Judges the page that is shown: nothing for axe to find, nothing wider than the screen. Keeps a picture where PICTURES is set. */
  look: (name: string) => Promise<void>;
};

export const test = base.extend<Fixtures & Options>({
  language: ['th', { option: true }],

  data: ['empty', { option: true }],

  site: async ({ data }, use) => {
    const site = await openCopy(data);
    await use(site);
    await site.close();
  },

  baseURL: async ({ site }, use) => use(site.address),

  neighbours: async ({}, use) => use([]),

  page: async ({ page, context, site, language, neighbours }, use) => {
    await context.addCookies([{ name: 'hunsuan-language', value: language, url: site.address }]);
    const complaints = listenForComplaints(page, [site.address, ...neighbours, 'data:']);
    await use(page);
    expect(complaints, 'the browser had nothing to complain about').toEqual([]);
  },

  enterAs: async ({ context }, use) => use(async who => context.addCookies([prepared.session(who)])),

  say: async ({ language }, use) => use((thai, english) => (language === 'th' ? thai : english)),

  look: async ({ page, javaScriptEnabled }, use) => use(name => lookAt(page, name, javaScriptEnabled !== false)),
});

/** Judges a page as `look` does, for whoever has a page of their own. */
export async function lookAt(page: Page, name: string, hasScripts = true): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  // Without its style sheet a page is wider, and so are letters of a fallback: those of paper come only when it is asked for.
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (process.env.PICTURES) await page.screenshot({ path: join(import.meta.dirname, 'out', base.info().project.name, `${name}.png`), fullPage: true });
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(content, `nothing of ${name} is wider than the screen`).toBeLessThanOrEqual(width);
  if (hasScripts) expect(await accessibilityFaults(page), name).toEqual([]);
}

/** Signs in; where a new password is named, the other is the code of an invitation to choose it. */
export async function signIn(page: Page, userName: string, password: string, newPassword?: string): Promise<void> {
  if (newPassword) return acceptInvitation(page, password, newPassword);
  await page.goto('/sign-in');
  await page.locator('#UserName').fill(userName);
  await page.locator('#Password').fill(password);
  await page.locator('main button').first().click();
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/#menu');
  await page.locator('form[action="/sign-out"] button').click();
}

/** Lets an administrator add somebody, and gives the code of the invitation. */
export async function invite(page: Page, { name, userName, role, area }: Person): Promise<string> {
  await page.goto('/users/new');
  await page.locator('#Name').fill(name);
  await page.locator('#UserName').fill(userName);
  await page.locator(`input[value=${role}]`).check();
  await page.locator('#AreaCode').fill(area);
  await page.locator('main button').click();
  return page.locator('.secret').innerText();
}

/** Takes up an invitation, which signs in too. */
export async function acceptInvitation(page: Page, code: string, newPassword: string): Promise<void> {
  await page.goto('/invitation');
  await page.locator('#Code').fill(code);
  await page.locator('main button').click();
  await page.locator('#New').fill(newPassword);
  await page.locator('#Repeated').fill(newPassword);
  await page.locator('main button').click();
  await expect(page).toHaveURL(/\/$/);
}

/** A refused script or style, a broken file, or a request to anywhere else is a fault of ours. */
export function listenForComplaints(page: Page, known: string[]): string[] {
  const complaints: string[] = [];
  const isExpected = (text: string) => /status of 4\d\d/.test(text);
  page.on('console', message => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (!known.some(address => request.url().startsWith(address))) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
