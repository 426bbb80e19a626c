import type { Page } from '@playwright/test';
import { expect } from '../site.ts';
import { confirmed, follow, press, sees } from './hands.ts';

/** What somebody says to the centre. */
export type Told = { channel: string; words: string; from: string; reporter?: string; about?: string; phone?: string };

/** What the reporter is handed. */
export type Receipt = { number: string; pin: string };

/** A worker or volunteer writes down what was told. */
export async function receive(page: Page, told: Told): Promise<Receipt> {
  await page.goto('/contacts/new');
  await page.locator('#Channel').selectOption({ label: told.channel });
  await page.locator('#Words').fill(told.words);
  await page.locator('#Reporter').selectOption({ label: told.from });
  await page.locator('#ReporterName').fill(told.reporter ?? '');
  await page.locator('#About').fill(told.about ?? '');
  await page.locator('#ReporterPhone').fill(told.phone ?? '');
  await press(page, 'รับเรื่องและออกเลข');
  const same = page.getByText('อาจเป็นเรื่องเดิม');
  await expect(same.or(page.locator('code.secret').first())).toBeVisible();
  if (await same.isVisible()) await press(page, 'ไม่ใช่เรื่องเดิม รับเป็นเรื่องใหม่');
  return receipt(page);
}

/** A villager sends the public form. */
export async function askForHelp(page: Page, words: string, place: string, phone: string): Promise<Receipt> {
  await page.goto('/ask-for-help');
  await page.locator('#Words').fill(words);
  await page.locator('#Area').fill(place);
  await page.locator('#Reporter').selectOption({ label: 'เพื่อนบ้านหรือผู้พบเห็น' });
  await page.locator('#ReporterPhone').fill(phone);
  await press(page, 'ส่งเรื่อง');
  return receipt(page);
}

async function receipt(page: Page): Promise<Receipt> {
  await expect(page.locator('code.secret')).toHaveCount(2);
  const [number = '', pin = ''] = await page.locator('code.secret').allTextContents();
  return { number, pin };
}

/** Where a villager sees how it stands. */
export async function whereItStands(page: Page, { number, pin }: Receipt): Promise<void> {
  await page.goto('/follow');
  await page.locator('#Number').fill(number);
  await page.locator('#Pin').fill(pin);
  await press(page, 'ดูความคืบหน้า');
}

/** Takes a request of the queue in hand; gives its number. */
export async function take(page: Page, words: string | RegExp): Promise<string> {
  await page.goto('/contacts');
  await page.getByRole('main').getByRole('link', { name: words }).click();
  await press(page, 'รับเรื่อง');
  await confirmed(page, 'บันทึกแล้ว');
  return (await page.getByRole('heading', { level: 1 }).innerText()).replace('เรื่อง ', '');
}

/** Puts the request that is shown into the case of somebody's household; the first one opens it. */
export async function intoCase(page: Page, name: string): Promise<void> {
  await follow(page, 'หาครัวเรือนของเรื่องนี้');
  await page.locator('#find').fill(name);
  await page.getByRole('main').getByRole('button', { name: 'ค้นหา', exact: true }).last().click();
  await page.getByRole('radio', { name }).check();
  await press(page, 'นำเข้าเคสของครัวเรือน');
  await expect(page.getByRole('link', { name: 'เปิดแฟ้มครัวเรือน' })).toBeVisible();
}

/** Ends the request that is shown in another way than by a case. */
export async function end(page: Page, action: string, given: { reply?: string; first?: string }): Promise<void> {
  await page.locator('summary').filter({ hasText: 'ทำอย่างอื่น' }).click();
  await page.getByRole('radio', { name: action }).check();
  await page.locator('#Reply').fill(given.reply ?? '');
  await page.locator('#First').fill(given.first ?? '');
  await press(page, 'บันทึกขั้นนี้');
  await confirmed(page, 'บันทึกแล้ว');
}

/** Notes that somebody spoke with the reporter. */
export async function spoke(page: Page, words: string): Promise<void> {
  await page.locator('#Kind').selectOption('Spoke');
  await page.locator('#Words').fill(words);
  await press(page, 'บันทึก');
  await sees(page, 'ติดต่อผู้แจ้งแล้วเมื่อ');
}

/** The channels of all requests on these shelves, in words. */
export async function channels(page: Page, ...shelves: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const shelf of shelves) {
    await page.goto(`/contacts?queue=${shelf}`);
    const lines = await page.getByRole('main').locator('ul.work p.quiet').allInnerTexts();
    found.push(...lines.map(l => l.split(' · ')[0]!.trim()));
  }
  return found.sort();
}
