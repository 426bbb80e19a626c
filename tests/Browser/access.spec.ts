import { expect, signIn, test } from './site.ts';

const ownPassword = 'ทดสอบรหัสผ่านใหม่';

test('the first administrator chooses a password, adds a user and stops one', async ({ page, site, say, look }) => {
  await page.goto('/users');
  await expect(page).toHaveURL(/sign-in/);
  await look('sign-in');

  await page.locator('#UserName').fill(site.userName);
  await page.locator('#Password').fill('wrong');
  await page.locator('main button').click();
  await expect(page.getByRole('alert')).toContainText(say('ไม่ถูกต้อง', 'is wrong'));
  await look('sign-in-refused');

  await page.getByRole('link', { name: say('ได้รับคำเชิญ', 'I have an invitation') }).click();
  await page.locator('#Code').fill('AAAAA-AAAAA-AAAAA-AAAAA');
  await page.locator('main button').click();
  await look('invitation-refused');
  await page.locator('#Code').fill(site.password.toLowerCase());
  await page.locator('main button').click();

  await page.locator('#New').fill('hunsuan-2569');
  await page.locator('#Repeated').fill('other');
  await page.locator('main button').click();
  await look('password-refused');
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.locator('#New'), 'the summary leads to the field').toBeFocused();

  await page.locator('#New').fill(ownPassword);
  await page.locator('#Repeated').fill(ownPassword);
  await page.locator('main button').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  await look('home');

  await page.goto('/users/new');
  await page.locator('main button').click();
  await look('user-refused');
  await page.locator('#Name').fill('สายใจ (สมมุติ)');
  await page.locator('#UserName').fill('saijai');
  await page.getByLabel(say('เจ้าหน้าที่ศูนย์ช่วยเหลือสังคม', 'Centre worker')).check();
  await page.locator('#AreaCode').fill('560108');
  await page.locator('main button').click();
  await expect(page.locator('.secret')).toHaveText(/^([A-Z2-9]{5}-){3}[A-Z2-9]{5}$/);
  await look('user-added');

  await page.goto('/users');
  await expect(page.getByRole('row')).toHaveCount(3);
  await look('users');
  await page.getByRole('link', { name: 'สายใจ (สมมุติ)' }).click();
  await page.getByRole('link', { name: say('ระงับการใช้งาน', 'Stop') }).click();
  await page.getByRole('button', { name: say('ระงับการใช้งาน', 'Stop') }).click();
  await expect(page.getByRole('status')).toContainText('สายใจ');
  await look('user-stopped');
});

test('pages that are not there or not allowed say so', async ({ page, site, say, look }) => {
  await signIn(page, site.userName, site.password, ownPassword);
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

test('the keyboard reaches the content first and then the menu', async ({ page, site, viewport, say }) => {
  await signIn(page, site.userName, site.password, ownPassword);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in, the menu, a form and signing out work', async ({ page, site, say, look }) => {
    await signIn(page, site.userName, site.password, ownPassword);
    await page.goto('/users/new');
    await page.locator('#Name').fill('สมมุติ');
    await page.locator('#UserName').fill('sommut');
    await page.getByLabel(say('นักวิเคราะห์ข้อมูล', 'Analyst')).check();
    await page.locator('main button').click();
    await expect(page.locator('.secret')).toBeVisible();
    await page.goto('/#menu');
    await expect(page.locator('#menu')).toBeVisible();
    await look('menu-without-script');
    await page.getByRole('button', { name: say('ออกจากระบบ', 'Sign out') }).click();
    await expect(page).toHaveURL(/sign-in/);
  });
});
