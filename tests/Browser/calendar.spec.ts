import { expect, test } from './site.ts';

test.use({ data: 'few', javaScriptEnabled: false });

test('a worker sees what is due, and a calendar program reads it without names', async ({ page, say, look, enterAs, context }) => {
  await enterAs('centre');
  await page.goto('/calendar');
  await look('calendar-empty');
  await page.goto('/contacts/new');
  await page.locator('#Channel').selectOption('Letter');
  await page.locator('#Words').fill('ขอเตียงผู้ป่วย (สมมุติ)');
  await page.locator('#Reporter').selectOption('Family');
  await page.locator('#ReporterPhone').fill('0812345679');
  await page.getByRole('button', { name: say('รับเรื่องและออกเลข', 'Receive and give a number') }).click();
  await page.getByRole('link', { name: say('เปิดเรื่องนี้', 'Open the request') }).click();
  const request = new URL(page.url()).pathname;
  await page.getByRole('button', { name: say('รับเรื่อง', 'Take'), exact: true }).click();

  await page.goto('/calendar');
  await expect(page.getByRole('main').getByRole('link', { name: say('เรื่องครบกำหนด', 'Request is due') })).toHaveAttribute('href', request);
  await page.getByRole('button', { name: say('สร้างที่อยู่', 'Make an address'), exact: true }).click();
  const address = await page.locator('code.secret').textContent() ?? '';
  await look('calendar');

  await context.clearCookies({ name: 'hunsuan' });
  const file = await (await page.request.get(address)).text();
  expect(file).toContain('BEGIN:VEVENT');
  expect(file).toContain(request);
  for (const personal of ['เตียง', '0812345679']) expect(file).not.toContain(personal);

  await enterAs('centre');
  await page.goto('/calendar');
  await page.getByRole('button', { name: say('เลิกใช้ที่อยู่นี้', 'End this address') }).click();
  await expect(page.getByText(say('ที่อยู่ปฏิทินใช้ไม่ได้แล้ว', "The calendar's address serves no longer"))).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});
