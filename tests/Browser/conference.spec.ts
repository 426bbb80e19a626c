import type { Page } from '@playwright/test';
import { search } from './search.ts';
import { expect, test } from './site.ts';

test.use({ data: 'few' });

const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name }).first().click();

const link = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('link', { name }).first().click();

test('several agencies meet about a case, and what they decide stands in its plan', async ({ page, say, look, enterAs }) => {
  await enterAs('centre');
  await search(page, 'อุปโลกน์');
  await link(page, 'นายอุปโลกน์ ตัวอย่าง');
  await link(page, say('เปิดเคส', 'Open a case'));
  await page.locator('#Summary').fill('ลูกขาดเรียน (สมมุติ)');
  await press(page, say('เปิดเคส', 'Open a case'));
  await link(page, say('ประชุมรายกรณี', 'Case conferences'));
  await look('conferences-empty');
  await link(page, say('นัดประชุม', 'Call a conference'));
  await press(page, say('นัดประชุม', 'Call a conference'));
  await expect(page.getByRole('alert')).toContainText(say('กรอกเวลาเช่น', 'Enter a time such as'));
  // Today in Thailand, which from five in the afternoon on is tomorrow in Greenwich.
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(new Date()).split('-').map(Number);
  for (const [part, value] of [['Day', day!], ['Month', month!], ['Year', year! + 543]])
    await page.locator(`[name="Input.HeldOn.${part}"]`).fill(String(value));
  await page.locator('#StartsAt').fill('13.30');
  await page.locator('#Place').fill('ห้องประชุม อบต. (สมมุติ)');
  await page.locator('#Agenda').fill('ค่าเดินทางไปโรงเรียน\nงานของพ่อ');
  await look('conference-call');
  await press(page, say('นัดประชุม', 'Call a conference'));
  await expect(page.getByRole('status').first()).toContainText(say('นัดประชุมแล้ว', 'The conference is called'));

  for (const [name, organisation] of [['ครูแนะแนว (สมมุติ)', 'โรงเรียน (สมมุติ)'], ['นักพัฒนาชุมชน (สมมุติ)', 'อบต. (สมมุติ)'], ['คนที่ใส่ผิด (สมมุติ)', '']]) {
    await page.locator('#Name').fill(name!);
    await page.locator('#Organisation').fill(organisation!);
    await press(page, say('เพิ่มผู้ร่วมประชุม', 'Ask somebody'));
  }
  await press(page, say('ถอนชื่อ คนที่ใส่ผิด (สมมุติ)', 'Take off คนที่ใส่ผิด (สมมุติ)'));
  await expect(page.getByRole('main')).not.toContainText('คนที่ใส่ผิด');
  await look('conference');
  const conference = new URL(page.url()).pathname;
  await link(page, say('หนังสือเชิญ', 'Letter'));
  await expect(page.getByRole('article'), 'the letter names no household').not.toContainText('ตัวอย่าง');
  await look('conference-letter');
  await page.goBack();

  await press(page, say('บันทึกรายงานการประชุม', 'Save the minutes'));
  await expect(page.getByRole('alert')).toContainText(say('กรอกสิ่งที่พูดคุย', 'Enter what was said'));
  await page.locator('#Minutes').fill('โรงเรียนช่วยค่าเดินทาง');
  await page.getByLabel('นักพัฒนาชุมชน').uncheck();
  await press(page, say('บันทึกรายงานการประชุม', 'Save the minutes'));
  await expect(page.getByRole('main')).toContainText(say('ไม่มา', 'did not come'));

  await link(page, say('เพิ่มเป้าหมาย', 'Add a goal'));
  await page.locator('#Wanted').fill('ลูกไปโรงเรียนทุกวัน');
  await page.locator('#Measure').fill('ขาดเรียนไม่เกินเดือนละวัน');
  await press(page, say('เพิ่มเป้าหมาย', 'Add a goal'));
  await page.goto(conference);
  await link(page, say('มอบหมายงานเพื่อเป้าหมาย', 'Assign something for the goal'));
  await page.locator('#What').fill('จ่ายค่าเดินทาง');
  await page.getByLabel(say('หน่วยงานอื่น', 'Another organisation')).check();
  await page.locator('#Organisation').fill('โรงเรียน (สมมุติ)');
  await press(page, say('เพิ่มกิจกรรม', 'Add an action'));
  await expect(page.getByRole('status').first()).toContainText(say('มอบหมายงานแล้ว', 'It is assigned'));
  await look('conference-held');
});
