import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownPassword } from './people.ts';
import { open, prepared } from './prepared.ts';
import { command } from './program.ts';
import { acceptInvitation, expect, signIn, signOut, test } from './site.ts';

const otherPassword = 'ช้างกินกล้วยวันอังคาร';

test.use({ data: 'new' });

type Say = (thai: string, english: string) => string;

test('an invitation fills itself in from its picture and takes its code out of the address', async ({ page, say, look }) => {
  const first = prepared.firstUser();
  await page.goto(`/invitation#${first.password}`);
  await expect(page.locator('#Code')).toHaveValue(first.password);
  expect(page.url()).not.toContain(first.password);
  await look('invitation');
  await page.locator('main button').click();
  await expect(page.getByText('admin')).toBeVisible();
  await look('invitation-password');
  await page.locator('#New').fill(ownPassword);
  await page.locator('#Repeated').fill(ownPassword);
  await page.locator('main button').click();

  await addWorker(page, say);
  await look('invitation-to-hand-over');
  await expect(page.getByRole('img', { name: say('ภาพ QR ของคำเชิญ', 'QR code of the invitation') })).toBeVisible();
});

test('a second factor is set up, asked for, and replaced where the phone is lost', async ({ page, say, look }) => {
  test.slow();
  const first = prepared.firstUser();
  await signIn(page, first.userName, first.password, ownPassword);
  const given = await addWorker(page, say);
  await signOut(page);
  await acceptInvitation(page, given, otherPassword);

  const { secret, codes } = await setUp(page, otherPassword, look);
  await signOut(page);
  await signIn(page, 'saijai', otherPassword);
  await look('code');
  await page.locator('#Code').fill('12');
  await page.locator('main button').click();
  await look('code-refused');
  await expect(async () => {
    await page.locator('#Code').fill(codeOf(secret));
    await page.locator('main button').click();
    await expect(page, 'the code of the setting up was used; the next comes within 30 s').toHaveURL(/\/$/, { timeout: 1000 });
  }).toPass({ timeout: 60_000, intervals: [5000] });

  await signOut(page);
  await signIn(page, 'saijai', otherPassword);
  await page.getByRole('link', { name: say('ไม่มีโทรศัพท์อยู่กับตัว', "I don't have the phone") }).click();
  await look('recovery');
  await page.locator('#Code').fill(codes[0]!.toLowerCase().replaceAll('-', ' '));
  await page.locator('main button').click();
  await page.goto('/account/second-factor');
  await expect(page.getByText(say('รหัสกู้คืนเหลือ 9 จาก 10', '9 of 10 recovery codes left'))).toBeVisible();
  await look('second-factor-on');

  await signOut(page);
  await signIn(page, first.userName, ownPassword);
  await page.goto('/users');
  await page.getByRole('link', { name: 'สายใจ (สมมุติ)' }).click();
  await page.getByRole('link', { name: say('การเข้าสู่ระบบ', 'Signing in') }).click();
  const take = page.getByRole('button', { name: say('ยกเลิกการยืนยันสองขั้น', 'Take this user') });
  await take.click();
  await look('reset-refused');
  await page.locator('#Reason').fill('โทรศัพท์และกระดาษหาย ดูบัตรแล้ว');
  await take.click();
  await expect(page.getByRole('status')).toContainText('สายใจ');
  await look('reset');

  await signOut(page);
  await signIn(page, 'saijai', otherPassword);
  await expect(page.getByRole('status')).toContainText(say('ผู้ดูแลระบบยกเลิกการยืนยันสองขั้น', 'An administrator took your second factor away'));
  await look('second-factor-was-reset');
});

test('where one is signed in is listed, and ended from elsewhere', async ({ page, browser, site, say, look }) => {
  const first = prepared.firstUser();
  await signIn(page, first.userName, first.password, ownPassword);
  const { context, page: phone } = await another(browser, site.address);
  await signIn(phone, first.userName, ownPassword);
  await page.goto('/account/sessions');
  await expect(page.getByRole('row')).toHaveCount(3);
  await look('sessions');
  await page.getByRole('button', { name: say('สิ้นสุด การเข้าใช้งานบน', 'End the session on') }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await phone.goto('/users');
  await expect(phone, 'it is over at once').toHaveURL(/sign-in/);
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a shared phone' : 'a shared phone without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('goes from hand to hand, each with a PIN', async ({ page, say, look, language }) => {
      const first = prepared.firstUser();
      test.skip(!javaScriptEnabled && language !== 'th', 'scripts know no language');
      const see = (name: string) => look(`phone${javaScriptEnabled ? '' : '-without-script'}-${name}`);
      await signIn(page, first.userName, first.password, ownPassword);
      const given = await addWorker(page, say);
      await page.goto('/account/sessions');
      await page.getByRole('link', { name: say('เครื่องที่ใช้ร่วมกัน', 'Shared phone') }).click();
      await enterPin(page, '1111');
      await see('refused');
      await enterPin(page, '4711');
      await lock(page);
      await see('locked');

      await page.getByRole('link', { name: say('คนอื่นเข้าสู่ระบบ', 'Somebody else signs in') }).click();
      await acceptInvitationOnPhone(page, given);
      await expect(page, 'whoever signs in on a shared phone chooses a PIN first').toHaveURL(/account\/phone/);
      await enterPin(page, '2580');
      await lock(page);
      await expect(page.getByRole('radio')).toHaveCount(2);
      await see('two');
      await page.getByLabel('ส.').check();
      await page.locator('#Pin').fill('4711');
      await page.locator('main button').click();
      await see('wrong-pin');
      await page.getByLabel('ส.').check();
      await page.locator('#Pin').fill('2580');
      await page.locator('main button').click();
      await expect(page).toHaveURL(/\/$/);
      await expect(page.locator('.me')).toContainText('สายใจ');
    });
  });
}

test('whoever leaves hands the cases over, and only their number is shown', async ({ browser, say, look: _, language, viewport }) => {
  test.slow();
  test.skip((viewport?.width ?? 0) > 360, 'making a demo takes long; a phone is the harder case');
  const folder = mkdtempSync(join(tmpdir(), 'hunsuan-leave-'));
  await command('demo', '--households', '12', '--data', folder);
  const site = await open(folder);
  const { context, page } = await another(browser, site.address, language, viewport ?? undefined);
  await signIn(page, 'demo-admin', 'hunsuan-demo');
  await page.goto('/users');
  await page.getByRole('link', { name: 'เจ้าหน้าที่ศูนย์ตำบลสันกลาง' }).click();
  await page.getByRole('link', { name: say('ระงับการใช้งาน', 'Stop') }).click();
  const stop = page.getByRole('button', { name: say('ส่งมอบและระงับบัญชี', 'Hand over and stop') });
  await stop.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('combobox').selectOption({ index: 1 });
  await stop.click();
  await expect(page.getByRole('status')).toContainText(say('ส่งมอบงานแล้ว', 'The work is handed over'));
  await signOut(page);
  await signIn(page, 'demo-sanklang', 'hunsuan-demo');
  await expect(page.getByRole('alert')).toBeVisible();
  await signIn(page, 'demo-chiangrai', 'hunsuan-demo');
  await page.goto('/cases');
  await expect(page.locator('main a[href^="/households/"]').first()).toBeVisible();
  await context.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

async function addWorker(page: Page, say: Say): Promise<string> {
  await page.goto('/users/new');
  await page.locator('#Name').fill('สายใจ (สมมุติ)');
  await page.locator('#UserName').fill('saijai');
  await page.getByLabel(say('เจ้าหน้าที่ศูนย์ช่วยเหลือสังคม', 'Centre worker')).check();
  await page.locator('#AreaCode').fill('560108');
  await page.locator('main button').click();
  return (await page.locator('.secret').innerText()).trim();
}

async function setUp(page: Page, password: string, look: (name: string) => Promise<void>): Promise<{ secret: string; codes: string[] }> {
  await page.goto('/account/second-factor');
  await look('second-factor-off');
  await page.locator('#Password').fill(password);
  await page.locator('main button').first().click();
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
  await look('second-factor-offer');
  await page.locator('#Code').fill(codeOf(secret));
  await page.locator('main button').click();
  await expect(page.locator('.codes li')).toHaveCount(10);
  await look('recovery-codes');
  return { secret, codes: await page.locator('.codes .secret').allInnerTexts() };
}

/** What an authenticator app shows now (RFC 6238). */
function codeOf(secret: string): string {
  const bits = [...secret].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  return String((hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

async function lock(page: Page): Promise<void> {
  await page.goto('/#menu');
  await page.locator('form[action="/lock"] button').click();
  await expect(page).toHaveURL(/unlock/);
}

async function enterPin(page: Page, pin: string): Promise<void> {
  await page.locator('#Pin').fill(pin);
  await page.locator('#Repeated').fill(pin);
  await page.locator('main button').click();
}

async function acceptInvitationOnPhone(page: Page, code: string): Promise<void> {
  await page.goto('/invitation');
  await page.locator('#Code').fill(code);
  await page.locator('main button').click();
  await page.locator('#New').fill(otherPassword);
  await page.locator('#Repeated').fill(otherPassword);
  await page.locator('main button').click();
}

async function another(browser: Browser, baseURL: string, language = 'th', viewport?: { width: number; height: number }): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL, ...(viewport && { viewport }) });
  await context.addCookies([{ name: 'hunsuan-language', value: language, url: baseURL }]);
  return { context, page: await context.newPage() };
}
