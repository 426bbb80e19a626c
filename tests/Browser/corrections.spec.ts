import { expect, test } from './site.ts';

test.use({ data: 'surveyed' });

test('what a campaign learnt goes back to the owner of the list, and steps can be taken back', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  // Linking begins by itself after the program has started.
  await expect(async () => {
    await page.goto('/missed?area=560108');
    await expect(page.locator('a[href="/missed/not-surveyed?area=560108"] strong').last()).toHaveText(/^[\d,]+$/, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.goto('/missed/not-surveyed?area=560108');
  await page.getByRole('link', { name: say('ส่งออกเป็นไฟล์ CSV', 'Export as CSV') }).first().click();
  await look('missed-export');

  await page.goto('/missed/not-surveyed?area=560108');
  await page.getByRole('link', { name: say('เริ่มลงพื้นที่ค้นหา', 'Begin a campaign') }).click();
  await page.locator('#Name').fill('ตรวจบัญชีปลายปี');
  await page.getByRole('button', { name: say('เริ่มลงพื้นที่ค้นหา', 'Begin a campaign') }).click();
  await expect(page.getByRole('heading', { name: 'ตรวจบัญชีปลายปี' })).toBeVisible();
  const campaign = page.url();

  // A visit is answered, changed, and the campaign closed and opened again.
  await page.locator('table.cards th a').first().click();
  await page.getByRole('button', { name: say('ย้ายไปแล้ว', 'Moved away'), exact: true }).first().click();
  await expect(page.getByText(say('บันทึกผลแล้ว', 'The outcome is recorded'))).toBeVisible();
  await page.getByText(say('เปลี่ยนผล', 'Change the outcome')).last().click();
  await page.locator('details[open]').getByRole('button', { name: say('เสียชีวิต', 'Dead'), exact: true }).click();
  await expect(page.getByText(say('บันทึกแล้ว: เสียชีวิต', 'Recorded: Dead'))).toBeVisible();
  await look('campaign-answered');
  await page.goto(campaign);
  await page.getByRole('button', { name: say('ปิดการลงพื้นที่', 'Close the campaign') }).click();
  await page.getByRole('button', { name: say('เปิดอีกครั้ง', 'Open again') }).click();
  await expect(page.getByRole('button', { name: say('ปิดการลงพื้นที่', 'Close the campaign') })).toBeVisible();
  await look('campaign-learnt');
  await page.getByRole('link', { name: say('แผนที่ความครอบคลุม', 'Coverage map') }).click();
  await expect(page.locator('svg.map')).toBeVisible();
  await look('campaign-coverage');

  await page.goto(campaign);
  await page.getByRole('button', { name: say('ร่างคำขอแก้ไขทั้งหมด', 'Draft them all') }).click();
  await look('corrections');
  await page.locator('ul.work a').first().click();
  await look('corrections-drafted');
  await page.getByRole('button', { name: say('ทำหนังสือและบันทึกว่าส่งแล้ว', 'Make the letter and mark as sent') }).click();
  await expect(page.getByText(say('ทำหนังสือแล้ว', 'The letter is made')).first()).toBeVisible();
  await look('corrections-sent');
  await page.getByRole('link', { name: say('เปิดหนังสือ', 'Open the letter') }).click();
  await expect(page.getByText('เรื่อง ขอให้ตรวจสอบและแก้ไขรายชื่อในบัญชี')).toBeVisible();
  await look('correction-letter');

  await page.goBack();
  await page.locator('table.cards th a').first().click();
  const save = page.getByRole('button', { name: say('บันทึก', 'Save'), exact: true });
  await page.locator('input[value=Refused]').check();
  await save.click();
  await expect(page.getByText(say('ใส่เหตุผลที่เจ้าของบัญชีไม่แก้ไข', 'Write down why the owner refuses')).first()).toBeVisible();
  await page.locator('#Answer').fill('รอใบมรณบัตร');
  await save.click();
  await expect(page.getByText('รอใบมรณบัตร')).toBeVisible();
  await look('correction-refused');
  await page.locator('input[value=Sent]').check();
  await save.click();
  await expect(page.getByText(say('ส่งแล้ว รอคำตอบ', 'Sent, waiting for an answer')).first()).toBeVisible();
});
