import { citizenId } from './imports-files.ts';
import { people } from './people.ts';
import { expect, test } from './site.ts';

test.use({ data: 'few' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a record outside the area' : 'a record outside the area without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('is opened in an emergency, and reviewed by the supervisor of the area', async ({ page, say, look, enterAs, language }) => {
      test.setTimeout(60_000);
      test.skip(!javaScriptEnabled && language !== 'th', 'scripts know no language');
      const see = (name: string) => look(`emergency${javaScriptEnabled ? '' : '-without-script'}-${name}`);
      const open = page.getByRole('main').getByRole('button', { name: say('เปิดข้อมูลฉุกเฉิน', 'Open in an emergency') });
      await enterAs('neighbour');
      await page.goto('/emergency');
      await open.click();
      await expect(page.getByRole('alert')).toBeVisible();
      await see('refused');
      await page.locator('#CitizenId').fill(citizenId(9));
      await page.locator('#Reason').fill('พบหลงทางที่ตลาด ต้องติดต่อครอบครัว');
      await open.click();
      await expect(page.getByRole('alert')).toContainText('1300');

      await page.locator('#CitizenId').fill(citizenId(1));
      await open.click();
      await expect(page.getByRole('main')).toContainText(say('เปิดข้อมูลนี้ในกรณีฉุกเฉิน', 'This record is open because of an emergency'));
      await expect(page.getByRole('main')).toContainText('สมมุติ ตัวอย่าง');
      await expect(page.getByRole('link', { name: say('เปิดเคส', 'Open a case'), exact: true }), 'it is to look at only').toHaveCount(0);
      await see('opened');
      const record = new URL(page.url()).pathname;
      await page.goto('/lists/all');
      await expect(page.getByRole('main'), 'nothing else of the village is seen').not.toContainText('ตัวอย่าง');

      await enterAs('supervisor');
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: say('ทบทวนการเปิดฉุกเฉิน', 'Review emergencies') }).click();
      await expect(page.getByRole('row', { name: people.neighbour.name })).toContainText('ตลาด');
      await see('reviews');
      await page.getByRole('link', { name: say('ทบทวน', 'Review'), exact: false }).last().click();
      await page.getByLabel(say('ไม่เหมาะสม', 'It was not right'), { exact: true }).check();
      await page.getByRole('button', { name: say('บันทึกผลทบทวน', 'Save the review') }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await page.locator('#Note').fill('ครอบครัวอยู่ด้วยแล้ว ได้คุยกับผู้เปิดแล้ว');
      await see('review');
      await page.getByRole('button', { name: say('บันทึกผลทบทวน', 'Save the review') }).click();
      await expect(page.getByRole('row', { name: people.neighbour.name })).toContainText(say('ไม่เหมาะสม', 'It was not right'));

      await page.goto('/activities');
      await expect(page.getByRole('row', { name: people.neighbour.name }).first()).toBeVisible();
      expect((await page.goto(record))?.status()).toBe(200);
    });
  });
}
