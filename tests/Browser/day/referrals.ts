import type { Page } from '@playwright/test';
import { expect } from '../site.ts';
import { confirmed, follow, press } from './hands.ts';

/** Refers the household's matter to a desk, for a person of it. Gives the address of the referral. */
export async function refer(page: Page, record: string, { need, desk, person, asked }: { need: string; desk: string; person: string; asked: string }): Promise<string> {
  await page.goto(record);
  await follow(page, 'การส่งต่อ');
  await follow(page, 'ส่งต่อหน่วยอื่น');
  await page.locator('#need').selectOption({ label: need });
  await press(page, 'ค้นหา');
  await follow(page, desk);
  await page.getByRole('radio', { name: person }).check();
  await page.locator('#Asked').fill(asked);
  return send(page);
}

/** Sends what was declined on to another desk. */
export async function sendOn(page: Page, referral: string, desk: string): Promise<string> {
  await page.goto(referral);
  await follow(page, 'เลือกหน่วยต่อไป');
  await follow(page, desk);
  return send(page);
}

async function send(page: Page): Promise<string> {
  await page.locator('input[name="Input.Ground"][value=SocialProtection]').check();
  await press(page, 'ดูก่อนส่ง');
  await press(page, 'ส่งต่อ');
  await confirmed(page, 'ส่งต่อแล้ว');
  return new URL(page.url()).pathname;
}

/** The desk answers with an account. */
export async function answerAtDesk(page: Page, referral: string, answer: Answer): Promise<void> {
  await page.goto(referral.replace('/referrals/', '/desk/'));
  await give(page, answer);
}

/** The worker prints a letter; the desk opens its code on a telephone and answers without an account. */
export async function answerByLetter(worker: Page, partner: Page, referral: string, answer: Answer): Promise<void> {
  await worker.goto(`${referral}/letter`);
  await press(worker, 'ออกหนังสือพร้อมรหัส');
  const code = await worker.locator('.secret').innerText();
  // A code behind the address alone is no new page.
  await partner.goto('/follow');
  await partner.goto(`/answer#${code}`);
  await expect(partner.locator('#Code')).toHaveValue(code);
  await press(partner, 'เปิดดู');
  await give(partner, answer);
}

/** What a desk answers; a decline has its reason. */
export type Answer = 'รับเรื่อง' | { declines: 'NotOurTask' | 'NoCapacity' | 'CriteriaNotMet' };

async function give(page: Page, answer: Answer): Promise<void> {
  await page.getByLabel(typeof answer === 'string' ? answer : 'ปฏิเสธ', { exact: true }).check();
  if (typeof answer !== 'string') await page.locator('#Reason').selectOption(answer.declines);
  await press(page, 'ส่งคำตอบ');
  await confirmed(page, 'ส่งคำตอบแล้ว');
}

/** The sender takes a step with a referral, in words that the desk may read. */
export async function move(page: Page, referral: string, step: string, words: string): Promise<void> {
  await page.goto(referral);
  await page.getByRole('radio', { name: step }).check();
  await page.locator('#Words').fill(words);
  await press(page, 'บันทึก');
  await confirmed(page, 'บันทึกแล้ว');
}
