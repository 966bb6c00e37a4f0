import { type Actor, cite } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Cell } from '#platform/spreadsheets/write-csv.ts';
import type { LogFilter } from './log-filter.ts';
import { logOf } from './log-of.ts';
import { type LogEntry, type NamePeople, readLog } from './read-log.ts';
import { type Titles, titleOf } from './title-of.ts';
import { whyRefused } from './why-refused.ts';

/** So many entries a transaction: a long log is sent as it is read, and holds no connection while the network waits. */
const batch = 1000;

interface LogExport {
  readonly filter: LogFilter;
  readonly language: Language;
  readonly namePeople: NamePeople;
  readonly titles: Titles;
}

/** The chosen entries as lines of a table, the latest first. Clients and things are named by their ids; nothing else personal is in the log. */
export async function* exportLog(
  database: Database,
  actor: Actor,
  { filter, language, namePeople, titles }: LogExport,
): AsyncIterable<readonly (readonly Cell[])[]> {
  yield [headings];
  let after = filter.after;
  while (true) {
    const { entries, next } = await transaction(database, actor.centre, async (tx) =>
      readLog(tx, await logOf(tx, actor), { ...filter, after }, namePeople, batch),
    );
    yield entries.map((entry) =>
      cellsOf(entry, titleOf(titles, entry.act, language), whyRefused(entry, language) || undefined),
    );
    if (next === null) return;
    after = next;
  }
}

const headings = [
  'number',
  'at',
  'written',
  'person',
  'role',
  'act',
  'act_in_words',
  'point',
  'client',
  'purpose',
  'refusal',
  'refusal_in_words',
  'things',
  'whose',
  'caller',
  'hash',
];

function cellsOf(entry: LogEntry, title: string | undefined, why: string | undefined): Cell[] {
  return [
    entry.number,
    String(entry.at),
    entry.written,
    entry.personName ?? entry.person,
    entry.role,
    entry.act,
    title,
    entry.point && cite(entry.point),
    entry.client,
    entry.purpose,
    entry.refusal && [entry.refusal, ...entry.alsoRefused].join(' '),
    why,
    Object.entries(entry.things)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    Object.entries(entry.whose)
      .map(([kind, ids]) => `${kind}=${ids.join(',')}`)
      .join(' '),
    entry.caller,
    entry.hash,
  ];
}
