import type { Page } from '@playwright/test';
import { search } from '../search.ts';
import { tuesday } from './calendar.ts';
import { confirmed, fillDay, follow, press, sees } from './hands.ts';

/** Finds the record of somebody's household, and gives its address. */
export async function findRecord(page: Page, name: string): Promise<string> {
  await search(page, name);
  await follow(page, name);
  return new URL(page.url()).pathname;
}

/** Adds a goal to the plan of the household's case. */
export async function addGoal(page: Page, record: string, wanted: string, measure: string): Promise<void> {
  await page.goto(record);
  await follow(page, 'แผนช่วยเหลือ');
  await follow(page, 'เพิ่มเป้าหมาย');
  await page.locator('#Wanted').fill(wanted);
  await page.locator('#Measure').fill(measure);
  await press(page, 'เพิ่มเป้าหมาย');
  await confirmed(page, 'บันทึกเป้าหมายแล้ว');
}

/** Records that the only goal of the plan is met. */
export async function meetGoal(page: Page, record: string): Promise<void> {
  await page.goto(record);
  await follow(page, 'แผนช่วยเหลือ');
  await follow(page, /บันทึกผลของเป้าหมาย/);
  await page.getByRole('radio', { name: 'ถึงเป้าหมายแล้ว' }).check();
  await press(page, 'บันทึก');
  await confirmed(page, 'บันทึก');
}

/** Calls a conference of the day about the household's case; gives its address. */
export async function callConference(page: Page, record: string, guests: [name: string, organisation: string][]): Promise<string> {
  await page.goto(record);
  await follow(page, 'ประชุมรายกรณี');
  await follow(page, 'นัดประชุม');
  await fillDay(page, 'HeldOn', tuesday);
  await page.locator('#StartsAt').fill('13.30');
  await page.locator('#Place').fill('ศาลาวัดหัวฝาย');
  await page.locator('#Agenda').fill('ใครดูแลเมื่อกลับบ้าน\nเตียงและผ้าอ้อม');
  await press(page, 'นัดประชุม');
  await confirmed(page, 'นัดประชุมแล้ว');
  for (const [name, organisation] of guests) {
    await page.locator('#Name').fill(name);
    await page.locator('#Organisation').fill(organisation);
    await press(page, 'เพิ่มผู้ร่วมประชุม');
    await sees(page, name);
  }
  return new URL(page.url()).pathname;
}

/** Writes the minutes of a conference that was held. */
export async function writeMinutes(page: Page, conference: string, minutes: string, absent: string): Promise<void> {
  await page.goto(conference);
  await page.locator('#Minutes').fill(minutes);
  await page.getByLabel(absent).uncheck();
  await press(page, 'บันทึกรายงานการประชุม');
  await sees(page, 'ไม่มา');
}

/** Where the case of a household is closed, or what keeps it open is named. */
export async function toClosing(page: Page, record: string): Promise<void> {
  await page.goto(record);
  await follow(page, 'ปิดเคส');
}

/** Closes the case; whether the household is asked again later is part of the ending. */
export async function close(page: Page, record: string, ending: { outcome: string; note: string; told: string; whyNoCheckIn?: string }): Promise<void> {
  await toClosing(page, record);
  await page.getByRole('radio', { name: ending.outcome }).check();
  await page.locator('#Note').fill(ending.note);
  await page.locator('#Told').fill(ending.told);
  await page.locator('#WhyNotMeasured').fill('วัดซ้ำเมื่อถามครั้งถัดไป');
  if (ending.whyNoCheckIn) {
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.locator('#WhyNoCheckIn').fill(ending.whyNoCheckIn);
  }
  await press(page, 'ปิดเคส');
  await confirmed(page, 'ปิดเคสแล้ว');
}
