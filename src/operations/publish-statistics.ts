import { accessSync, constants, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ministryContact } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { filesOf, isEnded, lastCounted, lastDayOf, publishStatistics } from '#statistics/index.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { dayOf } from './day-from.ts';
import { siteDatabase } from './site-database.ts';

const options = {
  from: { type: 'string' },
  until: { type: 'string' },
  known: { type: 'string' },
  address: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** `tilts publish FOLDER`. The files are those of the edition, whether it is a new one or was published before. */
export async function publishStatisticsTo(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FOLDER');
  const [folder = ''] = positionals;
  const [from, to] = [monthOf('--from', values.from), monthOf('--until', values.until)];
  if (Temporal.PlainYearMonth.compare(to, from) < 0) throw new WrongUse('--until is before --from.');
  const address = addressOf(values.address);
  await using site = await siteDatabase(process.env);
  const counted = await transaction(site.database, null, lastCounted);
  if (!counted) throw new WrongUse('Nothing is counted yet: "tilts statistics check" counts.');
  const known = values.known === undefined ? counted : dayOf('--known', values.known);
  if (Temporal.PlainDate.compare(known, counted) > 0) {
    throw new WrongUse(`--known is ${counted.toString()} at the latest: what was recorded later is not counted yet.`);
  }
  if (!isEnded(to, known))
    throw new WrongUse(`--known is ${lastDayOf(to).toString()} or later, when the last month has ended.`);
  const clock = () => Temporal.Now.instant();
  const isDry = values['dry-run'];
  const ministry = await transaction(site.database, null, (tx) => ministryContact(tx, clock()));
  if (!ministry)
    throw new CannotStart('No ministry is entered among the organisations: nobody would answer for what is published.');
  if (!isDry) requireFolder(folder);
  const publication = await publishStatistics(
    { database: site.database, clock },
    { from, to, known },
    { isTried: isDry },
  );
  for (const line of summaryOf(publication)) console.log(line);
  if (isDry) return 0;
  const files = filesOf(publication, ministry, address);
  for (const file of files) console.log(written(folder, file));
  return 0;
}

/** Whoever reads the folder meanwhile reads a whole file. */
function written(folder: string, { name, text }: ReturnType<typeof filesOf>[number]): string {
  const path = join(folder, name);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return path;
}

/** Before anything is published: an edition that nobody can read would be held against the next one. */
function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new CannotStart(`${folder} is no folder that can be written into.`);
  }
}

function summaryOf({ number, isKnown, content }: Awaited<ReturnType<typeof publishStatistics>>): string[] {
  const shown = content.margins.map(({ margin, cells }) => {
    const hidden = cells.filter(({ count }) => count === null).length;
    return `${margin.join(' × ')}: ${cells.length} numbers, ${hidden} of them hidden`;
  });
  return [
    `Edition ${number}${isKnown ? ', published before' : ''}`,
    ...shown,
    ...content.refused.map(({ margin, code }) => `${margin.join(' × ')}: not published, ${reasons[code]}`),
  ];
}

const reasons = {
  'hides-more-than-it-shows': 'for it more would have to be hidden than it would show',
  'gives-away': 'with it what is hidden could be computed',
  'too-much-work': 'it could not be checked that nothing hidden can be computed from it',
} as const;

function monthOf(option: string, text: string | undefined): Temporal.PlainYearMonth {
  if (text === undefined) throw new WrongUse(`${option} is missing: a month such as 2026-01.`);
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text))
    throw new WrongUse(`${option} is a month such as 2026-01, and not "${text}".`);
  return Temporal.PlainYearMonth.from(text);
}

function addressOf(text: string | undefined): string {
  if (text !== undefined && URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new WrongUse('--address is where the files will stand, such as https://data.example/statistics/.');
}
