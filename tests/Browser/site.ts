import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import { startProgram, type Program } from './program.ts';

export { expect };

export type Language = 'th' | 'en';
export type Options = { language: Language };

type Fixtures = {
  /** The program on a fresh database. */
  site: Program;

  /** Picks the text of the language that the test runs in. */
  say: (thai: string, english: string) => string;

  /** Judges the page that is shown: nothing for axe to find, nothing wider than the screen; keeps a picture. */
  look: (name: string) => Promise<void>;
};

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const test = base.extend<Fixtures & Options>({
  language: ['th', { option: true }],

  site: async ({}, use) => {
    const site = await startProgram();
    await use(site);
    await site.stop();
  },

  baseURL: async ({ site }, use) => use(site.address),

  page: async ({ page, context, site, language }, use) => {
    await context.addCookies([{ name: 'hunsuan-language', value: language, url: site.address }]);
    const complaints = listenForComplaints(page, site.address);
    await use(page);
    expect(complaints, 'the browser had nothing to complain about').toEqual([]);
  },

  say: async ({ language }, use) => use((thai, english) => (language === 'th' ? thai : english)),

  look: async ({ page, javaScriptEnabled }, use, info) =>
    use(async name => {
      const { width } = page.viewportSize() ?? { width: 0 };
      const folder = join(import.meta.dirname, 'out', info.project.name);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, 'nothing is wider than the screen').toBeLessThanOrEqual(width);
      if (javaScriptEnabled === false) return;
      // Pages have no frames, so that axe needs no page of its own to gather what it found.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(axeTags).options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`)).toEqual([]);
    }),
});

/** Signs in; where a new password is named, the other is the code of an invitation to choose it. */
export async function signIn(page: Page, userName: string, password: string, newPassword?: string): Promise<void> {
  if (newPassword) return acceptInvitation(page, password, newPassword);
  await page.goto('/sign-in');
  await page.locator('#UserName').fill(userName);
  await page.locator('#Password').fill(password);
  await page.locator('main button').click();
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

// A refused script or style, a broken file, or a request to anywhere else is a fault of ours.
function listenForComplaints(page: Page, address: string): string[] {
  const complaints: string[] = [];
  const isExpected = (text: string) => /status of 4\d\d/.test(text);
  page.on('console', message => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
