import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Searches households and people as a user does. */
export async function search(page: Page, typed: string): Promise<void> {
  await page.goto('/search');
  await page.locator('#box').fill(typed);
  await page.locator('#box').press('Enter');
  await expect(page, 'what is searched for stands in no address').toHaveURL(/\/search\?s=/);
}
