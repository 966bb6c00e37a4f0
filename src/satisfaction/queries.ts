import { staffNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { Reason } from './points.ts';
import { own } from './tables.ts';

/** A page at the counter on which clients answer. */
export interface Tablet {
  readonly id: string;
  readonly place: string;
  /** The last part of its address. */
  readonly key: string;
  readonly setUpAt: Temporal.Instant;
  readonly putAway: Temporal.Instant | null;
}

/** A record of the cards of a day: the first, or one that put right what was before it. */
export interface CardsRecord {
  readonly id: string;
  readonly day: Temporal.PlainDate;
  /** How many gave 1 point, 2 points and so on to 10. */
  readonly answers: readonly number[];
  /** Null of the first. */
  readonly reason: Reason | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** The centre's tablets that stand, all of them, the newest first; of those put away the latest. */
export async function tabletsOfCentre(tx: Transaction): Promise<Tablet[]> {
  const [open, away] = await Promise.all([
    tablets(tx).where('p.put_away_at', 'is', null).orderBy('t.id', 'desc').execute(),
    tablets(tx).where('p.put_away_at', 'is not', null).orderBy('p.put_away_at', 'desc').limit(rowsOnAPage).execute(),
  ]);
  return [...open, ...away];
}

/** A tablet of the transaction's centre. */
export async function tabletById(tx: Transaction, id: string): Promise<Tablet | undefined> {
  return tablets(tx).where('t.id', '=', id).executeTakeFirst();
}

function tablets(tx: Transaction) {
  return own(tx)
    .selectFrom('satisfaction_tablet as t')
    .leftJoin('satisfaction_tablet_put_away as p', (join) =>
      join.onRef('p.centre_id', '=', 't.centre_id').onRef('p.tablet_id', '=', 't.id'),
    )
    .select(['t.id', 't.place', 't.link_key as key', 't.set_up_at as setUpAt', 'p.put_away_at as putAway']);
}

/** A day of which cards are entered, by the record that holds, and the id of the first. */
export interface DayOfCards {
  readonly id: string;
  readonly day: Temporal.PlainDate;
  readonly answers: readonly number[];
}

/** The days of which cards are entered, the latest first, page by page: those before the day of the cards with the id `after`. */
export async function cardsOfCentre(
  tx: Transaction,
  after?: string,
): Promise<{ readonly days: readonly DayOfCards[]; readonly next: string | null }> {
  const found = await own(tx)
    .selectFrom('satisfaction_cards as s')
    .innerJoin('satisfaction_cards as f', (join) =>
      join.onRef('f.centre_id', '=', 's.centre_id').onRef('f.day', '=', 's.day').on('f.supersedes', 'is', null),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('satisfaction_cards as n')
            .select('n.id')
            .whereRef('n.centre_id', '=', 's.centre_id')
            .whereRef('n.day', '=', 's.day')
            .whereRef('n.supersedes', '=', 's.id'),
        ),
      ),
    )
    .$if(after !== undefined, (cards) =>
      cards.where('s.day', '<', ({ selectFrom }) =>
        selectFrom('satisfaction_cards as a')
          .select('a.day')
          .where('a.id', '=', after ?? ''),
      ),
    )
    .select(['f.id', 's.day', 's.answers'])
    .orderBy('s.day', 'desc')
    .limit(rowsOnAPage + 1)
    .execute();
  const days = found.slice(0, rowsOnAPage);
  return { days, next: found.length > rowsOnAPage ? (days.at(-1)?.id ?? null) : null };
}

/** The cards of a day as they were entered first, if they were. */
export async function cardsOfDay(tx: Transaction, day: Temporal.PlainDate): Promise<{ id: string } | undefined> {
  return own(tx)
    .selectFrom('satisfaction_cards')
    .select('id')
    .where('day', '=', day)
    .where('supersedes', 'is', null)
    .executeTakeFirst();
}

/** All records of a day's cards by the id of any of them, in their order: the last one holds. Empty: there are none. */
export async function recordsOfCards(tx: Transaction, id: string): Promise<CardsRecord[]> {
  const found = await own(tx)
    .selectFrom('satisfaction_cards as f')
    .innerJoin('satisfaction_cards as s', (join) =>
      join.onRef('s.centre_id', '=', 'f.centre_id').onRef('s.day', '=', 'f.day'),
    )
    .where('f.id', '=', id)
    .select(['s.id', 's.day', 's.answers', 's.reason', 's.supersedes', 's.recorded_at as at', 's.recorded_by as by'])
    .execute();
  const names = await staffNames(tx, [...new Set(found.map(({ by }) => by))]);
  const after = new Map(found.map((record) => [record.supersedes, record]));
  const records: CardsRecord[] = [];
  for (let next = after.get(null); next; next = after.get(next.id)) {
    const { supersedes: _, ...record } = next;
    records.push({ ...record, by: names.get(record.by) ?? '' });
  }
  return records;
}
