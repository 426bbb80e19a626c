import { expect, test } from './site.ts';

test.use({ data: 'few' });

test('a villager asks for help, a worker answers, and the villager follows it', async ({ page, say, look, enterAs, context }) => {
  // Without an account.
  await page.goto('/ask-for-help');
  await look('ask-for-help');
  await page.getByRole('button', { name: say('ส่งเรื่อง', 'Send'), exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('#Words').fill('ยายอยู่คนเดียว หลังคารั่ว ไม่มีใครดูแล');
  await page.locator('#Area').fill('แม่ปืม');
  await page.locator('#Reporter').selectOption('Neighbour');
  await page.locator('#ReporterPhone').fill('081-234-5678');
  await page.getByRole('button', { name: say('ส่งเรื่อง', 'Send'), exact: true }).click();
  await look('ask-for-help-receipt');
  const [number = '', pin = ''] = await page.locator('code.secret').allTextContents();

  await enterAs('centre');
  await page.goto('/contacts');
  await look('contacts');
  await page.getByRole('link', { name: /ยายอยู่คนเดียว/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await page.getByRole('button', { name: say('รับเรื่อง', 'Take'), exact: true }).click();
  await look('contact');
  await page.locator('#Kind').selectOption('Told');
  await page.locator('#Words').fill('พรุ่งนี้เช้าเจ้าหน้าที่จะไปเยี่ยม');
  await page.getByRole('button', { name: say('บันทึก', 'Save the note'), exact: true }).click();
  await expect(page.getByText('พรุ่งนี้เช้าเจ้าหน้าที่จะไปเยี่ยม')).toBeVisible();

  await page.getByRole('link', { name: say('หาครัวเรือนของเรื่องนี้', 'Find the household') }).click();
  await page.locator('#find').fill('ตัวอย่าง');
  await page.getByRole('button', { name: say('ค้นหา', 'Search'), exact: true }).last().click();
  await look('contact-household');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: say('นำเข้าเคสของครัวเรือน', "Put into the household's case") }).click();
  await expect(page.getByRole('link', { name: say('เปิดแฟ้มครัวเรือน', "Open the household's record") })).toBeVisible();
  await look('contact-in-case');

  await context.clearCookies({ name: 'hunsuan' });
  await page.goto('/follow');
  await look('follow');
  await page.locator('#Number').fill(number.toLowerCase().replace('-', ' '));
  await page.locator('#Pin').fill(pin === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: say('ดูความคืบหน้า', 'Show where it stands') }).click();
  await expect(page.getByText(say('เลขติดตามหรือรหัสไม่ถูกต้อง', 'The number or the code is wrong')).first()).toBeVisible();
  await page.locator('#Pin').fill(pin);
  await page.getByRole('button', { name: say('ดูความคืบหน้า', 'Show where it stands') }).click();
  await expect(page.getByText('พรุ่งนี้เช้าเจ้าหน้าที่จะไปเยี่ยม')).toBeVisible();
  await page.locator('#Words').fill('ขอบคุณมาก');
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: say('ส่งข้อความ', 'Send the words') }).click();
  await expect(page.getByText('ขอบคุณมาก')).toBeVisible();
  await look('follow-shown');
});

test('a worker receives at the counter, is warned of the same told twice, and stops the clock', async ({ page, say, look, enterAs }) => {
  await enterAs('centre');
  for (const round of [1, 2]) {
    await page.goto('/contacts/new');
    if (round === 1) await look('contacts-new');
    await page.locator('#Channel').selectOption('Letter');
    await page.locator('#Words').fill('ขอเตียงผู้ป่วย');
    await page.locator('#Reporter').selectOption('Family');
    await page.locator('#ReporterPhone').fill('0812345679');
    await page.getByRole('button', { name: say('รับเรื่องและออกเลข', 'Receive and give a number') }).click();
    if (round === 1) continue;
    await expect(page.getByText(say('อาจเป็นเรื่องเดิม', 'It may be the same'))).toBeVisible();
    await look('contacts-similar');
    await page.getByRole('button', { name: say('ไม่ใช่เรื่องเดิม', 'None is the same') }).click();
  }
  await look('contacts-receipt');
  await page.getByRole('link', { name: say('เปิดเรื่องนี้', 'Open the request') }).click();
  await page.getByText(say('เปลี่ยนระดับ', 'Change how urgent')).first().click();
  await page.getByRole('radio', { name: say('เร่งด่วน', 'Urgent'), exact: true }).check();
  await page.locator('#Because').fill('ผู้ป่วยกลับบ้านวันนี้');
  await page.getByRole('button', { name: say('เปลี่ยนระดับ', 'Change how urgent') }).click();
  await page.getByText(say('หยุดนาฬิกา', 'Stop the clock')).first().click();
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: say('หยุดนาฬิกา', 'Stop the clock') }).click();
  await expect(page.getByText(say('นาฬิกาหยุด', 'The clock stands still')).first()).toBeVisible();
  await look('contact-paused');
  await page.goto('/deadlines');
  await look('deadlines');
});
