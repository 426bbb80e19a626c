import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './program.ts';
import { prepared } from './prepared.ts';
import { expect, test } from './site.ts';

test.use({ data: 'surveyed' });

const table = (file: string): Record<string, string>[] => {
  const [head, ...rows] = readFileSync(join(prepared.folder, 'files-120', file), 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/).map(line => line.split(','));
  return rows.map(cells => Object.fromEntries(head!.map((name, i) => [name, cells[i] ?? ''])));
};

/** People of the survey as somebody wrote them by hand: no numbers, years of birth only, nicknames and former family names. */
async function linkHandwritten(dataFolder: string): Promise<void> {
  const houses = new Map(table('households.csv').map(h => [`${h.house_code}/${h.family_no}`, h]));
  const people = table('persons.csv').filter(p => p.first_name && Number(p.birth_date?.slice(-4)) < 2548).slice(0, 60);
  const rows = people.map((p, i) => {
    const house = houses.get(`${p.house_code}/${p.family_no}`)!;
    const other = people[(i + 1) % people.length]!;
    return [p.prefix, i % 2 ? p.first_name!.slice(0, 2) : p.first_name, i % 2 ? other.last_name : p.last_name, p.birth_date!.slice(-4), i % 4 === 3 ? house.house_no : '', house.moo, house.subdistrict_code].join(',');
  });
  const file = join(dataFolder, 'handwritten.csv');
  writeFileSync(file, ['prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code', ...rows].join('\n') + '\n');
  // Few people make few doubts: more of them are left to whoever looks.
  writeFileSync(join(dataFolder, 'linking.json'), '{ "keep": 0.05, "join": 0.999, "secondOpinions": 0 }');
  await command('import', 'list', 'old-age-allowance', file, '--good-rows', '--refused', dataFolder, '--data', dataFolder);
  await command('links', 'run', '--data', dataFolder);
}

test('a pair is looked at, decided and taken back, and a row is taken out of a person', async ({ page, site, say, look, enterAs }) => {
  await enterAs('province');
  await page.goto('/links/review');
  await look('links-none');
  await linkHandwritten(site.dataFolder);

  await page.goto('/links/review');
  await look('links-review');
  await page.locator('.work a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('คนเดียวกันหรือไม่', 'The same person?'));
  await look('links-pair');
  const pair = page.url();
  await page.locator('body').press('1');
  await expect(page.getByRole('status').first()).toContainText(say('บันทึกแล้ว', 'Saved'));
  await look('links-decided');
  await page.goto(pair);
  await page.getByRole('link', { name: say('ดูระเบียนทั้งหมดของคนนี้', 'All records of this person') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ระเบียนทั้งหมดของคนหนึ่ง', 'All records of one person'));
  await look('links-cluster');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: say('แยกแถวนี้ออก', 'Take it out') }).click();
  await expect(page.getByRole('status').first()).toContainText(say('แยกแถวออกแล้ว', 'The row is taken out'));
  await page.getByRole('button', { name: say('ย้อนกลับ', 'Undo') }).first().click();
  await expect(page.getByRole('status').first()).toContainText(say('ถอนคำตัดสินแล้ว', 'taken back'));

  await page.goto(pair);
  await page.getByRole('button', { name: say('ถอนคำตัดสิน', 'Take back') }).click();
  await expect(page.getByRole('status').first()).toContainText(say('ถอนคำตัดสินแล้ว', 'taken back'));
  await page.goto('/links');
  await look('links-runs');
  await page.goto('/links/agreement');
  await look('links-agreement');
});
