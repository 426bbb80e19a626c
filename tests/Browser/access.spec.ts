import { expect, test } from './site.ts';

test('pages that are not there or not allowed say so', async ({ page, say, look, enterAs }) => {
  await enterAs('administrator');
  expect((await page.goto('/nowhere'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ไม่พบสิ่งที่ค้นหา', 'Not found'));
  await look('not-found');
  expect((await page.goto('/users?q=%00'))?.status()).toBe(400);
  await look('bad-request');
  const tooLarge = await page.request.post('/sign-in', { form: { 'Input.UserName': 'a'.repeat(2_000_000) } });
  expect(tooLarge.status()).toBe(413);
});

test('the language changes on the same page and stays', async ({ page, language }) => {
  await page.goto('/sign-in?return=%2Fusers');
  await page.locator('.language').click();
  await expect(page).toHaveURL(/return=%2Fusers/);
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'th' ? 'en' : 'th');
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'th' ? 'en' : 'th');
});

test('the keyboard reaches the content first and then the menu', async ({ page, viewport, say, enterAs }) => {
  await enterAs('administrator');
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const users = page.getByRole('navigation', { name: say('เมนู', 'Menu'), exact: true }).getByRole('link', { name: say('ผู้ใช้งาน', 'Users') });
  if (viewport && viewport.width < 768) {
    await expect(users).toBeHidden();
    await page.getByRole('link', { name: say('เมนู', 'Menu'), exact: true }).click();
  }
  await users.click();
  await expect(page).toHaveURL(/\/users$/);
});

test('a first visit takes at most 60 KB', async ({ page }) => {
  let bytes = 0;
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(60_000);
});
