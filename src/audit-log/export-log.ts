import { type Actor, cite } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import type { Language } from '#platform/languages/languages.ts';
import { csvLine, utf8Mark } from './csv-line.ts';
import type { LogFilter } from './log-filter.ts';
import { logOf } from './log-of.ts';
import { type LogEntry, type NamePeople, readLog } from './read-log.ts';
import { type Titles, titleOf } from './title-of.ts';

/** So many entries a transaction: a long log is sent as it is read, and holds no connection while the network waits. */
const batch = 1000;

interface LogExport {
  readonly filter: LogFilter;
  readonly language: Language;
  readonly namePeople: NamePeople;
  readonly titles: Titles;
}

/** The chosen entries as CSV, the latest first. Clients and things are named by their ids; nothing else personal is in the log. */
export function exportLog(
  database: Database,
  actor: Actor,
  { filter, language, namePeople, titles }: LogExport,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = filter.after;
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      const { entries, next } = await transaction(database, actor.centre, async (tx) =>
        readLog(tx, await logOf(tx, actor), { ...filter, after }, namePeople, batch),
      );
      const heading = begun ? '' : utf8Mark + csvLine(headings);
      controller.enqueue(
        encoder.encode(heading + entries.map((entry) => lineOf(entry, titleOf(titles, entry.act, language))).join('')),
      );
      begun = true;
      after = next ?? undefined;
      if (next === null) controller.close();
    },
  });
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
  'things',
  'whose',
  'caller',
  'hash',
];

function lineOf(entry: LogEntry, title: string | undefined): string {
  const cells = [
    entry.number,
    entry.at,
    entry.written,
    entry.personName ?? entry.person,
    entry.role,
    entry.act,
    title,
    entry.point && cite(entry.point),
    entry.client,
    entry.purpose,
    entry.refusal,
    Object.entries(entry.things)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    Object.entries(entry.whose)
      .map(([kind, ids]) => `${kind}=${ids.join(',')}`)
      .join(' '),
    entry.caller,
    entry.hash,
  ];
  return csvLine(cells);
}
