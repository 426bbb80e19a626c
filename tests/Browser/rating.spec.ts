import { expect, test } from './site.ts';

test.use({ data: 'few', javaScriptEnabled: false });

test('a villager says how it went once the request is answered, and changes it', async ({ page, say, look, enterAs, context }) => {
  await page.goto('/ask-for-help');
  await page.locator('#Words').fill('ขอคำแนะนำเรื่องเบี้ยผู้สูงอายุ');
  await page.locator('#Area').fill('แม่ปืม');
  await page.locator('#Reporter').selectOption('Anonymous');
  await page.getByRole('button', { name: say('ส่งเรื่อง', 'Send'), exact: true }).click();
  const [number = '', pin = ''] = await page.locator('code.secret').allTextContents();
  const follow = async (): Promise<void> => {
    await page.goto('/follow');
    await page.locator('#Number').fill(number);
    await page.locator('#Pin').fill(pin);
    await page.getByRole('button', { name: say('ดูความคืบหน้า', 'Show where it stands') }).click();
  };
  await follow();
  await expect(page.getByText(say('เรื่องนี้ยังดำเนินการอยู่', 'This request is still being worked on'))).toBeVisible();

  await enterAs('centre');
  await page.goto('/contacts');
  await page.getByRole('link', { name: /เบี้ยผู้สูงอายุ/ }).click();
  const request = new URL(page.url()).pathname;
  await page.getByRole('button', { name: say('รับเรื่อง', 'Take'), exact: true }).click();
  await page.getByText(say('ทำอย่างอื่น', 'Other steps')).first().click();
  await page.getByRole('radio', { name: say('ตอบและจบเรื่อง', 'Answer and end') }).check();
  await page.locator('#Reply').fill('แนะนำให้ยื่นที่ อบต. แล้ว');
  await page.getByRole('button', { name: say('บันทึกขั้นนี้', 'Save this step') }).click();

  await context.clearCookies({ name: 'hunsuan' });
  await follow();
  await page.getByRole('button', { name: say('ส่งคำตอบ', 'Send the answer') }).click();
  await expect(page.getByRole('alert')).toContainText(say('เลือกคำตอบหนึ่งข้อ', 'Choose one answer'));
  await look('follow-not-rated');
  await page.getByRole('radio', { name: say('ไม่ค่อยดี', 'Not so good'), exact: true }).check();
  await page.locator('#Why').fill('รอนานกว่าที่บอก');
  await page.getByRole('button', { name: say('ส่งคำตอบ', 'Send the answer') }).click();
  await expect(page.getByText(say('รับคำตอบแล้ว', 'Your answer was taken in'))).toBeVisible();
  await expect(page.getByRole('radio', { name: say('ไม่ค่อยดี', 'Not so good'), exact: true })).toBeChecked();
  await look('follow-rated');
  await follow();
  await page.getByRole('radio', { name: say('ไม่ดีเลย', 'Not good at all'), exact: true }).check();
  await page.getByRole('button', { name: say('เปลี่ยนคำตอบ', 'Change the answer') }).click();

  await enterAs('supervisor');
  await page.goto('/contacts/ratings');
  await expect(page.getByRole('row', { name: /แม่ปืม|Mae Puem/ })).toContainText(say('น้อยกว่า 5', 'fewer than 5'));
  await look('ratings');
  await page.getByRole('link', { name: say('ดูเรื่องที่ผู้แจ้งว่าไม่ดี', 'Look at the requests that were rated badly') }).click();
  await look('contacts-rated-low');
  await page.getByRole('link', { name: /เบี้ยผู้สูงอายุ/ }).click();
  expect(new URL(page.url()).pathname).toBe(request);
  await expect(page.getByText(say('ผู้แจ้งตอบว่า: ไม่ดีเลย', 'The reporter says: Not good at all'))).toBeVisible();
  await expect(page.getByText('รอนานกว่าที่บอก')).toBeVisible();
});
