import { expect, test } from './site.ts';

test.use({ data: 'surveyed' });

test('from the province down to a village, and from each number to its list', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/areas');
  await expect(page.locator('svg.map a')).toHaveCount(9);
  await look('area-province');

  await page.locator('table.cards').first().getByRole('link', { name: say('เมืองพะเยา', 'Mueang Phayao') }).click();
  await page.getByRole('link', { name: say('แม่ปืม', 'Mae Puem'), exact: true }).click();
  await expect(page).toHaveURL(/\/areas\/560108/);
  await look('area-subdistrict');
  await page.locator('#figure').selectOption('income');
  await page.locator('#unit').selectOption('Persons');
  await page.getByRole('button', { name: say('แสดง', 'Show') }).click();
  await expect(page).toHaveURL(/figure=income/);
  await page.getByRole('link', { name: say('ดัชนีห้ามิติ', 'Five-dimension index') }).click();
  await look('area-measure');

  await page.goto('/areas/560108');
  const missed = page.locator('tr.missed td a');
  const count = (await missed.textContent())?.trim() ?? '';
  await missed.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(count);
  await look('list-missed');
});

test('the measure of an area: where it bites, who drives it, how sure, by another cut-off and on paper', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/areas/560108');
  await page.getByRole('link', { name: say('วิเคราะห์ดัชนี', 'Index in depth') }).click();
  await expect(page).toHaveURL(/\/areas\/560108\/measure$/);
  await page.locator('#k').selectOption('1/20');
  await page.locator('#unknown').selectOption('not-deprived');
  await page.locator('#figure').selectOption('Censored');
  await page.locator('form.filters button').first().click();
  await expect(page).toHaveURL(/k=1%2F20&unknown=not-deprived/);
  await expect(page.locator('.figures strong').first()).not.toHaveText('0.0%');
  await page.locator('details summary').first().click();
  await look('index-subdistrict');

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href*="levels.csv"]').click()]);
  expect(download.suggestedFilename()).toBe('levels-560108.csv');
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  // A4 within its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  await expect(page.locator('form.filters').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('index-on-paper');
  await page.emulateMedia({ media: 'screen' });
  if (screen) await page.setViewportSize(screen);
  await page.locator('.heat tbody a').first().click();
  await expect(page).toHaveURL(/\/areas\/560108\d\d\/measure\?k=1%2F20/);
  await look('index-village');
});

test('a list is narrowed, turned to households and exported', async ({ page, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/lists/all');
  await page.locator('input[name=income]').check();
  await page.locator('#age').selectOption('elderly');
  await page.getByRole('button', { name: say('แสดงรายชื่อ', 'Show the list') }).click();
  await expect(page.locator('main .chips .chip').first()).toContainText(say('รายได้', 'Income'));
  await look('list-filtered');
  const narrowed = await page.getByRole('heading', { level: 1 }).textContent();
  await page.locator('main .chips .chip').first().click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(narrowed);

  await page.goto('/lists/all?by=household&definition=nesdc-2566');
  await expect(page.locator('.definition .tag')).toHaveText(say('นิยามยืนยันแล้ว', 'Confirmed definition'));
  await look('list-households');

  await page.getByRole('link', { name: say('ส่งออก', 'Export') }).click();
  await look('list-export');
  await page.getByRole('radio').first().check();
  await page.locator('#Words').fill('ตรวจสิทธิ (สมมุติ)');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main form button').click()]);
  expect(download.suggestedFilename()).toMatch(/^all-56-\d{8}\.csv$/);

  await page.goto('/lists/all?help=improved');
  await expect(page.locator('.empty')).toBeVisible();
  await look('list-empty');
  await page.goto('/lists/all?area=zzzz');
  await expect(page.locator('.empty')).toContainText('zzzz');
});

test('an administrator imports boundaries and takes them away', async ({ page, say, look, enterAs }) => {
  await enterAs('administrator');
  await page.goto('/admin/boundaries');
  await page.getByRole('button', { name: say('นำเข้าขอบเขต', 'Import boundaries') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('boundaries-refused');

  await page.locator('#File').setInputFiles({ name: 'districts.json', mimeType: 'application/json', buffer: Buffer.from(district) });
  await page.locator('#Source').fill('ผู้วาดสมมุติ');
  await page.getByRole('button', { name: say('นำเข้าขอบเขต', 'Import boundaries') }).click();
  await expect(page.getByRole('status')).toContainText('5699');
  await look('boundaries-imported');
  await page.getByRole('button', { name: say('เอาออก', 'Remove') }).click();
  await expect(page.locator('.empty')).toBeVisible();
});

test.describe('before the first import', () => {
  test.use({ data: 'empty' });

  test('an area says that there are no data', async ({ page, say, look, enterAs }) => {
    await enterAs('province');
    await page.goto('/areas');
    await expect(page.locator('.empty')).toContainText(say('ยังไม่มีข้อมูล', 'no data'));
    await look('area-empty');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map, its figures and the lists work', async ({ page, say, look, enterAs }) => {
    await enterAs('analyst');
    await page.goto('/areas');
    await page.locator('#figure').selectOption('health');
    await page.getByRole('button', { name: say('แสดง', 'Show') }).click();
    await expect(page.locator('#map-title')).toContainText(say('สุขภาพ', 'Health'));
    await expect(page.locator('a[href^="/lists/"]')).toHaveCount(0);
    expect((await page.goto('/lists/missed'))?.status()).toBe(403);
    await look('area-without-script');
    await page.goto('/areas/560108/measure');
    await expect(page.getByRole('status')).toContainText(say('ถูกซ่อนไว้', 'hidden'));
    await look('index-without-script');
  });
});

const district = JSON.stringify({
  type: 'FeatureCollection',
  features: [['5601', 99.8], ['5699', 100]].map(([code, west]) => ({
    type: 'Feature', properties: { code },
    geometry: { type: 'Polygon', coordinates: [[[west, 19], [+west! + 0.2, 19], [+west! + 0.2, 19.3], [west, 19.3], [west, 19]]] },
  })),
});
