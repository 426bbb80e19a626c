import { picture } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ data: 'few', javaScriptEnabled: false });

test('a villager sends a picture, and the worker looks at it, adds one and removes it', async ({ page, say, look, enterAs, context }) => {
  await page.goto('/ask-for-help');
  await page.locator('#Words').fill('ฝาบ้านพังหลังพายุ');
  await page.locator('#Area').fill('แม่ปืม');
  await page.locator('#Reporter').selectOption('Anonymous');
  await page.getByRole('button', { name: say('ส่งเรื่อง', 'Send'), exact: true }).click();
  const [number = '', pin = ''] = await page.locator('code.secret').allTextContents();
  await page.goto('/follow');
  await page.locator('#Number').fill(number);
  await page.locator('#Pin').fill(pin);
  await page.getByRole('button', { name: say('ดูความคืบหน้า', 'Show where it stands') }).click();

  await page.getByRole('button', { name: say('ส่งภาพ', 'Send the picture'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(say('เลือกไฟล์ภาพ', 'Choose a picture file'));
  await page.locator('#File').setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: picture });
  await page.locator('#What').fill('ฝาด้านหลังเปิดโล่ง');
  await page.getByRole('button', { name: say('ส่งภาพ', 'Send the picture'), exact: true }).click();
  await expect(page.getByText(say('ส่งภาพแล้ว', 'Your picture was sent'))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'ฝาด้านหลังเปิดโล่ง' })).toBeVisible();
  await look('follow-picture');

  await context.clearCookies({ name: 'hunsuan' });
  await enterAs('centre');
  await page.goto('/contacts');
  await page.getByRole('link', { name: /ฝาบ้านพัง/ }).click();
  const request = page.url();
  await page.locator('#File').setInputFiles({ name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  await page.locator('#What').fill('ใบประเมินความเสียหาย');
  await page.getByRole('button', { name: say('บันทึกภาพ', 'Save the picture') }).click();
  await expect(page.getByRole('alert')).toContainText(say('ไม่ใช่ภาพ', 'no whole JPEG'));
  await page.locator('#File').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: say('บันทึกภาพ', 'Save the picture') }).click();
  await expect(page.getByText(say('ตัดออกจากไฟล์แล้ว: ข้อความ', 'Taken out of the file: words'))).toBeVisible();
  await look('contact-pictures');

  const sent = page.waitForResponse(r => r.url().endsWith('/file'));
  await page.getByRole('link', { name: 'ฝาด้านหลังเปิดโล่ง' }).click();
  const file = await sent;
  expect([file.status(), file.headers()['content-type'], file.headers()['cache-control']]).toEqual([200, 'image/png', 'no-store']);
  await expect(page.getByRole('img', { name: 'ฝาด้านหลังเปิดโล่ง' })).toBeVisible();
  await look('contact-picture');

  await page.goto(request);
  await page.locator('summary').filter({ hasText: say('ลบภาพ', 'Remove') }).last().click();
  await page.getByRole('button', { name: say('ลบถาวร', 'Remove for good') }).last().click();
  await expect(page.getByRole('link', { name: 'ใบประเมินความเสียหาย' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'ฝาด้านหลังเปิดโล่ง' })).toBeVisible();
});
