import { expect, test } from './site.ts';

test.use({ data: 'surveyed' });

test('from who may have a benefit to the application for it', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/areas/560108/benefits');
  await look('unclaimed');
  await page.goto('/areas/560108/benefits/old-age-allowance');
  await look('unclaimed-people');
  await page.locator('main table th a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('สวัสดิการของครัวเรือน', 'Benefits of the household'));
  await page.locator('article details summary').first().click();
  await look('household-benefits');

  const claim = page.locator('article', { hasText: say('เบี้ยยังชีพผู้สูงอายุ', 'Old-age allowance') }).first();
  await claim.getByRole('button', { name: say('เริ่มยื่นขอ', 'Begin application') }).click();
  await expect(page).toHaveURL(/\/applications\//);
  await look('application');
  await page.getByRole('radio', { name: say('ยื่นต่อหน่วยงานแล้ว', 'Handed to the agency') }).check();
  await page.getByRole('button', { name: say('บันทึกความคืบหน้า', 'Save') }).click();
  await expect(page.locator('article .tag', { hasText: say('ยื่นต่อหน่วยงานแล้ว', 'Handed to the agency') }).first()).toBeVisible();
  await page.goto('/applications');
  await look('applications');
});

test('a question is answered, and a rule is tried and a new version checked', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/areas/560108/benefits/old-age-allowance');
  await page.locator('main table th a').first().click();
  await page.getByRole('link', { name: say('ตอบ', 'Answer') }).first().click();
  await look('benefit-question');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: say('บันทึกคำตอบ', 'Save answer') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('สวัสดิการของครัวเรือน', 'Benefits of the household'));

  await page.goto('/benefits');
  await look('benefits');
  await page.goto('/benefits/old-age-allowance');
  await page.locator('#try select').selectOption('thai');
  await page.locator('#try input[name$=age]').fill('70');
  await page.locator('#try button').click();
  await expect(page.locator('#try [role=status]')).toContainText('700');
  await look('benefit');

  await page.goto('/benefits/old-age-allowance/propose');
  const file = page.locator('textarea').first();
  await file.fill((await file.inputValue()).replace('version: 1\n', 'version: 8\n').replace('age >= minimum_age', 'agee >= minimum_age'));
  await page.getByRole('button', { name: say('ตรวจและเปรียบเทียบ', 'Check and compare') }).click();
  await expect(page.locator('.errors, [role=alert]').first()).toContainText('agee');
  await look('propose-rule');
});
