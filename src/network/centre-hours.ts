import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import type { Exception, KnownHours } from './hours/open-on.ts';
import type { DayHours, OpeningLine } from './hours/opening.ts';
import { type NetworkTables, own } from './tables.ts';

/** What was said of a centre's hours from a day on, whole. */
export interface SaidHours {
  readonly id: string;
  readonly centre: string;
  readonly validFrom: Temporal.PlainDate;
  readonly opens: 'now' | 'later';
  readonly note: string | null;
  readonly saidAt: Temporal.Instant;
  /** Null: a published list was imported. */
  readonly saidBy: string | null;
  readonly week: ReadonlyMap<number, DayHours>;
}

type HoursRow = NetworkTables['centre_hours'];

const columns = ['id', 'centre_id', 'valid_from', 'opens', 'note', 'said_at', 'said_by'] as const;

/** So many words are read at most: the latest. */
const most = 100;

/** What was said of a centre's hours, the latest day first, and of one day the last word first: all, or the latest hundred words. */
export async function hoursSaidOf(tx: Transaction, centre: string): Promise<SaidHours[]> {
  readByIndex(tx);
  return withLines(tx, await saidOf(tx, centre).limit(most).execute());
}

/** Of those the words that hold on a day or later. */
export async function hoursSaidFrom(tx: Transaction, centre: string, day: Temporal.PlainDate): Promise<SaidHours[]> {
  readByIndex(tx);
  const later = await saidOf(tx, centre).where('valid_from', '>', day).limit(most).execute();
  const held = await saidOf(tx, centre).where('valid_from', '<=', day).limit(1).execute();
  return withLines(tx, [...later, ...held]);
}

function saidOf(tx: Transaction, centre: string) {
  return own(tx)
    .selectFrom('centre_hours')
    .select(columns)
    .where('centre_id', '=', centre)
    .orderBy('valid_from', 'desc')
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc');
}

/** The word that holds on a day, of hours in the order of `hoursSaidOf`; undefined if nothing is said. */
export function heldOn(said: readonly SaidHours[], day: Temporal.PlainDate): SaidHours | undefined {
  return said.find(({ validFrom }) => Temporal.PlainDate.compare(validFrom, day) <= 0);
}

/** The hours that hold on a day, of these centres, as far as something is said. */
export async function hoursHeldOn(
  tx: Transaction,
  day: Temporal.PlainDate,
  centres: readonly string[],
): Promise<ReadonlyMap<string, SaidHours>> {
  if (centres.length === 0) return new Map();
  readByIndex(tx);
  const found = await rows(
    tx,
    sql<HoursRow>`
      select h.id, h.centre_id, h.valid_from, h.opens, h.note, h.said_at, h.said_by
        from unnest(${centres}::uuid[]) as asked (centre)
       cross join lateral (select id, centre_id, valid_from, opens, note, said_at, said_by
                             from centre_hours
                            where centre_id = asked.centre and valid_from <= ${day}
                            order by valid_from desc, said_at desc, id desc
                            limit 1) h`,
  );
  const said = await withLines(tx, found);
  return new Map(said.map((one) => [one.centre, one]));
}

/** Words about single days from a day on, of all centres or of these, the last word first. */
export async function exceptionsFrom(
  tx: Transaction,
  day: Temporal.PlainDate,
  centres?: readonly string[],
): Promise<ReadonlyMap<string, (Exception & { readonly id: string })[]>> {
  if (centres?.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom('centre_day')
    .select(['id', 'centre_id', 'from_day', 'until_day', 'state', 'note'])
    .where('until_day', '>=', day)
    .$if(centres !== undefined, (query) => query.where('centre_id', 'in', centres ?? []))
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const times = await timesOf(
    tx,
    found.map(({ id }) => id),
  );
  const all = found.map(({ id, centre_id: centre, from_day: from, until_day: until, state, note }) => {
    return { id, centre, from, until, state, note, times: times.get(id) ?? [] };
  });
  return Map.groupBy(all, ({ centre }) => centre);
}

/** What is known of a centre on a day, of what was said. */
export function knownHours(said: SaidHours | undefined, exceptions: readonly Exception[] = []): KnownHours {
  return { opensLater: said?.opens === 'later', week: said?.week ?? new Map(), exceptions };
}

/** The times of words about single days, by their ids. */
export async function timesOf(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { begins: number; ends: number }[]>();
  const found = await own(tx)
    .selectFrom('centre_day_time')
    .select(['day_id', 'begins', 'ends'])
    .where('day_id', 'in', ids)
    .orderBy('begins')
    .execute();
  return Map.groupBy(found, ({ day_id }) => day_id);
}

async function withLines(tx: Transaction, said: readonly HoursRow[]): Promise<SaidHours[]> {
  if (said.length === 0) return [];
  const ids = said.map(({ id }) => id);
  const found = await own(tx)
    .selectFrom('centre_hours_line')
    .select(['hours_id', 'weekday', 'season_from', 'season_until', 'state', 'begins', 'ends', 'note'])
    .where('hours_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('hours_id')
    .orderBy('number')
    .execute();
  const lines = Map.groupBy(found, ({ hours_id }) => hours_id);
  return said.map((row) => ({
    ...{ id: row.id, centre: row.centre_id, validFrom: row.valid_from, opens: row.opens, note: row.note },
    ...{ saidAt: row.said_at, saidBy: row.said_by, week: weekOf(lines.get(row.id) ?? []) },
  }));
}

type LineRow = Omit<NetworkTables['centre_hours_line'], 'number' | 'centre_id'>;

function weekOf(rows: readonly LineRow[]): ReadonlyMap<number, DayHours> {
  const days = Map.groupBy(rows, ({ weekday }) => weekday);
  return new Map(
    [...days].map(([weekday, ofDay]) => [
      weekday,
      {
        lines: ofDay.flatMap((row) => (row.state === 'as_written' ? [] : [lineOf(row, row.state)])),
        texts: ofDay.flatMap((row) => (row.state === 'as_written' && row.note ? [row.note] : [])),
      },
    ]),
  );
}

function lineOf(row: LineRow, state: OpeningLine['state']): OpeningLine {
  return {
    state,
    ...(row.begins !== null && row.ends !== null && { interval: { begins: row.begins, ends: row.ends } }),
    ...(row.season_from && row.season_until && { season: { from: row.season_from, until: row.season_until } }),
    ...(row.note && { note: row.note }),
  };
}
