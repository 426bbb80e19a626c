import { expect, test } from './site.ts';

test.use({ data: 'empty' });

// A small picture, with a word in it that has to go.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAADnRFWHRDb21tZW50AHNlY3JldGSqxSkAAAAfSURBVHjaY+CPjqAKYhg1aNSgUYNGDRo1aNSggTcIAGATtJCP68gnAAAAAElFTkSuQmCC',
  'base64',
);

test('a centre and its services are entered, found and checked again', async ({ page, say, look, enterAs }) => {
  await enterAs('administrator');
  await page.goto('/organisations/new');
  await page.locator('#Name').fill('กองทุนสุขภาพตำบล (สมมุติ)');
  await page.locator('#Kind').selectOption('Fund');
  await page.locator('#AreaCode').fill('560108');
  await page.locator('main form button').click();

  await enterAs('province');
  await page.goto('/centres');
  await look('centres-empty');
  await page.getByRole('link', { name: say('เพิ่มศูนย์', 'Add a centre') }).click();
  await page.getByRole('button', { name: say('บันทึก', 'Save'), exact: true }).click();
  await expect(page.getByText(say('กรอกชื่อศูนย์', 'Enter a name')).first()).toBeVisible();
  await look('centre-wrong');
  await page.locator('#Name').fill('ศูนย์ช่วยเหลือสังคมตำบลแม่ปืม วัดที่มีชื่อยาวมากเพื่อดูว่าหน้าจอรับได้');
  await page.locator('#AreaCode').fill('แม่ปืม');
  await page.locator('#HostKind').selectOption('Temple');
  await page.locator('#Phone').fill('054000001');
  await page.locator('#Hours').fill('24 ชม.');
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) await page.locator(`[name="Input.Hours.${day}"]`).fill('24 ชม.');
  await page.getByRole('button', { name: say('บันทึก', 'Save'), exact: true }).click();
  await expect(page.getByText(say('ศูนย์นี้จึงยังไม่ดูแลใคร', 'so this centre serves nobody'))).toBeVisible();
  await page.locator('#AreaCode').fill('560108');
  await page.getByRole('button', { name: say('เพิ่ม', 'Add'), exact: true }).click();
  await expect(page.getByRole('button', { name: say('เอาออก', 'Take away') })).toBeVisible();
  await look('centre-catchment');

  const centre = page.url().replace(/\/catchment.*/, '');
  await page.goto(`${centre}/committee`);
  await page.locator('#Name').fill('พระครูสมมุติ (สมมุติ)');
  await page.locator('#Position').selectOption('Chair');
  await page.getByRole('button', { name: say('เพิ่มกรรมการ', 'Add a member') }).click();
  await expect(page.getByRole('button', { name: say('พ้นหน้าที่วันนี้', 'Left today') })).toBeVisible();
  await look('centre-committee');
  await page.goto(`${centre}/staff`);
  await page.locator('#UserId').selectOption({ index: 1 });
  await page.locator('#Duty').check();
  await page.getByRole('button', { name: say('เพิ่มผู้ทำงาน', 'Add somebody') }).click();
  await expect(page.getByRole('button', { name: say('พ้นหน้าที่วันนี้', 'Left today') })).toBeVisible();
  await look('centre-staff');
  await page.goto(`${centre}/equipment`);
  await page.locator('#What').fill('เครื่องพิมพ์');
  await page.locator('#Quantity').fill('๒');
  await page.getByRole('button', { name: say('บันทึกอุปกรณ์', 'Save'), exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'เครื่องพิมพ์' })).toBeVisible();
  await look('centre-equipment');
  await page.goto(`${centre}/opening`);
  await page.locator('#File').setInputFiles({ name: 'sign.png', mimeType: 'image/png', buffer: picture });
  await page.locator('#What').fill('ป้ายศูนย์');
  await page.getByRole('button', { name: say('เพิ่มภาพ', 'Add a photo') }).click();
  await expect(page.getByText(say('ตัดออกจากไฟล์แล้ว: ข้อความ', 'Taken out of the file: words'))).toBeVisible();
  await look('centre-opening');

  await page.goto('/services/new');
  await page.locator('#Name').fill('ผ้าอ้อมผู้ใหญ่');
  await page.locator('#OrganisationId').selectOption({ index: 1 });
  await page.locator('#What').fill('มอบผ้าอ้อมทุกเดือน');
  await page.getByLabel(say('ผ้าอ้อมผู้ใหญ่', 'Adult diapers'), { exact: true }).check();
  await look('service-new');
  await page.getByRole('button', { name: say('บันทึก', 'Save'), exact: true }).click();
  await expect(page.getByText(say('บริการนี้จึงยังไม่ให้ใคร', 'so this service is for nobody'))).toBeVisible();
  await page.locator('#AreaCode').fill('560108');
  await page.getByRole('button', { name: say('เพิ่ม', 'Add'), exact: true }).click();
  await page.locator('#CentreId').selectOption({ index: 1 });
  await page.getByRole('button', { name: say('เพิ่มศูนย์', 'Add the centre') }).click();
  await expect(page.getByRole('button', { name: say('เอาออก', 'Take away') })).toHaveCount(2);
  await look('service-where');
  await page.goto('/services/recheck');
  await look('services-recheck');

  await enterAs('centre');
  await page.goto('/services');
  await page.locator('#q').fill('อยากได้ผ้าออมให้ยาย');
  await page.locator('main form button').click();
  await expect(page.getByRole('heading', { name: say('ให้บริการที่นี่', 'Serves this place') })).toBeVisible();
  await expect(page.getByText(say('เปิดตลอด 24 ชั่วโมง', 'Open day and night'))).toBeVisible();
  await look('services');
  await page.getByRole('link', { name: 'ผ้าอ้อมผู้ใหญ่' }).last().click();
  await look('service');
  await page.goto(centre);
  await expect(page.getByRole('img', { name: 'ป้ายศูนย์' })).toBeVisible();
  await look('centre');
  await page.goto('/centres');
  await look('centres');
  await page.goto('/centres/map?area=5601');
  await look('centres-map');
});
