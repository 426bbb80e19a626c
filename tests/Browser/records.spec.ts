import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wrongId } from './imports-files.ts';
import { people } from './people.ts';
import { search } from './search.ts';
import { expect, test } from './site.ts';

type Say = (thai: string, english: string) => string;

test.use({ data: 'few' });

const day = async (page: Page, field: string, [d, m, y]: [string, string, string]): Promise<void> => {
  for (const [part, value] of [['Day', d], ['Month', m], ['Year', y]]) await page.locator(`[name="Input.${field}.${part}"]`).fill(value!);
};

const follow = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).click();

const done = (page: Page, say: Say, thai: string, english: string): Promise<void> => expect(page.getByRole('status').first()).toContainText(say(thai, english));

test('a household is found, its case goes from hand to hand, and its members leave and come back', async ({ page, say, look, enterAs }) => {
  await enterAs('centre');

  await search(page, 'zzzz');
  await expect(page.getByRole('main')).toContainText(people.province.name);
  await look('search-empty');
  await search(page, wrongId);
  await expect(page.getByRole('row', { name: 'อุปโลกน์' })).toContainText(say('เลขยังไม่ตรวจสอบ', 'ID not checked'));
  await look('search-unverified');

  await follow(page, 'นายอุปโลกน์ ตัวอย่าง');
  await look('household');
  const record = new URL(page.url()).pathname;
  await page.emulateMedia({ media: 'print' });
  await look('household-printed');
  await page.pdf({ path: join(import.meta.dirname, 'out', test.info().project.name, 'household.pdf'), format: 'A4', printBackground: false });
  await page.emulateMedia({ media: 'screen' });

  await follow(page, say('เปิดเคส', 'Open a case'));
  await page.locator('#Summary').fill('บ้านไม่คงทน (สมมุติ)');
  await press(page, say('เปิดเคส', 'Open a case'));
  await follow(page, say('ส่งมอบเคส', 'Hand over'));
  await look('case-hand-over');
  await page.locator('#OwnerId').selectOption({ index: 1 });
  await page.locator('#Reason').fill('ลาพักร้อน');
  await press(page, say('ส่งมอบเคส', 'Hand over'));
  await done(page, say, 'ส่งมอบเคสแล้ว', 'The case is handed over');
  await follow(page, say('ขั้นตอนของเคส', 'Steps of the case'));
  await expect(page.getByRole('listitem').filter({ hasText: say('วางแผนและตกลงกับครัวเรือน', 'Plan, and agree it with the household') })).toContainText(say('15 วันทำการ', '15 working days'));
  await look('case-steps');
  await page.goto(record);
  await follow(page, say('ปิดเคส', 'Close the case'));
  await page.getByLabel(say('ดีขึ้นบางส่วน', 'Partly improved')).check();
  await page.locator('#Told').fill('ครัวเรือน (สมมุติ)');
  await page.locator('#WhyNotMeasured').fill('ครัวเรือนไม่อยู่บ้าน');
  await look('case-close');
  await press(page, say('ปิดเคส', 'Close the case'));
  await follow(page, say('บันทึกผลการติดตาม', 'Record the follow-up'));
  await page.getByLabel(say('กลับมาลำบากหรือต้องการความช่วยเหลือเพิ่ม', 'Worse again, or more help is needed')).check();
  await page.locator('#Note').fill('รายได้ลดลงอีก');
  await look('follow-up');
  await press(page, say('บันทึกผลการติดตาม', 'Record the follow-up'));
  await page.goto('/cases/follow-ups/area');
  await expect(page.getByRole('main').getByRole('list')).toContainText(say('ปิดเคสแล้วเมื่อ', 'Closed on'));
  await look('follow-ups');
  await page.goto(record);
  await follow(page, say('เปิดเคสอีกครั้ง', 'Reopen the case'));
  await look('case-reopen');
  await page.locator('#Reason').fill('รายได้ลดลงอีก');
  await page.locator('#OwnerId').selectOption({ index: 1 });
  await press(page, say('เปิดเคสอีกครั้ง', 'Reopen the case'));
  await done(page, say, 'เปิดเคสอีกครั้งแล้ว', 'The case is open again');

  await page.getByRole('link', { name: new RegExp(say('^เสียชีวิต .*อุปโลกน์', '^Died .*อุปโลกน์')) }).click();
  await page.locator('[name="Input.DiedOn.Year"]').fill('2568');
  await press(page, say('บันทึกการเสียชีวิต', 'Record the death'));
  await page.locator('summary').filter({ hasText: say('ผู้ที่เคยอยู่ที่นี่', 'Who lived here before') }).click();
  await page.getByRole('link', { name: new RegExp(say('ยกเลิกการบันทึก', 'Take the recorded death back')) }).click();
  await look('death-revoke');
  await page.locator('#Reason').fill('เลือกผิดคน');
  await press(page, say('ยกเลิกการบันทึก', 'Take it back'));
  await done(page, say, 'ยกเลิกการบันทึกการเสียชีวิตแล้ว', 'The recorded death is taken back');
  await expect(page.getByRole('row', { name: 'อุปโลกน์' })).toBeVisible();

  await page.goto(`${record}/split`);
  await page.getByLabel('นายอุปโลกน์ ตัวอย่าง').check();
  await day(page, 'SplitOn', ['1', '10', '2568']);
  await page.getByLabel(say('บ้านหลังอื่นในพื้นที่', 'In another house of the area')).check();
  await page.locator('#Area').fill('แม่กา');
  await press(page, say('แยกครัวเรือน', 'Split the household'));
  await expect(page.getByRole('alert')).toContainText(say('นอกพื้นที่', 'outside yours'));
  await look('split-refused');
  await page.locator('#Area').fill('แม่ปืม');
  await page.locator('#Moo').fill('๓');
  await press(page, say('แยกครัวเรือน', 'Split the household'));
  await done(page, say, 'แยกครัวเรือนแล้ว', 'The household is split');
  await follow(page, say('แยกมาจากครัวเรือนนี้', 'Split from this household'));
  await look('household-worked');
});

test('a household moves, and what lies outside the area is not found', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await search(page, '7 ม.2');
  await follow(page, 'นายทดลอง ตัวอย่าง');
  await follow(page, say('เปลี่ยนที่อยู่ตามทะเบียนบ้าน', 'Change the registered address'));
  await page.locator('#Area').fill('สันกลาง');
  await day(page, 'Since', ['1', '10', '2568']);
  await page.locator('#Reason').fill('ย้ายทะเบียนบ้าน');
  await press(page, say('บันทึกที่อยู่', 'Save the address'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('address-several');
  await page.getByLabel(say('เชียงราย', 'Chiang Rai')).check();
  await press(page, say('บันทึกที่อยู่', 'Save the address'));
  await done(page, say, 'บันทึกที่อยู่แล้ว', 'The address is saved');

  await follow(page, say('เปลี่ยนที่อยู่', 'Change the address'));
  await look('address');
  await page.locator('#Area').fill('ต.แม่กา');
  await page.locator('#Moo').fill('3');
  await page.locator('#HouseNumber').fill('๙/๑');
  await day(page, 'Since', ['1', '10', '2568']);
  await page.locator('#Reason').fill('ย้ายไปอยู่กับลูก');
  await press(page, say('บันทึกที่อยู่', 'Save the address'));
  await done(page, say, 'บันทึกที่อยู่แล้ว', 'The address is saved');
  await expect(page.locator('.head')).toContainText('9/1');
  await page.locator('summary').filter({ hasText: say('ที่อยู่เดิม', 'Former addresses') }).click();
  await look('household-moved');

  expect((await page.goto('/households/00000000-0000-7000-8000-000000000000'))?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText(people.country.name);
  await look('not-found-whom-to-ask');
});
