import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { surveyOf } from '../imports-files.ts';
import { ownPassword, type Person } from '../people.ts';
import { openCopy, prepared } from '../prepared.ts';
import { command } from '../program.ts';
import { acceptInvitation, expect, invite, listenForComplaints, signIn, test as base } from '../site.ts';
import { instant } from './calendar.ts';
import { setUpChannels } from './channels.ts';

/** Who is at work on the day at the centre of วัดหัวฝาย; none of them exists. */
const team = {
  province: { name: 'สายสวรรค์ เชียงราย (สมมุติ)', userName: 'saisawan', role: 'provincial-officer', area: '57' },
  chair: { name: 'พระครูสมมุติ หัวฝาย (สมมุติ)', userName: 'phrakhru', role: 'centre-chair', area: '570511' },
  worker: { name: 'สมใจ สันกลาง (สมมุติ)', userName: 'somjai', role: 'centre-worker', area: '570511' },
  volunteer: { name: 'คำแสน อาสา (สมมุติ)', userName: 'khamsaen', role: 'volunteer', area: '570511' },
  hospital: { name: 'พยาบาลพร (สมมุติ)', userName: 'phon', role: 'agency-officer', area: '57' },
  welfare: { name: 'นักสังคมสงเคราะห์ธิดา (สมมุติ)', userName: 'thida', role: 'agency-officer', area: '57' },
} satisfies Record<string, Person>;

type Member = keyof typeof team;

/** Whoever is no member has no account: a villager and a partner, each with a telephone. */
type Screen = Member | 'villager' | 'partner';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const onPhones: Screen[] = ['volunteer', 'villager', 'partner'];

/** The screens of a day, each in a browser of its own, and the clock that all of it goes by. */
export type Day = Record<Screen, Page> & { address: string; at: (time: string) => Promise<Date>; signIn: (who: Member) => Promise<void> };

/** A site of a sub-district with four invented households, on which the clock stands at the morning of a working day. */
export const test = base.extend<{ day: Day }>({
  site: async ({}, use) => {
    const site = await openCopy('empty', setUpChannels);
    await use(site);
    await site.close();
  },

  day: async ({ browser, site }, use) => {
    await Promise.all([employ(browser, site.address), survey(site.dataFolder)]);
    const screens = await Promise.all(([...Object.keys(team), 'villager', 'partner'] as Screen[]).map(who => open(browser, site.address, who)));
    const pages = Object.fromEntries(screens.map(s => [s.who, s.page])) as Record<Screen, Page>;
    const enter = async (who: Member) => {
      await signIn(pages[who], team[who].userName, ownPassword);
      await expect(pages[who]).toHaveURL(/\/$/);
    };
    const at = async (time: string) => {
      await site.setClock(instant(time));
      return instant(time);
    };
    await at('8.30');
    await use({ ...pages, address: site.address, at, signIn: enter });
    for (const { page, complaints } of screens) {
      await page.context().close();
      expect(complaints, 'the browser had nothing to complain about').toEqual([]);
    }
  },
});

async function open(browser: Browser, address: string, who: Screen): Promise<{ who: Screen; page: Page; complaints: string[] }> {
  const context = await browser.newContext({ baseURL: address, ...(onPhones.includes(who) ? phone : {}) });
  await context.addCookies([{ name: 'hunsuan-language', value: 'th', url: address }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { who, page, complaints: listenForComplaints(page, [address, 'data:']) };
}

/** The administrator invites everybody, and each chooses a password. */
async function employ(browser: Browser, address: string): Promise<void> {
  const administrator = await browser.newContext({ baseURL: address });
  await administrator.addCookies([prepared.session('administrator')]);
  const page = await administrator.newPage();
  for (const [name, kind] of [['โรงพยาบาลพาน (สมมุติ)', 'Agency'], ['อบต.สันกลาง (สมมุติ)', 'LocalGovernment'], ['พมจ.เชียงราย (สมมุติ)', 'ProvincialOffice']]) {
    await page.goto('/organisations/new');
    await page.locator('#Name').fill(name!);
    await page.locator('#Kind').selectOption(kind!);
    await page.locator('#AreaCode').fill('57');
    await page.locator('main form button').click();
  }
  for (const person of Object.values(team)) {
    const code = await invite(page, person);
    const own = await browser.newPage({ baseURL: address });
    await acceptInvitation(own, code, ownPassword);
    await own.close();
  }
  await administrator.close();
}

/** Four households of ตำบลสันกลาง, written while the program serves. */
async function survey(dataFolder: string): Promise<void> {
  const homes = [
    ['11', '1', 'บัวคำ', 'F'], ['22', '2', 'อินถา', 'M'], ['33', '3', 'จันทร์ดี', 'F'], ['44', '4', 'ทองใบ', 'M'],
  ] as const;
  const files = surveyOf(homes.map(([number, moo, name, sex]) => ({
    house: `999900000${number}`, place: [number, moo, '570511', '19.62', '99.72'], meets: false,
    people: [{ prefix: sex === 'F' ? 'นาง' : 'นาย', name, sex }],
  }))).map(file => {
    const path = join(dataFolder, file.name);
    writeFileSync(path, file.buffer);
    return path;
  });
  await command('import', 'survey', ...files, '--data', dataFolder);
}
