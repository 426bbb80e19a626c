import type { Page } from '@playwright/test';
import { search } from './search.ts';
import { expect, test } from './site.ts';

test.use({ data: 'few' });

const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).click();

test('a supervisor sees who has how much in hand, and reviews a closed case drawn by lot', async ({ page, say, look, enterAs }) => {
  await enterAs('supervisor');
  await page.goto('/supervision/reviews');
  await press(page, say('สุ่มเคส', 'Draw cases'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('reviews-none');

  await enterAs('centre');
  await search(page, 'อุปโลกน์');
  await page.getByRole('main').getByRole('link', { name: /อุปโลกน์/ }).first().click();
  await page.getByRole('link', { name: say('เปิดเคส', 'Open a case') }).first().click();
  await page.locator('#Summary').fill('หลังคารั่ว (สมมุติ)');
  await press(page, say('เปิดเคส', 'Open a case'));
  const record = new URL(page.url()).pathname;

  await enterAs('supervisor');
  await page.goto('/supervision');
  await expect(page.getByRole('row', { name: /บุญมี/ })).toContainText('1');
  await look('workload');

  await enterAs('centre');
  await page.goto(record);
  await page.getByRole('link', { name: say('ปิดเคส', 'Close the case') }).first().click();
  await page.locator('input[name="Input.Outcome"]').first().check();
  await page.locator('#Told').fill('เจ้าของบ้าน');
  await page.locator('#WhyNotMeasured').fill('เพิ่งวัดเมื่อวาน');
  await page.locator('#WhyNoCheckIn').fill('ย้ายไปอยู่กับลูก');
  await press(page, say('ปิดเคส', 'Close the case'));

  await enterAs('supervisor');
  await page.goto('/supervision/reviews');
  await press(page, say('สุ่มเคส', 'Draw cases'));
  await page.getByRole('main').getByRole('link', { name: 'หลังคารั่ว (สมมุติ)' }).click();
  await press(page, say('บันทึกการทบทวน', 'Save the review'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('review-wrong');
  for (const yes of await page.locator('input[value=Yes]').all()) await yes.check();
  await page.locator('#Words').fill('วัดซ้ำก่อนปิดเสมอ');
  await press(page, say('บันทึกการทบทวน', 'Save the review'));
  await expect(page.getByRole('status').first()).toContainText(say('บันทึกการทบทวนแล้ว', 'The review is saved'));
  await look('reviews');
});

test('what a worker thinks about the own work is read by whom the worker chose, and by nobody else', async ({ page, say, look, enterAs }) => {
  const note = 'ควรฟังให้นานกว่านี้ก่อนเสนอทางออก';
  await enterAs('centre');
  await page.goto('/reflections');
  await look('reflections-none');
  await press(page, say('บันทึก', 'Save the note'));
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('#Words').fill(note);
  const reader = page.locator('#Reader option').filter({ hasText: 'วิไล' }).first();
  await page.locator('#Reader').selectOption(await reader.getAttribute('value'));
  await press(page, say('บันทึก', 'Save the note'));
  await expect(page.getByRole('status').first()).toContainText(say('บันทึกแล้ว', 'The note is saved'));
  await look('reflections');

  await enterAs('supervisor');
  await page.goto('/reflections');
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.getByText(say('ลบ', 'Remove'), { exact: true })).toHaveCount(0);
  await look('reflections-shared');
  await enterAs('province');
  await page.goto('/reflections');
  await expect(page.getByText(say('ยังไม่มีบันทึก', 'No notes yet'))).toBeVisible();

  await enterAs('centre');
  await page.goto('/reflections');
  await page.locator('main summary').click();
  await press(page, say('ลบบันทึกนี้ถาวร', 'Remove this note for good'));
  await expect(page.getByText(note)).toHaveCount(0);
});
