import type { Page } from '@playwright/test';
import { ownPassword } from './people.ts';
import { prepared } from './prepared.ts';
import { expect, signIn, signOut, test } from './site.ts';

test.use({ data: 'new' });

// Browsers make passkeys for a name, never for a number.
const named = test.extend({ site: async ({ site }, use) => use({ ...site, address: site.address.replace('127.0.0.1', 'localhost') }) });

named('a passkey is added, signs in without a password, and is removed', async ({ page, say, look }) => {
  const first = prepared.firstUser();
  const device = await authenticator(page);
  // The invented device would take what is offered in the field of the user name at once, before the button is pressed.
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
  await signIn(page, first.userName, first.password, ownPassword);
  await page.goto('/account/second-factor');
  await page.getByRole('link', { name: say('ดูและเพิ่มพาสคีย์', 'See and add passkeys') }).click();
  await look('passkeys-none');
  await page.locator('#Password').fill('อย่างอื่น');
  await page.locator('main button').click();
  await look('passkeys-refused');
  await page.locator('#Name').fill('โทรศัพท์ของฉัน');
  await page.locator('#Password').fill(ownPassword);
  await page.locator('main button').click();
  await look('passkeys-make');
  const make = page.getByRole('button', { name: say('สร้างพาสคีย์', 'Make the passkey') });
  await device.makesSure(false);
  await make.click();
  await expect(page.getByRole('alert')).toContainText(say('เครื่องไม่ได้ให้พาสคีย์', 'The device gave no passkey'));
  await look('passkeys-make-cancelled');
  await device.makesSure(true);
  await make.click();
  await expect(page.getByRole('status')).toContainText('โทรศัพท์ของฉัน');
  await look('passkeys-added');

  const use = page.getByRole('button', { name: say('ใช้พาสคีย์', 'Use a passkey') });
  await signOut(page);
  await page.goto('/sign-in?return=%2Faccount%2Fsessions');
  await look('sign-in-passkey');
  await use.click();
  await expect(page).toHaveURL(/account\/sessions$/);
  await expect(page.getByRole('row').nth(1)).toContainText(say('พาสคีย์', 'Passkey'));

  await page.goto('/account/passkeys');
  await page.getByRole('link', { name: say('แก้ไขหรือลบ', 'Rename or remove') }).click();
  await page.locator('#Name').fill('โทรศัพท์เก่า');
  await page.getByRole('button', { name: say('เปลี่ยนชื่อ', 'Rename') }).click();
  await page.getByRole('link', { name: 'โทรศัพท์เก่า' }).click();
  await look('passkey');
  await page.locator('#Password').fill(ownPassword);
  await page.getByRole('button', { name: say('ลบพาสคีย์', 'Remove the passkey') }).click();
  await expect(page.getByText(say('ยังไม่มีพาสคีย์', 'No passkey yet'))).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in');
  await use.click();
  await expect(page.getByRole('alert').first()).toContainText(say('ระบบไม่รับพาสคีย์นี้', 'This passkey was not taken'));
  await look('sign-in-passkey-refused');
});

named('a passkey is offered in the field of the user name', async ({ page, say }) => {
  const first = prepared.firstUser();
  await authenticator(page);
  await signIn(page, first.userName, first.password, ownPassword);
  await page.goto('/account/passkeys');
  await page.locator('#Password').fill(ownPassword);
  await page.locator('main button').click();
  await page.locator('main button').click();
  await expect(page.getByRole('status')).toBeVisible();
  // Which leads to where one signs in; the invented device takes what is offered there at once.
  await signOut(page);
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/account/sessions');
  await expect(page.getByRole('row').nth(1)).toContainText(say('พาสคีย์', 'Passkey'));
});

test('where passkeys do not work, the pages say so and show no button', async ({ page, say, look }) => {
  const first = prepared.firstUser();
  await signIn(page, first.userName, first.password, ownPassword);
  await page.goto('/account/passkeys');
  await expect(page.getByText(say('ที่อยู่นี้ใช้พาสคีย์ไม่ได้', "Passkeys don't work at this address"))).toBeVisible();
  await look('passkeys-not-here');
  await signOut(page);
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: say('ใช้พาสคีย์', 'Use a passkey') })).toHaveCount(0);
});

named.describe('without JavaScript', () => {
  named.use({ javaScriptEnabled: false });

  named('signing in works as before, and passkeys tell what they need', async ({ page, say, look }) => {
    const first = prepared.firstUser();
    await signIn(page, first.userName, first.password, ownPassword);
    await page.goto('/account/passkeys');
    await expect(page.getByText(say('เพิ่มพาสคีย์ได้เมื่อ', 'To add a passkey'))).toBeVisible();
    await expect(page.locator('main button')).toBeHidden();
    await look('passkeys-without-script');
    await signOut(page);
    await page.goto('/sign-in');
    await expect(page.getByRole('button', { name: say('ใช้พาสคีย์', 'Use a passkey') })).toBeHidden();
    await signIn(page, first.userName, ownPassword);
    await expect(page).toHaveURL(/\/$/);
  });
});

/** A device of the browser that holds passkeys, and can fail to make sure of its user. */
async function authenticator(page: Page): Promise<{ makesSure: (is: boolean) => Promise<void> }> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return {
    makesSure: async isUserVerified => void (await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })),
  };
}
