import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, signIn, test } from './site.ts';
import type { Page } from '@playwright/test';

const program = join(import.meta.dirname, '../../src/Hunsuan/bin/Release/net10.0/Hunsuan.dll');
const ownPassword = 'ทดสอบรหัสผ่านใหม่';

/** Fills the running program's database with an invented sub-district, by command as an operator would. */
function settle(dataFolder: string): void {
  const files = mkdtempSync(join(tmpdir(), 'hunsuan-files-'));
  const run = (...args: string[]) => execFileSync('dotnet', [program, ...args, '--data', dataFolder], { stdio: 'pipe' });
  run('simulate', '--province', '56', '--place', '560108', '--households', '120', '--seed', '7', '--out', files);
  run('import', 'survey', join(files, 'households.csv'), join(files, 'persons.csv'), '--good-rows', '--refused', files);
  run('import', 'list', 'welfare-card', join(files, 'welfare-card.csv'), '--good-rows', '--refused', files);
  rmSync(files, { recursive: true });
}

/** Lets the first administrator add somebody, and goes on as that somebody. */
async function goOnAs(page: Page, site: { userName: string; password: string }, role: string, area: string): Promise<void> {
  await signIn(page, site.userName, site.password, ownPassword);
  await page.goto('/users/new');
  await page.locator('#Name').fill('สายใจ (สมมุติ)');
  await page.locator('#UserName').fill('saijai');
  await page.locator(`input[value=${role}]`).check();
  await page.locator('#AreaCode').fill(area);
  await page.locator('main button').click();
  const given = (await page.locator('.secret').textContent()) ?? '';
  const language = (await page.context().cookies()).filter(c => c.name === 'hunsuan-language');
  await page.context().clearCookies();
  await page.context().addCookies(language);
  await signIn(page, 'saijai', given.trim(), `${ownPassword} ใหม่`);
}

test('from the province down to a village, and from each number to its list', async ({ page, site, say, look }) => {
  test.slow();
  await goOnAs(page, site, 'ProvincialOfficer', '56');
  await page.goto('/areas');
  await expect(page.locator('.empty')).toContainText(say('ยังไม่มีข้อมูล', 'no data'));
  await look('area-empty');

  settle(site.dataFolder);
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

test('a list is narrowed, turned to households and exported', async ({ page, site, say, look }) => {
  test.slow();
  settle(site.dataFolder);
  await goOnAs(page, site, 'CentreWorker', '560108');
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
  await look('insight-export');
  await page.getByLabel(say('ช่วยเหลือรายกรณี', 'Help a household')).check();
  await page.getByLabel(say('จะทำอะไรกับไฟล์', 'What will you do with the file')).fill('ตรวจสิทธิ');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say('ส่งออก', 'Export') }).click()]);
  expect(download.suggestedFilename()).toMatch(/^all-560108-\d{8}\.csv$/);

  await page.goto('/lists/all?name=zzzz');
  await expect(page.locator('.empty')).toBeVisible();
  await look('list-empty');
  await page.goto('/lists/all?area=zzzz');
  await expect(page.locator('.empty')).toContainText('zzzz');
});

test('an administrator imports boundaries and takes them away', async ({ page, site, say, look }) => {
  await signIn(page, site.userName, site.password, ownPassword);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map, its figures and the lists work', async ({ page, site, say, look }) => {
    settle(site.dataFolder);
    await goOnAs(page, site, 'Analyst', '560108');
    await page.goto('/areas');
    await page.locator('#figure').selectOption('health');
    await page.getByRole('button', { name: say('แสดง', 'Show') }).click();
    await expect(page.locator('#map-title')).toContainText(say('สุขภาพ', 'Health'));
    await expect(page.locator('a[href^="/lists/"]')).toHaveCount(0);
    expect((await page.goto('/lists/missed'))?.status()).toBe(403);
    await look('area-without-script');
  });
});

const district = JSON.stringify({
  type: 'FeatureCollection',
  features: [['5601', 99.8], ['5699', 100]].map(([code, west]) => ({
    type: 'Feature', properties: { code },
    geometry: { type: 'Polygon', coordinates: [[[west, 19], [+west! + 0.2, 19], [+west! + 0.2, 19.3], [west, 19.3], [west, 19]]] },
  })),
});
