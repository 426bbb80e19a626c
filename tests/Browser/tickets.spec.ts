import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ data: 'few' });

const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).first().click();

test('who comes in gets a number, is called to a counter, and what they ask for is received', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/tickets');
  await look('tickets-empty');
  await page.goto('/centres/new');
  await page.locator('#Name').fill('ศูนย์บัตรคิว (สมมุติ)');
  await page.locator('#Kind').selectOption({ index: 1 });
  await page.locator('#AreaCode').fill('560108');
  for (const [part, value] of [['Day', '1'], ['Month', '1'], ['Year', '2569']]) await page.locator(`[name="Input.OpenedOn.${part}"]`).fill(value!);
  await page.locator('form').filter({ has: page.locator('#Name') }).getByRole('button').last().click();

  await page.goto('/tickets');
  await page.getByRole('link', { name: 'ศูนย์บัตรคิว (สมมุติ)' }).click();
  await look('desk-empty');
  const desk = new URL(page.url()).pathname;
  await press(page, say('ออกบัตรคิว', 'Give a ticket'));
  await look('slip');
  await page.goto(desk);
  await press(page, say('ออกบัตรคิวพิเศษ', 'Give a priority ticket'));
  await expect(page.getByText(say('มีคิวก่อนหน้า 0 คิว', '0 before you'))).toBeVisible();

  await page.goto(desk);
  await press(page, say('เรียกคิวถัดไป', 'Call the next'));
  await expect(page.getByText(say('กรอกช่องบริการ', 'Type the counter')).first()).toBeVisible();
  await page.locator('#Counter').fill('1');
  await press(page, say('เรียกคิวถัดไป', 'Call the next'));
  await look('desk');
  await page.goto(`${desk}/screen`);
  await expect(page.getByText(say('คิวที่ 2', 'Number 2'))).toBeVisible();
  await look('screen');

  await page.goto(desk);
  await page.getByRole('link', { name: say('รับเรื่องของคิวนี้', 'Receive a request') }).first().click();
  await page.locator('#Words').fill('ขอรถเข็นสมมุติ');
  await page.locator('#Reporter').selectOption('Self');
  await page.locator('#Area').fill('560108');
  await page.getByRole('button', { name: say('รับเรื่องและออกเลข', 'Receive and give a number') }).click();
  await page.getByRole('link', { name: say('กลับหน้าคิว', 'Back to the queue') }).click();
  await page.getByRole('button', { name: new RegExp(`^${say('เสร็จแล้ว', 'Done')}`) }).first().click();
  await expect(page.getByText(say('เสร็จแล้ววันนี้ 1', 'Served today 1'))).toBeVisible();
});
