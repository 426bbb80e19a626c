import { expect, test } from './site.ts';

test.use({ data: 'surveyed' });

test('whom no list holds is looked for in a campaign', async ({ page, say, look, enterAs }) => {
  await enterAs('centre');
  // Linking begins by itself after the program has started.
  await expect(async () => {
    await page.goto('/missed');
    await expect(page.locator('a[href="/missed/no-list?area=560108"] strong').last()).toHaveText(/^[\d,]+$/, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await look('missed');
  await page.goto('/missed/no-list');
  await expect(page.getByRole('table')).toBeVisible();
  await look('missed-no-list');

  await page.getByRole('link', { name: say('เริ่มลงพื้นที่ค้นหา', 'Begin a campaign') }).click();
  await page.getByRole('button', { name: say('เริ่มลงพื้นที่ค้นหา', 'Begin a campaign') }).click();
  await expect(page.getByText(say('ตั้งชื่อการลงพื้นที่', 'Name the campaign')).first()).toBeVisible();
  await page.locator('#Name').fill('ค้นหาปลายปี');
  await page.getByRole('button', { name: say('เริ่มลงพื้นที่ค้นหา', 'Begin a campaign') }).click();
  await expect(page.getByRole('heading', { name: 'ค้นหาปลายปี' })).toBeVisible();

  const myself = await page.locator('#VisitorId option', { hasText: 'บุญมี' }).getAttribute('value');
  await page.locator('#VisitorId').selectOption(myself);
  await page.getByRole('button', { name: say('มอบหมาย', 'Ask'), exact: true }).click();
  await expect(page.getByRole('cell', { name: 'บุญมี' }).first()).toBeVisible();
  await look('campaign');

  await page.goto('/campaigns/mine');
  await look('campaign-mine');
  await page.getByRole('button', { name: say('พบ', 'Found'), exact: true }).first().click();
  await expect(page.getByText(say('บันทึกผลแล้ว', 'The outcome is recorded'))).toBeVisible();
  await page.goto('/campaigns');
  await look('campaigns');
});
