import { expect, test, type Browser, type Page } from '@playwright/test';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citizenId, survey, wrongId } from './imports-files.ts';
import { ownPassword, people, type Who } from './people.ts';
import { command, firstStart, type FirstUser } from './program.ts';
import { open, prepared, type Data } from './prepared.ts';
import { invite, signIn } from './site.ts';

const files120 = join(prepared.folder, 'files-120');

test('people and data are prepared for the other tests', async ({ browser }) => {
  test.setTimeout(300_000);
  rmSync(prepared.folder, { recursive: true, force: true });
  mkdirSync(prepared.folder, { recursive: true });
  const first = await firstStart(prepared.data('new'));
  writeFileSync(prepared.firstUserFile, JSON.stringify(first));

  copy('new', 'empty');
  await Promise.all([
    addPeople(browser, first),
    makeUp(prepared.files, '--households', '40', '--day', '2026-01-15'),
    makeUp(files120, '--households', '120'),
  ]);

  copy('empty', 'few');
  copy('empty', 'surveyed');
  await Promise.all([writeFew(), writeSurvey(browser)]);
});

const copy = (from: Data, to: Data): void => cpSync(prepared.data(from), prepared.data(to), { recursive: true });

/** Invents files of ตำบลแม่ปืม. */
const makeUp = (files: string, ...options: string[]): Promise<void> =>
  command('simulate', '--province', '56', '--place', '560108', '--seed', '7', ...options, '--out', files, '--data', files);

/** Lets the first administrator add everybody else, and keeps the session of each. */
async function addPeople(browser: Browser, first: FirstUser): Promise<void> {
  const site = await open(prepared.data('empty'));
  const { administrator, ...others } = people;
  const page = await browser.newPage({ baseURL: site.address });
  await signIn(page, first.userName, first.password, ownPassword);
  await keepSession(page, 'administrator');
  for (const [who, person] of Object.entries(others)) {
    const given = await invite(page, person);
    const own = await browser.newPage({ baseURL: site.address });
    await signIn(own, person.userName, given, ownPassword);
    await keepSession(own, who as Who);
    await own.close();
  }
  await page.close();
  await site.close();
}

async function keepSession(page: Page, who: Who): Promise<void> {
  const cookie = (await page.context().cookies()).find(c => c.name === 'hunsuan');
  expect(cookie, 'who has signed in is known by a cookie').toBeDefined();
  writeFileSync(prepared.sessionFile(who), JSON.stringify(cookie));
}

/** Two households and three people, one of them with a wrong check digit. */
async function writeFew(): Promise<void> {
  const [households, persons] = survey.map(file => {
    const path = join(prepared.folder, file.name);
    writeFileSync(path, file.buffer.toString().replace(citizenId(2), wrongId));
    return path;
  });
  await command('import', 'survey', households!, persons!, '--data', prepared.data('few'));
}

/** Imports while the program serves the same folder, as an operator may. */
async function writeSurvey(browser: Browser): Promise<void> {
  const rest = ['--good-rows', '--refused', files120, '--data', prepared.data('surveyed')];
  const site = await open(prepared.data('surveyed'));
  const page = await browser.newPage({ baseURL: site.address });
  await page.context().addCookies([prepared.session('province')]);
  await page.goto('/areas');
  await expect(page.locator('.empty')).toBeVisible();
  await command('import', 'survey', join(files120, 'households.csv'), join(files120, 'persons.csv'), ...rest);
  await command('import', 'list', 'welfare-card', join(files120, 'welfare-card.csv'), ...rest);
  await page.reload();
  await expect(page.locator('svg.map a'), 'what was imported meanwhile is shown').toHaveCount(9);
  await page.close();
  await site.close();
}
