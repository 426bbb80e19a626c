import type { Page } from '@playwright/test';
import { ownPassword } from './people.ts';
import { openCopy } from './prepared.ts';
import { startProvider, type Provider } from './provider.ts';
import { expect, test as base } from './site.ts';

const test = base.extend<{ provider: Provider }>({
  provider: async ({}, use) => {
    const provider = await startProvider();
    await use(provider);
    await provider.close();
  },

  site: async ({ data, provider }, use) => {
    const site = await openCopy(data, folder => provider.introduce(folder));
    await use(site);
    await site.close();
  },

  neighbours: async ({ provider }, use) => use([provider.address]),
});

type Say = (thai: string, english: string) => string;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('somebody new gives up, has no place, and comes in by a rule', async ({ page, provider, say, look, language }) => {
      test.skip(!javaScriptEnabled && language !== 'th', 'scripts know no language');
      const see = (name: string) => look(`provider${javaScriptEnabled ? '' : '-without-script'}-${name}`);
      await page.goto('/sign-in?return=%2Faccount%2Froles');
      await see('sign-in');
      await go(page, say, '#no');
      await expect(page.locator('main')).toContainText(say('คุณยกเลิกที่', 'You gave up at'));
      await see('given-up');

      await page.getByRole('link', { name: say('กลับไปหน้าเข้าสู่ระบบ', 'Back to signing in') }).click();
      await go(page, say, '#yes');
      await expect(page.locator('main')).toContainText(say('ยังไม่มีใครให้คุณเข้าใช้ที่นี่', 'nobody has given you a place here yet'));
      await see('no-place');

      Object.assign(provider.says, { roles: ['officer'], areas: ['56'] });
      await page.goto('/sign-in?return=%2Faccount%2Froles');
      await go(page, say, '#yes');
      await expect(page).toHaveURL(/\/account\/roles$/);
      await expect(page.locator('.me')).toContainText('ปาน มหาดไทย');
      await see('my-roles');
    });
  });
}

test('an account that is there already is linked, shown to administrators and unlinked', async ({ page, provider, context, say, look, enterAs }) => {
  await enterAs('centre');
  await page.goto('/#menu');
  await page.getByRole('link', { name: say('เข้าสู่ระบบด้วยระบบอื่น', 'Sign in by other systems') }).click();
  await look('links');
  const link = page.getByRole('button', { name: say('เชื่อมกับ', 'Link with') });
  await link.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('links-refused');
  await page.locator('#Password').fill(ownPassword);
  await link.click();
  await page.locator('#yes').click();
  await expect(page.getByText(say('เชื่อมเมื่อ', 'Linked since'))).toBeVisible();
  await look('linked');

  await enterAs('administrator');
  await page.goto('/users');
  await page.getByRole('link', { name: 'บุญมี แม่ปืม (สมมุติ)' }).click();
  await page.getByRole('link', { name: say('การเข้าสู่ระบบ', 'Signing in') }).click();
  await expect(page.locator('.summary')).toContainText(say('บัญชีมหาดไทย', 'the Interior account'));
  await look('linked-user');

  await context.clearCookies({ name: 'hunsuan' });
  Object.assign(provider.says, { roles: ['officer'], areas: ['56'] });
  await page.goto('/sign-in');
  await go(page, say, '#yes');
  await expect(page.locator('.me')).toContainText('บุญมี');
  await enterAs('administrator');
  await page.goto('/users');
  await page.getByRole('link', { name: 'บุญมี แม่ปืม (สมมุติ)' }).click();
  await expect(page.getByText(say('มาจากระบบที่เชื่อมไว้', 'From the linked system'))).toBeVisible();
  await look('linked-roles');
});

test('an invitation is taken up without a password, and a provider that is away keeps nobody out', async ({ page, provider, say, look, enterAs, context }) => {
  await enterAs('administrator');
  await page.goto('/users/new');
  await page.locator('#Name').fill('ใหม่ (สมมุติ)');
  await page.locator('#UserName').fill('mai');
  await page.locator('input[value=centre-worker]').check();
  await page.locator('#AreaCode').fill('560108');
  await page.locator('main button').click();
  const code = await page.locator('.secret').innerText();
  await context.clearCookies({ name: 'hunsuan' });

  await page.goto('/invitation');
  await page.locator('#Code').fill(code);
  await page.locator('main button').click();
  await look('invitation-by-provider');
  await page.getByRole('button', { name: say('แทนการตั้งรหัสผ่าน', 'instead of a password') }).click();
  await page.locator('#yes').click();
  await expect(page.locator('.me')).toContainText('ใหม่ (สมมุติ)');

  await context.clearCookies({ name: 'hunsuan' });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: say('เข้าสู่ระบบด้วย', 'Sign in with') }).click();
  await page.locator('#yes').waitFor();
  await provider.close();
  const back = await page.locator('#yes').getAttribute('href');
  await page.goto(back!);
  await expect(page.locator('main')).toContainText(say('ไม่สำเร็จในตอนนี้', 'did not work just now'));
  await look('provider-away');
});

async function go(page: Page, say: Say, answer: '#yes' | '#no'): Promise<void> {
  await page.getByRole('button', { name: say('เข้าสู่ระบบด้วย', 'Sign in with') }).click();
  await page.locator(answer).click();
}
