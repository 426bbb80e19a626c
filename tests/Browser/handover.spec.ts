import { expect, test } from './site.ts';

test.use({ data: 'few' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('an emergency is taken on its screen, and goes to the area where it belongs', async ({ page, say, look, enterAs, language, context }) => {
      test.skip(!javaScriptEnabled && language !== 'th', 'scripts know no language');
      const see = (name: string) => look(`handover${javaScriptEnabled ? '' : '-without-script'}-${name}`);
      const main = page.getByRole('main');
      await enterAs('centre');
      await page.goto('/contacts/emergencies');
      await expect(main.getByText(say('ไม่มีเหตุฉุกเฉินที่ค้างอยู่', 'No emergency is open'))).toBeVisible();
      await see('no-emergencies');

      // Nobody has signed in to tell it.
      await context.clearCookies({ name: 'hunsuan' });
      await page.goto('/ask-for-help');
      await page.locator('#Words').fill('ชายถือมีดเดินไปมาหน้าบ้าน');
      await page.locator('#Area').fill('แม่ปืม');
      await page.locator('#Place').fill('ข้างวัดเก่า');
      await page.locator('#Reporter').selectOption('Neighbour');
      await page.locator('#Emergency').selectOption('Frenzy');
      await page.getByRole('button', { name: say('ส่งเรื่อง', 'Send'), exact: true }).click();
      const [number = '', pin = ''] = await page.locator('code.secret').allTextContents();

      await enterAs('centre');
      await page.goto('/contacts/emergencies');
      const row = main.getByRole('listitem').filter({ hasText: number });
      await expect(row).toContainText('ข้างวัดเก่า');
      await expect(row).toContainText(say('ยังไม่มี', 'Nobody yet'));
      await see('emergencies');
      await expect(main.getByRole('button', { name: number })).toBeVisible();
      await page.getByRole('link', { name: say('กักขังหน่วงเหนี่ยว', 'Holding somebody against their will') }).click();
      await expect(main.getByText(say('ไม่มีเหตุประเภทนี้ค้างอยู่', 'None of this kind is open'))).toBeVisible();
      await page.getByRole('link', { name: say('ผู้คลุ้มคลั่ง', 'Somebody in a frenzy') }).first().click();
      await page.getByRole('link', { name: say('หยุดดูใหม่เอง', 'Stop that') }).click();
      await expect(main.getByText(say('หน้านี้ไม่ดูใหม่เอง', 'This page does not look again by itself'))).toBeVisible();
      await row.getByRole('button').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(number);

      await page.getByText(say('ส่งต่อให้พื้นที่อื่น', 'Hand to another area'), { exact: true }).click();
      const send = main.getByRole('button', { name: say('ส่งต่อ', 'Hand over'), exact: true });
      await send.click();
      await expect(page.getByRole('alert')).toBeVisible();
      await see('refused');
      await page.locator('#Area').fill('ตำบลสันมะเค็ด');
      await page.locator('#Why').fill('บ้านอยู่อีกฝั่งของเขตจังหวัด');
      await see('form');
      await send.click();
      await expect(main.getByRole('status')).toContainText(number);
      await expect(main.getByRole('status')).toContainText(say('จังหวัดเชียงราย', 'Chiang Rai'));
      await see('handed');
      await page.goto('/contacts?queue=Open');
      await expect(main).not.toContainText(number);

      await enterAs('neighbour');
      await page.goto('/contacts');
      await main.getByRole('link', { name: /ชายถือมีด/ }).click();
      await expect(main).toContainText('บ้านอยู่อีกฝั่งของเขตจังหวัด');
      await see('received');

      await context.clearCookies({ name: 'hunsuan' });
      await page.goto('/follow');
      await page.locator('#Number').fill(number);
      await page.locator('#Pin').fill(pin);
      await page.getByRole('button', { name: say('ดูความคืบหน้า', 'Show where it stands') }).click();
      await expect(main).toContainText(say('เรื่องของท่านไปอยู่กับพื้นที่ที่ดูแลโดยตรงแล้ว', 'Your request is now with those who look after the place'));
      await expect(main, 'why is for colleagues').not.toContainText('อีกฝั่ง');
      await see('followed');
    });
  });
}
