import type { Page } from '@playwright/test';
import { picture } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ data: 'few' });

const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).click();

const choose = async (page: Page, field: string, label: RegExp): Promise<void> => {
  const value = await page.locator(`${field} option`, { hasText: label }).first().getAttribute('value');
  await page.locator(field).selectOption(value);
};

const sign = async (page: Page): Promise<void> => {
  const frame = page.locator('#signature svg');
  await frame.scrollIntoViewIfNeeded();
  const box = (await frame.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  for (const at of [40, 60, 80]) await page.mouse.move(box.x + at, box.y + (at % 40) + 20);
  await page.mouse.up();
};

test('things come in, are given and warned of the second time, and a bed goes out and comes back', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/goods');
  await look('goods-empty');
  await page.goto('/goods/loans');
  await look('loans-empty');
  await page.goto('/goods/waiting');
  await look('waiting-empty');

  await page.goto('/centres/new');
  await page.locator('#Name').fill('ศูนย์แม่ปืม (สมมุติ)');
  await page.locator('#Kind').selectOption({ index: 1 });
  await page.locator('#AreaCode').fill('560108');
  for (const [part, value] of [['Day', '1'], ['Month', '1'], ['Year', '2569']]) await page.locator(`[name="Input.OpenedOn.${part}"]`).fill(value!);
  await page.locator('form').filter({ has: page.locator('#Name') }).getByRole('button').last().click();
  await page.goto('/goods');
  await page.getByRole('link', { name: 'ศูนย์แม่ปืม (สมมุติ)' }).click();
  await look('stock-empty');
  const stock = new URL(page.url()).pathname;

  await page.goto(`${stock}/receive`);
  await press(page, say('รับของเข้า', 'Take in'));
  await expect(page.getByText(say('เลือกสิ่งของ', 'Choose the thing')).first()).toBeVisible();
  await look('receive-wrong');
  await page.locator('#Item').selectOption('relief-bag');
  await page.locator('#Quantity').fill('๑๐');
  await page.locator('#Donor').fill('วัดสมมุติ');
  await press(page, say('รับของเข้า', 'Take in'));
  await page.goto(`${stock}/receive`);
  await page.locator('#Item').selectOption('patient-bed');
  await page.locator('#Serials').fill('ต-1');
  await page.locator('#Donor').fill('อบต.สมมุติ');
  await press(page, say('รับของเข้า', 'Take in'));
  await expect(page).toHaveURL(new RegExp(`${stock}$`));
  await look('stock');

  await page.goto('/search');
  await page.locator('#box').fill('อุปโลกน์');
  await page.getByRole('main').getByRole('button', { name: say('ค้นหา', 'Search') }).click();
  await page.getByRole('main').getByRole('link', { name: /อุปโลกน์/ }).first().click();
  await page.getByRole('link', { name: say('สิ่งของและการยืม', 'Goods and loans') }).click();
  await look('household-goods');
  const household = new URL(page.url()).pathname;

  await page.goto(`${household}/give`);
  const give = async (): Promise<void> => {
    await page.locator('#CentreId').selectOption({ index: 1 });
    await page.locator('#Item').selectOption('relief-bag');
    await page.locator('#Quantity').fill('1');
    await page.locator('#Receiver').fill('อุปโลกน์');
    await sign(page);
  };
  await give();
  await look('give');
  await press(page, say('ให้สิ่งของ', 'Give goods'));
  await expect(page.getByRole('heading', { name: say('ใบรับของ', 'Receipt') })).toBeVisible();
  await expect(page.locator('svg.qr')).toBeVisible();
  await look('receipt');

  await page.goto(`${household}/give`);
  await give();
  await press(page, say('ให้สิ่งของ', 'Give goods'));
  await expect(page.locator('#WhyAgain-error')).toContainText('ศูนย์แม่ปืม (สมมุติ)');
  await look('give-again');
  await page.locator('#WhyAgain').fill('น้ำท่วมซ้ำ');
  await press(page, say('ให้สิ่งของ', 'Give goods'));
  await expect(page.getByRole('heading', { name: say('ใบรับของ', 'Receipt') })).toBeVisible();

  await page.goto(`${household}/lend`);
  await choose(page, '#PieceId', /ต-1/);
  await page.locator('#Receiver').fill('อุปโลกน์');
  await press(page, say('ให้ยืม', 'Lend'));
  await expect(page.locator('#Witness-error')).toBeVisible();
  await page.locator('#Photo').setInputFiles({ name: 'bed.png', mimeType: 'image/png', buffer: picture });
  await look('lend');
  await press(page, say('ให้ยืม', 'Lend'));
  await expect(page.getByRole('heading', { name: say('ใบยืมอุปกรณ์', 'Loan receipt') })).toBeVisible();
  await look('loan-receipt');
  const photo = await page.request.get(await page.getByRole('link', { name: say('เปิดภาพ', 'Open the picture') }).getAttribute('href') ?? '');
  expect([photo.status(), photo.headers()['content-type'], (await photo.body()).includes('secret')]).toEqual([200, 'image/png', false]);
  await page.goto('/goods/loans');
  await look('loans');
  await page.getByRole('main').getByRole('link', { name: /ต-1/ }).click();
  await look('loan');
  await page.getByLabel(say('รับคืน สภาพดี', 'Take back whole')).check();
  await press(page, say('บันทึก', 'Save'));
  await expect(page.getByText(say('คืนแล้ว', 'Came back'), { exact: true })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'ต-1' }).click();
  await page.getByLabel(say('ตรวจและทำความสะอาดแล้ว พร้อมให้ยืม', 'Looked at and clean: ready')).check();
  await look('piece');
  await press(page, say('บันทึก', 'Save'));
  await expect(page.getByText(say('พร้อมให้ยืม', 'Ready to lend'), { exact: true })).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: say('โอนไปศูนย์อื่น', 'Move to another centre') }).click();
  await look('piece-move');

  await page.goto(household);
  await page.getByRole('link', { name: say('ยกเลิกการให้', 'Take the gift back') }).first().click();
  await page.locator('#Reason').fill('บันทึกซ้ำ (สมมุติ)');
  await look('gift-take-back');
  await press(page, say('ยกเลิกการให้', 'Take the gift back'));
  await expect(page.getByText(say('ยกเลิกแล้ว', 'Taken back'), { exact: true })).toBeVisible();
  await look('household-goods-taken-back');
  await page.getByRole('link', { name: say('ใบรับของ', 'Receipt') }).first().click();
  await expect(page.getByRole('main')).toContainText('บันทึกซ้ำ (สมมุติ)');

  await page.goto(household);
  await page.locator('#Item').selectOption('wheelchair');
  await page.locator('#Reason').selectOption('Bedridden');
  await press(page, say('ลงชื่อรอ', 'Write down as waiting'));
  await page.goto('/goods/waiting');
  await look('waiting');

  await page.goto(`${stock}/count`);
  await page.locator('#Rows-0-Counted').fill('7');
  await press(page, say('บันทึก', 'Save'));
  await expect(page.locator('#Rows-0-Reason-error')).toBeVisible();
  await look('count-difference');
  await page.locator('#Rows-0-Reason').fill('ขาดหนึ่งถุง');
  await press(page, say('บันทึก', 'Save'));
  await expect(page).toHaveURL(new RegExp(`${stock}$`));
  await page.goto(`${stock}/movements`);
  await expect(page.getByText(say('ปรับตามการนับ', 'Put right by counting')).last()).toBeVisible();
  await look('movements');
  await page.goto(stock);
  await page.getByRole('link', { name: /วัดสมมุติ/ }).click();
  await page.locator('[name="Input.Quantity"]').fill('99');
  await page.locator('[name="Input.Reason"]').fill('เปียกน้ำ');
  await press(page, say('ตัดจำหน่าย', 'Write off'));
  await expect(page.locator('.wrong')).not.toHaveCount(0);
  await look('lot');
});
