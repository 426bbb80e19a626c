import { expect, type Page } from '@playwright/test';

/** What hands do on every page: press a button, follow a link, sign. */

export const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).click();

export const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

/** What the page confirms after something was done. */
export const confirmed = (page: Page, words: string): Promise<void> => expect(page.getByRole('status').first()).toContainText(words);

export const sees = (page: Page, words: string | RegExp, why?: string): Promise<void> => expect(page.getByRole('main'), why).toContainText(words);

/** Signs in the frame on the screen. */
export async function sign(page: Page): Promise<void> {
  const frame = page.locator('#signature svg');
  await frame.scrollIntoViewIfNeeded();
  const box = (await frame.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 60, { steps: 4 });
  await page.mouse.up();
}

/** Fills the three parts of a day, the year in the Buddhist era. */
export async function fillDay(page: Page, field: string, day: Date): Promise<void> {
  for (const [part, value] of [['Day', day.getDate()], ['Month', day.getMonth() + 1], ['Year', day.getFullYear() + 543]])
    await page.locator(`[name="Input.${field}.${part}"]`).fill(`${value}`);
}
