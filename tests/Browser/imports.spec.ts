import type { Page } from '@playwright/test';
import { agencyList, survey, type SentFile } from './imports-files.ts';
import { expect, test } from './site.ts';

type Say = (thai: string, english: string) => string;

test.beforeEach(async ({ enterAs }) => enterAs('country'));

test('a survey in our own form is checked, written and found again', async ({ page, say, look }) => {
  await page.goto('/imports');
  await look('imports-empty');
  await page.getByRole('link', { name: say('นำเข้าไฟล์ใหม่', 'Bring in files'), exact: true }).click();
  await look('imports-kinds');
  await page.getByRole('main').getByRole('link', { name: say('แบบสำรวจครัวเรือน', 'Household survey') }).click();
  await page.getByText(say('คอลัมน์ของ ไฟล์ครัวเรือน', 'Columns: File of households')).click();
  await look('imports-upload');

  await page.getByRole('button', { name: say('ส่งไฟล์', 'Send the files') }).click();
  await expect(page.getByRole('alert')).toContainText(say('เลือกไฟล์ให้ครบ', 'Choose a file'));
  await look('imports-upload-refused');

  await send(page, say, ...survey);
  await expect(decision(page, say, 'บันทึกทั้งหมด', 'Write everything'), 'the page follows the check by itself').toBeVisible();
  await expect(page.getByRole('row', { name: 'persons.csv' })).toContainText('3');
  await look('imports-checked');

  await decision(page, say, 'บันทึกทั้งหมด', 'Write everything').click();
  await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible();
  await look('imports-written');

  await page.goto('/imports');
  await look('imports-list');
  await page.getByRole('link', { name: say('แบบสำรวจครัวเรือน', 'Household survey') }).click();
  await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible();
  await page.goBack();
  await expect(page, 'the way back is the way that was gone').toHaveURL(/\/imports$/);
});

test('the columns and codes of an agency are matched, kept and used again', async ({ page, say, look }) => {
  await page.goto('/imports/new/old-age-allowance');
  await send(page, say, agencyList);
  await look('imports-steps');
  await change(page, say).click();
  await expect(page.locator('#citizen_id'), 'guessed by name and content').toHaveValue('เลขประจำตัวประชาชน 13 หลัก');
  await expect(page.locator('#last_name')).toHaveValue('นามสกุล');
  await expect(page.locator('#birth_date')).toHaveValue('วันเดือนปีเกิด');
  await look('imports-columns');

  await page.getByRole('button', { name: say('บันทึกแล้วไปต่อ', 'Save and go on') }).click();
  await expect(page.getByRole('alert')).toContainText(say('รหัสตำบล', 'sub-district code'));
  await look('imports-columns-refused');
  await page.getByLabel(say('รหัสตำบล', 'sub-district code'), { exact: true }).last().fill('560108');
  await page.getByRole('button', { name: say('บันทึกแล้วไปต่อ', 'Save and go on') }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('รหัสในไฟล์', 'Codes in the files'));
  await page.locator('input[name^=code]').first().fill('active');
  await look('imports-codes');
  await page.getByRole('button', { name: say('บันทึกแล้วไปต่อ', 'Save and go on') }).click();

  await page.locator('#Name').fill('เทศบาลสมมุติ');
  await look('imports-ready');
  await page.getByRole('button', { name: say('ตรวจไฟล์', 'Check the files') }).click();
  await expect(decision(page, say, 'บันทึกเฉพาะแถวที่ถูกต้อง', 'Write the good rows')).toBeVisible();
  await expect(page.getByRole('cell', { name: say('ไม่มีวันนี้ในปฏิทิน', 'There is no such day') }).first()).toBeVisible();
  await look('imports-refused-rows');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: say('ดาวน์โหลดแถวที่ถูกปฏิเสธ', 'Download the refused rows') }).click();
  expect((await download).suggestedFilename()).toBe('บัญชีสมมุติ.refused.csv');
  await decision(page, say, 'บันทึกเฉพาะแถวที่ถูกต้อง', 'Write the good rows').click();
  await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible();

  await page.goto('/imports/new/old-age-allowance');
  await send(page, say, agencyList);
  await expect(page.getByText(say('ตามรูปแบบไฟล์ “เทศบาลสมมุติ”', 'saved matching “เทศบาลสมมุติ”'))).toBeVisible();
  await page.getByRole('button', { name: say('ยกเลิกการนำเข้า', 'Cancel the import') }).click();
  await expect(page.getByText(say('ไม่มีข้อมูลใดถูกบันทึก', 'Nothing was written')).first()).toBeVisible();
  await look('imports-cancelled');
});

test('saved matchings are added, renamed and deleted', async ({ page, say, look }) => {
  await page.goto('/imports/profiles');
  await page.getByRole('button', { name: say('เพิ่ม', 'Add'), exact: true }).click();
  await look('profiles-refused');
  await page.locator('#Name').fill('เทศบาลสมมุติ');
  await page.locator('#Kind').selectOption('welfare-card');
  await page.locator('#File').setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from('{"Columns":{"first_name":"ชื่อ"}}') });
  await page.getByRole('button', { name: say('เพิ่ม', 'Add'), exact: true }).click();
  await look('profiles');
  await page.getByRole('link', { name: 'เทศบาลสมมุติ' }).click();
  await page.locator('#Name').fill('เทศบาลใหม่');
  await page.getByRole('button', { name: say('เปลี่ยนชื่อ', 'Rename') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('เทศบาลใหม่');
  await look('profile');
  await page.getByRole('button', { name: say('ลบรูปแบบนี้', 'Delete') }).click();
  await expect(page.getByRole('status')).toContainText(say('ลบรูปแบบไฟล์แล้ว', 'was deleted'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an import goes from the upload to the end, and the page follows', async ({ page, say, look }) => {
    await page.goto('/imports/new/old-age-allowance');
    await send(page, say, agencyList);
    await change(page, say).click();
    await page.getByLabel(say('รหัสตำบล', 'sub-district code'), { exact: true }).last().fill('560108');
    await page.getByRole('button', { name: say('บันทึกแล้วไปต่อ', 'Save and go on') }).click();
    await page.getByRole('button', { name: say('บันทึกแล้วไปต่อ', 'Save and go on') }).click();
    await page.getByRole('button', { name: say('ตรวจไฟล์', 'Check the files') }).click();
    await expect(decision(page, say, 'บันทึกเฉพาะแถวที่ถูกต้อง', 'Write the good rows')).toBeVisible();
    await look('imports-without-script');
    await decision(page, say, 'บันทึกเฉพาะแถวที่ถูกต้อง', 'Write the good rows').click();
    await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible();
  });
});

async function send(page: Page, say: Say, ...files: SentFile[]): Promise<void> {
  for (const [i, file] of files.entries()) await page.locator(`#File${i}`).setInputFiles(file);
  await page.getByRole('button', { name: say('ส่งไฟล์', 'Send the files') }).click();
  await expect(page).toHaveURL(/imports\/[0-9a-f-]{36}$/);
}

const decision = (page: Page, say: Say, thai: string, english: string) => page.getByRole('button', { name: say(thai, english), exact: true });

// In the page: the menu has a link to change the own password.
const change = (page: Page, say: Say) => page.getByRole('main').getByRole('link', { name: say('แก้ไข', 'Change') }).first();
