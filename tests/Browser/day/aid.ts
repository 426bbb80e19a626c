import type { Page } from '@playwright/test';
import { confirmed, follow, press, sign } from './hands.ts';

/** Gives a sub-district money for aid in this fiscal year. */
export async function budget(page: Page, area: string, baht: string): Promise<void> {
  await page.goto('/budget/new');
  await page.locator('#Area').fill(area);
  await page.locator('#Name').fill('เงินสงเคราะห์ตำบล (สมมุติ)');
  await page.locator('#Origin').fill('พมจ.เชียงราย (สมมุติ)');
  await page.locator('#Amount').fill(baht);
  await press(page, 'บันทึกวงเงิน');
  await confirmed(page, 'บันทึกวงเงินแล้ว');
}

/** Asks for emergency aid in the household's case and checks the facts. Gives the address of the request. */
export async function askForMoney(page: Page, record: string, { baht, reason, found }: { baht: string; reason: string; found: string }): Promise<string> {
  await page.goto(record);
  await follow(page, 'เงินสงเคราะห์');
  await follow(page, 'ขอเงินสงเคราะห์');
  await page.locator('input[value=emergency-aid]').check();
  await page.locator('#Amount').fill(baht);
  await page.locator('#Reason').fill(reason);
  for (const paper of ['id-card', 'house-registration']) await page.locator(`input[value=${paper}]`).check();
  await press(page, 'ขอเงินสงเคราะห์');
  await confirmed(page, 'บันทึกแล้ว');
  const request = new URL(page.url()).pathname;
  await follow(page, 'สอบข้อเท็จจริง');
  await page.locator('#Found').fill(found);
  await page.getByRole('radio', { name: 'สนับสนุน', exact: true }).check();
  await press(page, 'สอบข้อเท็จจริง');
  await confirmed(page, 'บันทึกแล้ว');
  return request;
}

/** Approves the request, from the only line there is. */
export async function approve(page: Page, request: string): Promise<void> {
  await page.goto(`${request}/approve`);
  await page.locator('input[value=Approve]').check();
  await page.locator('#LineId').selectOption({ index: 1 });
  await press(page, 'บันทึกผลการพิจารณา');
  await confirmed(page, 'บันทึกแล้ว');
}

/** Pays in cash, against a signature. */
export async function pay(page: Page, request: string, receiver: string): Promise<void> {
  await page.goto(`${request}/pay`);
  await page.locator('input[value=Cash]').check();
  await page.locator('#Receiver').fill(receiver);
  await sign(page);
  await press(page, 'จ่ายเงิน');
}
