import type { Page } from '@playwright/test';
import { expect } from '../site.ts';
import { daysLater } from './calendar.ts';
import { confirmed, fillDay, follow, press, sign } from './hands.ts';

export const centreName = 'ศูนย์ช่วยเหลือสังคมวัดหัวฝาย';

/** The chair opens the centre, says whom it serves, and takes in what was donated. Gives its address. */
export async function openCentre(page: Page): Promise<string> {
  await page.goto('/centres/new');
  await page.locator('#Name').fill(centreName);
  await page.locator('#Kind').selectOption('sub-district');
  await page.locator('#AreaCode').fill('570511');
  await page.locator('#HostKind').selectOption('Temple');
  await page.locator('#HostName').fill('วัดหัวฝาย');
  await page.locator('#Hours').fill('8.30-16.30');
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) await page.locator(`[name="Input.Hours.${day}"]`).fill('8.30-16.30');
  await press(page, 'บันทึก');
  await page.locator('#AreaCode').fill('570511');
  await press(page, 'เพิ่ม');
  await expect(page.getByRole('button', { name: 'เอาออก' })).toBeVisible();
  return new URL(page.url()).pathname.replace('/catchment', '');
}

/** The chair takes in diapers and one bed. Gives the address of the stock. */
export async function stockUp(page: Page): Promise<string> {
  await page.goto('/goods');
  await follow(page, centreName);
  const stock = new URL(page.url()).pathname;
  await page.goto(`${stock}/receive`);
  await page.locator('#Item').selectOption('adult-diapers');
  await page.locator('#Quantity').fill('๑๐๐');
  await page.locator('#Donor').fill('วัดหัวฝาย');
  await fillDay(page, 'ExpiresOn', daysLater(365));
  await press(page, 'รับของเข้า');
  await page.waitForURL(new RegExp(`${stock}$`));
  await page.goto(`${stock}/receive`);
  await page.locator('#Item').selectOption('patient-bed');
  await page.locator('#Serials').fill('หฝ-1');
  await page.locator('#Donor').fill('ญาติธรรม (สมมุติ)');
  await press(page, 'รับของเข้า');
  await page.waitForURL(new RegExp(`${stock}$`));
  return stock;
}

/** Fills what is given to a household, and presses the button. */
export async function giveDiapers(page: Page, household: string, receiver: string): Promise<void> {
  await page.goto(`${household}/goods/give`);
  await page.locator('#CentreId').selectOption({ label: centreName });
  await page.locator('#Item').selectOption('adult-diapers');
  await page.locator('#Quantity').fill('30');
  await page.locator('#Receiver').fill(receiver);
  await sign(page);
  await press(page, 'ให้สิ่งของ');
}

/** Lends the bed to a household for the usual time. */
export async function lendBed(page: Page, household: string, receiver: string): Promise<void> {
  await page.goto(`${household}/goods/lend`);
  await page.locator('#PieceId').selectOption({ label: `เตียงผู้ป่วย หมายเลข หฝ-1 ที่ ${centreName}` });
  await page.locator('#Receiver').fill(receiver);
  await page.locator('#Witness').fill('ผู้ใหญ่บ้าน (สมมุติ)');
  await press(page, 'ให้ยืม');
  await expect(page.getByRole('heading', { name: 'ใบยืมอุปกรณ์' })).toBeVisible();
}

/** The province keeps a desk of each organisation, and says who works there. */
export async function openDesk(page: Page, organisation: string, name: string, member?: string): Promise<void> {
  await page.goto('/desks/new');
  await page.locator('#OrganisationId').selectOption({ label: organisation });
  await page.locator('#Name').fill(name);
  await page.locator('#Area').fill('57');
  await press(page, 'บันทึก');
  await confirmed(page, 'บันทึกแล้ว');
  if (!member) return;
  await page.locator('#UserId').selectOption({ label: member });
  await press(page, 'เพิ่มผู้ปฏิบัติงาน');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: member })).toBeVisible();
}
