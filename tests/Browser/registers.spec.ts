import type { Page } from '@playwright/test';
import { citizenId, type SentFile } from './imports-files.ts';
import { expect, test } from './site.ts';

test.use({ data: 'surveyed' });

type Say = (thai: string, english: string) => string;

const header = 'citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code,since,amount,status';
const row = (number: number, name: string, birth = '01/02/2490'): string => `${citizenId(number)},นาย,${name},ทดสอบ,${birth},12/3,1,560108,01/10/2566,600,active`;
const list = (name: string, ...rows: string[]): SentFile => ({ name, mimeType: 'text/csv', buffer: Buffer.from([header, ...rows].join('\n') + '\n') });

test('a whole list comes twice, and who left it is found', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/registers');
  await expect(page.getByRole('heading', { name: say('บัญชีที่ยังไม่มีในพื้นที่ของคุณ', 'Lists that are not there yet for your area') })).toBeVisible();
  await look('registers');
  await page.getByRole('link', { name: say('เบี้ยยังชีพผู้สูงอายุ', 'Old-age allowance') }).click();
  await look('register-empty');

  await bringIn(page, say, '10', list('first.csv', row(11, 'อยู่ต่อ'), row(12, 'อยู่ด้วย'), row(13, 'ออกไป'), row(14, 'เด็กน้อย', '01/02/2560')));
  await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible();
  await bringIn(page, say, '11', list('second.csv', row(11, 'อยู่ต่อ')), async () => {
    await expect(page.getByText(say('เกินหนึ่งในสาม', 'More than a third')).first()).toBeVisible();
    await look('import-large-drop');
  });

  await page.goto('/registers/old-age-allowance');
  await look('register-versions');
  await page.getByRole('link', { name: say('1 ต.ค. 2568', '1 Oct 2025') }).click();
  await expect(page.getByRole('row', { name: say('อายุนอกช่วงของบัญชี', 'Age outside what the list should hold') })).toContainText('1');
  await page.goto('/registers/old-age-allowance/2');
  await look('register-version');
  await page.getByRole('link', { name: say('ออก', 'Left'), exact: true }).click();
  await expect(page.getByText('ออกไป ทดสอบ')).toBeVisible();
  await look('register-left');

  const screen = page.viewportSize();
  await page.goto('/registers/old-age-allowance/2');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  await look('register-on-paper');
  await page.emulateMedia({ media: 'screen' });
  if (screen) await page.setViewportSize(screen);
});

test('an analyst of a part sees that a list is there, and no small number', async ({ page, say, look, enterAs }) => {
  await enterAs('analyst');
  await page.goto('/registers');
  await expect(page.getByText(say('ตัวเลขปัดลงทีละ 10', 'Rounded down to multiples of 10'))).toBeVisible();
  await look('registers-analyst');
});

/** Sends a whole list of the first day of a month of 2568. */
async function bringIn(page: Page, say: Say, month: string, file: SentFile, atDecision?: () => Promise<void>): Promise<void> {
  await page.goto('/imports/new/old-age-allowance');
  await page.locator('#File0').setInputFiles(file);
  await page.locator('#AsOf').fill('1');
  await page.locator('input[name="Input.AsOf.Month"]').fill(month);
  await page.locator('input[name="Input.AsOf.Year"]').fill('2568');
  await page.locator('input[value=whole]').check();
  await page.locator('#Covers').fill('560108');
  await page.getByRole('button', { name: say('ส่งไฟล์', 'Send the files') }).click();
  const write = page.getByRole('button', { name: say('บันทึกทั้งหมด', 'Write everything') });
  await expect(write).toBeVisible({ timeout: 20_000 });
  await atDecision?.();
  await write.click();
  await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible({ timeout: 20_000 });
}
