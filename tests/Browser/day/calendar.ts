import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../data/holidays');

const holidays = new Set(
  readdirSync(folder).filter(f => f.endsWith('.json'))
    .flatMap(f => (JSON.parse(readFileSync(join(folder, f), 'utf8')) as { days: { on: string }[] }).days.map(d => d.on)),
);

const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];

const later = (day: Date, days: number): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

const written = (day: Date): string => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(n => `${n}`.padStart(2, '0')).join('-');

/** A coming Tuesday after which the offices are open until Friday, so that each run counts the same working days. */
export const tuesday: Date = Array.from({ length: 70 }, (_, i) => later(new Date(), i + 1))
  .find(day => day.getDay() === 2 && [0, 1, 2, 3].every(i => !holidays.has(written(later(day, i)))))!;

/** A day of the same week. */
export const daysLater = (days: number): Date => later(tuesday, days);

/** A time of the day in Thailand, such as 8.30. */
export const instant = (time: string): Date => new Date(`${written(tuesday)}T${time.padStart(5, '0').replace('.', ':')}:00+07:00`);

/** As the program writes a moment: 24 พ.ย. 2569 16.30 น. */
export const inWords = (day: Date, time: string): string => `${day.getDate()} ${months[day.getMonth()]} ${day.getFullYear() + 543} ${time} น.`;
