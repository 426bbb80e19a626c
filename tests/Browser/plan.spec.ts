import type { Page } from '@playwright/test';
import { search } from './search.ts';
import { expect, test } from './site.ts';

type Say = (thai: string, english: string) => string;

test.use({ data: 'few' });

const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).click();

const link = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('link', { name }).first().click();

test('a need becomes a goal, somebody does something for it, and the household signs the plan', async ({ page, say, look, enterAs }) => {
  await enterAs('centre');
  await search(page, 'อุปโลกน์');
  await link(page, 'นายอุปโลกน์ ตัวอย่าง');
  await link(page, say('เปิดเคส', 'Open a case'));
  await page.locator('#Summary').fill('เข้าห้องน้ำลำบาก (สมมุติ)');
  await press(page, say('เปิดเคส', 'Open a case'));
  await link(page, say('แผนช่วยเหลือ', 'Plan'));
  await look('plan-empty');

  await link(page, say('เพิ่มเป้าหมาย', 'Add a goal'));
  await press(page, say('เพิ่มเป้าหมาย', 'Add a goal'));
  await expect(page.getByRole('alert')).toContainText(say('กรอกว่าต้องการให้อะไรดีขึ้น', 'Say what is to become better'));
  await look('plan-goal-wrong');
  await page.locator('#Wanted').fill('ไปห้องน้ำเองได้ (สมมุติ)');
  await page.locator('#Measure').fill('เดินจากเตียงถึงห้องน้ำโดยไม่มีคนพยุง');
  await page.locator('#Need').selectOption('home-modification');
  await press(page, say('เพิ่มเป้าหมาย', 'Add a goal'));
  await expect(page.getByRole('status').first()).toContainText(say('บันทึกเป้าหมายแล้ว', 'The goal is saved'));

  await link(page, say('เพิ่มกิจกรรม', 'Add an action'));
  await page.locator('#What').fill('ติดราวจับในห้องน้ำ');
  await page.getByLabel(say('หน่วยงานอื่น', 'Another organisation')).check();
  await press(page, say('เพิ่มกิจกรรม', 'Add an action'));
  await expect(page.getByRole('alert')).toContainText(say('กรอกชื่อหน่วยงานที่เป็นผู้ทำ', 'Enter the organisation that does it'));
  await page.getByLabel(say('ครัวเรือนเอง', 'The household itself')).check();
  await look('plan-action');
  await press(page, say('เพิ่มกิจกรรม', 'Add an action'));

  await agree(page, say);
  await look('plan-agreed');
  await link(page, say('ใบแผนสำหรับครัวเรือน', 'Plan on paper'));
  await look('plan-paper');
  await page.emulateMedia({ media: 'print' });
  await look('plan-paper-printed');
  await page.emulateMedia({ media: 'screen' });
  await page.goBack();

  await link(page, say('บันทึกความช่วยเหลือตามกิจกรรมนี้', 'Record help for this action'));
  await page.getByLabel(say('บริการ', 'Service')).check();
  await page.locator('#What').fill('ช่างติดราวจับ (สมมุติ)');
  await page.locator('#GivenBy').fill('อบต. (สมมุติ)');
  await press(page, say('บันทึกความช่วยเหลือ', 'Record help'));

  await link(page, say('ปิดเคส', 'Close the case'));
  await expect(page.getByRole('main')).toContainText(say('เป้าหมาย 1 ข้อ กิจกรรม 1 ข้อ', 'what came of 1 goals and 1 actions'));
  await page.getByRole('main').getByRole('status').getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('ช่างติดราวจับ');
  await link(page, say('เกิดอะไรขึ้น', 'What came of it'));
  await page.getByLabel(say('ทำกิจกรรมแล้ว', 'The action is done')).check();
  await press(page, say('บันทึก', 'Save'));
  await link(page, say('บันทึกผลของเป้าหมาย', 'Record what came of the goal'));
  await page.getByLabel(say('ถึงเป้าหมายแล้ว', 'The goal is met')).check();
  await look('plan-goal-end');
  await press(page, say('บันทึก', 'Save'));
  await expect(page.getByRole('main'), 'what came of it is no other plan').toContainText(say('ครัวเรือนตกลงแผนนี้เมื่อ', 'The household agreed to this plan on'));
  await look('plan-ended');
});

async function agree(page: Page, say: Say): Promise<void> {
  await link(page, say('บันทึกการตกลงแผน', 'Record the agreement'));
  await page.getByLabel(say('เซ็นบนจอนี้', 'Signed on this screen')).check();
  await page.locator('#PersonId').selectOption({ index: 1 });
  await page.locator('#signature svg').scrollIntoViewIfNeeded();
  const frame = (await page.locator('#signature svg').boundingBox())!;
  await page.mouse.move(frame.x + 20, frame.y + 20);
  await page.mouse.down();
  await page.mouse.move(frame.x + 120, frame.y + 60, { steps: 5 });
  await page.mouse.up();
  await press(page, say('บันทึกการตกลงแผน', 'Record the agreement'));
  await expect(page.getByRole('main')).toContainText(say('ครัวเรือนตกลงแผนนี้เมื่อ', 'The household agreed to this plan on'));
}
