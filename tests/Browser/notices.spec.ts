import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMailServer, type MailServer } from './mail.ts';
import { openCopy } from './prepared.ts';
import { expect, test as base } from './site.ts';

const secret = 'secret-of-a-test-channel';

const test = base.extend<{ mail: MailServer }>({
  mail: async ({}, use) => {
    const mail = await startMailServer();
    await use(mail);
    await mail.close();
  },

  site: async ({ data, mail }, use) => {
    const site = await openCopy(data, folder => {
      mail.introduce(folder);
      // Nothing answers at that address: what LINE is told is tested without a browser.
      const line = { kind: 'line', secret, area: '56', token: 'token-of-a-test-channel', api: 'http://127.0.0.1:1' };
      writeFileSync(join(folder, 'keys/channels.json'), JSON.stringify({ line }));
    });
    await use(site);
    await site.close();
  },
});

test.use({ data: 'few', javaScriptEnabled: false });

test('a worker names an address and an account of LINE, proves both and ends one', async ({ page, say, look, enterAs, mail, site }) => {
  await enterAs('centre');
  await page.goto('/notices');
  await page.getByRole('link', { name: say('รับทางอีเมลและไลน์', 'By e-mail and LINE') }).click();
  await look('notice-addresses-empty');

  const address = page.locator('#Address');
  await address.fill('worker@example');
  await page.getByRole('button', { name: say('ส่งรหัส', 'Send a code') }).click();
  await expect(page.getByRole('alert')).toContainText(say('กรอกที่อยู่อีเมลให้ครบ', 'Give a whole address'));
  await expect(address).toHaveValue('worker@example');
  await address.fill('worker@example.go.th');
  await page.getByRole('button', { name: say('ส่งรหัส', 'Send a code') }).click();
  await expect(page.getByText('worker@example.go.th')).toBeVisible();
  const [code = ''] = mail.taken[0]?.match(/[A-Z2-9]{5}-[A-Z2-9]{5}/) ?? [];

  await page.locator('#Code').fill('AAAAA-AAAAA');
  await page.getByRole('button', { name: say('ยืนยันที่อยู่', 'Confirm the address') }).click();
  await expect(page.getByRole('alert')).toContainText(say('รหัสไม่ตรง', 'This is not the code'));
  await look('notice-addresses-code');
  await page.locator('#Code').fill(code.toLowerCase());
  await page.getByRole('button', { name: say('ยืนยันที่อยู่', 'Confirm the address') }).click();
  await expect(page.getByText(say('ยืนยันแล้ว', 'Confirmed'))).toBeVisible();

  await page.getByRole('button', { name: say('ขอรหัส', 'Ask for a code') }).click();
  const words = await page.locator('code.secret').textContent() ?? '';
  await look('notice-addresses-line');
  const event = {
    type: 'message', webhookEventId: 'event-1', replyToken: 'reply-1', mode: 'active', source: { type: 'user', userId: 'U1' }, deliveryContext: { isRedelivery: false },
    message: { type: 'text', id: '1', text: words },
  };
  const body = JSON.stringify({ destination: 'U0', events: [event] });
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  const taken = await fetch(`${site.address}/channels/line`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-line-signature': signature } });
  expect(taken.status).toBe(200);

  await page.goto('/notices/addresses');
  await expect(page.getByText(say('ส่งไปที่ไลน์ของท่านตั้งแต่', 'Goes to your LINE since'))).toBeVisible();
  await look('notice-addresses');
  await page.getByRole('button', { name: say('เลิกรับทางอีเมล', 'End e-mail') }).click();
  await expect(page.getByText(say('เลิกแล้ว', 'Ended'), { exact: true })).toBeVisible();
  await expect(page.locator('#Address')).toBeVisible();
});
