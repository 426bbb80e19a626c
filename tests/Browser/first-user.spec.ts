import { ownPassword } from './people.ts';
import { prepared } from './prepared.ts';
import { expect, signIn, test } from './site.ts';

test.use({ data: 'new' });

test('the first administrator chooses a password, adds a user and stops one', async ({ page, say, look }) => {
  const first = prepared.firstUser();
  await page.goto('/users');
  await expect(page).toHaveURL(/sign-in/);
  await look('sign-in');

  await page.locator('#UserName').fill(first.userName);
  await page.locator('#Password').fill('wrong');
  await page.locator('main button').click();
  await expect(page.getByRole('alert')).toContainText(say('ไม่ถูกต้อง', 'is wrong'));
  await look('sign-in-refused');

  await page.getByRole('link', { name: say('ได้รับคำเชิญ', 'I have an invitation') }).click();
  await page.locator('#Code').fill('AAAAA-AAAAA-AAAAA-AAAAA');
  await page.locator('main button').click();
  await look('invitation-refused');
  await page.locator('#Code').fill(first.password.toLowerCase());
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

  await page.goto('/#menu');
  await page.getByRole('button', { name: say('ออกจากระบบ', 'Sign out') }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/users');
  await expect(page, 'nobody is signed in any more').toHaveURL(/sign-in/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in, the menu, a form and signing out work', async ({ page, say, look }) => {
    const first = prepared.firstUser();
    await signIn(page, first.userName, first.password, ownPassword);
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
