import type { Cookie } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Who } from './people.ts';
import type { FirstUser } from './program.ts';

/**
 * Data folders that are made once in a run and copied for each test: `new` as after the first start, `empty` with people who may sign in and
 * no household, `few` with two households, `surveyed` with 120 of ตำบลแม่ปืม and the list of the welfare card.
 */
export type Data = 'new' | 'empty' | 'few' | 'surveyed';

const folder = join(import.meta.dirname, 'out/prepared');

export const prepared = {
  folder,
  data: (data: Data): string => join(folder, data),

  /** Files of an invented survey and list, for a test that imports them. */
  files: join(folder, 'files'),

  firstUserFile: join(folder, 'first-user.json'),
  firstUser: (): FirstUser => JSON.parse(readFileSync(prepared.firstUserFile, 'utf8')),

  /** What the browser of somebody who has signed in keeps; it holds on each copy, for it has the same keys. */
  sessionFile: (who: Who): string => join(folder, `${who}.json`),
  session: (who: Who): Cookie => JSON.parse(readFileSync(prepared.sessionFile(who), 'utf8')),
};

/** The program on a data folder of its own; `setClock` lets it be another time of another day, going on from there. */
export type Site = { address: string; dataFolder: string; setClock: (now: Date) => Promise<void>; close: () => Promise<void> };

/** Opens the program on a copy of what is prepared, with what `fill` puts beside it. */
export async function openCopy(data: Data, fill?: (folder: string) => void): Promise<Site> {
  const copy = mkdtempSync(join(tmpdir(), 'hunsuan-'));
  cpSync(prepared.data(data), copy, { recursive: true });
  fill?.(copy);
  const site = await open(copy);
  return {
    ...site,
    close: async () => {
      await site.close();
      rmSync(copy, { recursive: true });
    },
  };
}

/** Opens the program on a data folder. */
export async function open(dataFolder: string): Promise<Site> {
  const ask = async (method: string, rest: Record<string, string> = {}): Promise<string> => {
    const answer = await fetch(`${process.env.SITES}/?${new URLSearchParams({ folder: dataFolder, ...rest })}`, { method });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`The site could not be opened, set or closed: ${said}`);
    return said;
  };
  return {
    address: await ask('POST'), dataFolder,
    setClock: async now => void (await ask('PUT', { now: now.toISOString() })),
    close: async () => void (await ask('DELETE')),
  };
}
