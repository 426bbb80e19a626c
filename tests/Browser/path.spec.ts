import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPassword, people } from './people.ts';
import { prepared } from './prepared.ts';
import { expect, signIn, test } from './site.ts';

type Say = (thai: string, english: string) => string;

/** What an officer of Phayao is handed: a survey of ตำบลแม่ปืม and the welfare card's list, all of it invented. */
const { files } = prepared;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the main path' : 'the main path without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('leads from the files to a household whose life got better', async ({ page, say, look, language }) => {
      test.skip(!javaScriptEnabled && language !== 'th', 'scripts know no language');
      test.setTimeout(180_000);
      page.setDefaultTimeout(20_000);
      let number = 0;
      const see = (name: string) => look(`path${javaScriptEnabled ? '' : '-without-script'}-${String(++number).padStart(2, '0')}-${name}`);

      await test.step('an officer of the province signs in', async () => {
        await signIn(page, people.province.userName, ownPassword);
        await page.goto('/');
        await see('home');
      });

      await test.step('the survey and the list of card holders come in', async () => {
        await page.goto('/imports');
        await page.getByRole('link', { name: say('นำเข้าไฟล์ใหม่', 'Bring in files'), exact: true }).click();
        await page.getByRole('main').getByRole('link', { name: say('แบบสำรวจครัวเรือน', 'Household survey') }).click();
        await send(page, say, 'households.csv', 'persons.csv');
        await see('survey-checked');
        await write(page, say);
        await see('survey-written');

        await page.goto('/imports/new/welfare-card');
        await send(page, say, 'welfare-card.csv');
        await write(page, say);
        await see('list-written');
      });

      const missed = await test.step('the area shows its figures on a map', async () => {
        await page.goto('/areas');
        await expect(bar(page, say('สำรวจแล้ว', 'Surveyed'))).toHaveText(rowsOf('persons.csv').toLocaleString('en'));
        const count = Number(await bar(page, say('ตกหล่น', 'Missed')).innerText());
        expect(count).toBeGreaterThan(0);
        await page.locator('#figure').selectOption({ label: say('ตกหล่น', 'Missed') });
        await page.getByRole('button', { name: say('แสดง', 'Show'), exact: true }).click();
        await see('area-home');
        return count;
      });

      await test.step('the map leads to the sub-district, and its figure to the list of the missed', async () => {
        await followMap(page, '/areas/5601');
        await followMap(page, '/areas/560108');
        await expect(page.getByRole('heading', { level: 1 })).toContainText(say('แม่ปืม', 'Mae Puem'));
        await see('subdistrict');
        await bar(page, say('ตกหล่น', 'Missed')).click();
        await expect(page.getByRole('heading', { level: 1 }), 'the number is that of the list behind it').toContainText(` ${missed} `);
        await see('missed');
        await page.getByLabel(say('ความเป็นอยู่', 'Living conditions')).check();
        await page.getByRole('button', { name: say('แสดงรายชื่อ', 'Show the list') }).click();
        await page.getByRole('link', { name: say('รายครัวเรือน', 'Households'), exact: true }).click();
        await see('missed-households');
      });

      await test.step('a household of the list has a record, and a case is opened', async () => {
        await page.getByRole('main').getByRole('table').last().getByRole('rowheader').getByRole('link').first().click();
        await expect(page).toHaveURL(/\/households\/[0-9a-f-]{36}$/);
        await see('record');
        await step(page, say('เปิดเคส', 'Open a case'));
        await page.locator('#Summary').fill('หลังคารั่ว (สมมุติ)');
        await expect(page.locator('#OwnerId'), 'whoever opens it answers for it').not.toHaveValue('');
        await see('case');
        await submit(page, say('เปิดเคส', 'Open a case'));
        await expect(page.getByText(say('เปิดเคสแล้ว', 'The case is open'))).toBeVisible();
        await see('record-with-case');
      });

      await test.step('help is given', async () => {
        await step(page, say('บันทึกความช่วยเหลือ', 'Record help'));
        await page.getByLabel(say('เงิน', 'Money'), { exact: true }).check();
        await page.locator('#What').fill('ค่าซ่อมหลังคา');
        await page.locator('#Amount').fill('๕,๐๐๐');
        await page.locator('#Dimension').selectOption({ label: say('ความเป็นอยู่', 'Living conditions') });
        await page.locator('#GivenBy').fill('อบต.แม่ปืม (สมมุติ)');
        await see('help');
        await submit(page, say('บันทึกความช่วยเหลือ', 'Record help'));
        await expect(page.locator('.timeline')).toContainText('5,000');
      });

      await test.step('the household is measured again, and its record shows the change', async () => {
        await step(page, say('วัดห้ามิติซ้ำ', 'Measure again'));
        await see('measure');
        const next = page.getByRole('button', { name: say('ต่อไป', 'Next'), exact: true });
        const living = say('ความเป็นอยู่', 'Living conditions');
        for (let at = 1; await next.isVisible(); at++) {
          if ((await page.getByRole('main').innerText()).includes(`: ${living}`)) await passEverything(page, () => see('measure-living'));
          await next.click();
          expect(at).toBeLessThan(10);
        }
        await expect(page.getByRole('heading', { name: say('สิ่งที่ต่างจากครั้งก่อน', 'What differs from the last time') })).toBeVisible();
        await expect(page.getByRole('listitem').filter({ hasText: '→' })).not.toHaveCount(0);
        await see('measure-review');
        await page.getByRole('button', { name: say('บันทึกผลการวัด', 'Save the measurement') }).click();
        await expect(page.getByRole('row', { name: living })).toContainText(`→ ${say('ไม่ขาด', 'not short')}`);
        await see('record-changed');
      });

      await test.step('the case is closed, and the area counts it', async () => {
        await step(page, say('ปิดเคส', 'Close the case'));
        await page.getByLabel(say('ดีขึ้นตามเป้าหมาย', 'Improved as hoped')).check();
        await page.locator('#Note').fill('หลังคาซ่อมแล้ว');
        await page.locator('#Told').fill('ครัวเรือน (สมมุติ)');
        await see('close');
        await submit(page, say('ปิดเคส', 'Close the case'));
        await expect(page.getByText(say('ปิดเคสแล้ว', 'The case is closed'), { exact: true })).toBeVisible();
        await see('record-closed');
        await page.goto('/areas/560108');
        await expect(bar(page, say('ปิดเคสแล้วดีขึ้น', 'Case closed as better'))).toHaveText(/^[1-9]/);
        await see('area-afterwards');
      });
    });
  });
}

async function send(page: Page, say: Say, ...names: string[]): Promise<void> {
  for (const [i, name] of names.entries()) await page.locator(`#File${i}`).setInputFiles(join(files, name));
  await page.getByRole('button', { name: say('ส่งไฟล์', 'Send the files') }).click();
  await expect(decision(page, say), 'the page follows the check by itself').toBeVisible({ timeout: 20_000 });
}

async function write(page: Page, say: Say): Promise<void> {
  await decision(page, say).click();
  await expect(page.getByText(say('บันทึกข้อมูลแล้ว', 'The data is written'))).toBeVisible({ timeout: 20_000 });
}

const decision = (page: Page, say: Say): Locator =>
  page.getByRole('button', { name: new RegExp(say('บันทึกทั้งหมด|บันทึกเฉพาะแถวที่ถูกต้อง', 'Write everything|Write the good rows')) });

/** The number of a bar, which leads to the list behind it. */
const bar = (page: Page, label: string): Locator => page.locator('table.bars').getByRole('row', { name: label }).getByRole('link');

/** By keyboard: the middle of what is drawn may lie outside of it. */
async function followMap(page: Page, address: string): Promise<void> {
  await page.locator(`svg.map a[href^="${address}?"]`).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}\\?`));
}

const step = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

const submit = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: true }).click();

async function passEverything(page: Page, see: () => Promise<void>): Promise<void> {
  for (const answer of await page.getByRole('main').getByRole('combobox').all()) {
    if (['', '0'].includes(await answer.inputValue())) await answer.selectOption('1');
  }
  await see();
}

const rowsOf = (name: string): number => readFileSync(join(files, name), 'utf8').trimEnd().split('\n').length - 1;
