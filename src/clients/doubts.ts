import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Sealing } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { DoubtWordKind } from './kinds.ts';
import { thisCentre } from './people.ts';
import { insert, own } from './tables.ts';

/** A doubt about a person's capacity or free will, and what was said of it since. */
export interface Doubt {
  readonly id: string;
  /** Null for what was recorded before reasons were asked. */
  readonly reason: string | null;
  /** The day on which it is to be reviewed next. */
  readonly reviewOn: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string;
  /** Oldest first. */
  readonly words: readonly DoubtWord[];
  /** Until it is lifted, or was a mistake. */
  readonly stands: boolean;
}

export interface DoubtWord {
  readonly id: string;
  readonly kind: DoubtWordKind;
  readonly text: string | null;
  readonly saidAt: Temporal.Instant;
  readonly saidBy: string;
}

/** Half a year, where nobody says when. */
const usualReview = { months: 6 };

/** The doubts recorded of a person, newest first. */
export async function doubtsOf(tx: Logged, client: string): Promise<Doubt[]> {
  const [doubts, words] = await Promise.all([
    own(tx)
      .selectFrom('capacity_doubt as d')
      .select([
        'd.id',
        'd.reason',
        'd.review_on',
        'd.recorded_at',
        'd.recorded_by',
        wrappedKey('d.client_id').as('key'),
      ])
      .where('d.centre_id', '=', thisCentre)
      .where('d.client_id', '=', client)
      .orderBy('d.recorded_at', 'desc')
      .orderBy('d.id', 'desc')
      .execute(),
    own(tx)
      .selectFrom('capacity_doubt_word as w')
      .innerJoin('capacity_doubt as d', (on) =>
        on.onRef('d.centre_id', '=', 'w.centre_id').onRef('d.id', '=', 'w.doubt_id'),
      )
      .select(['w.id', 'w.doubt_id', 'w.kind', 'w.text', 'w.review_on', 'w.said_at', 'w.said_by'])
      .select(wrappedKey('d.client_id').as('key'))
      .where('w.centre_id', '=', thisCentre)
      .where('d.client_id', '=', client)
      .orderBy('w.id')
      .execute(),
  ]);
  return doubts.map((row) => {
    const said = words.filter(({ doubt_id }) => doubt_id === row.id);
    return {
      id: row.id,
      reason: openedWith(tx, client, row.key, row.reason),
      reviewOn: said.findLast(({ review_on }) => review_on)?.review_on ?? row.review_on,
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by,
      words: said.map(({ id, kind, text, key, said_at, said_by }) => ({
        id,
        kind,
        text: openedWith(tx, client, key, text),
        saidAt: said_at,
        saidBy: said_by,
      })),
      stands: !said.some(({ kind }) => kind === 'lifted' || kind === 'mistaken'),
    };
  });
}

/** Who recorded doubts, and who said something of them since. */
export function authorsOfDoubts(doubts: readonly Doubt[]): string[] {
  return doubts.flatMap(({ recordedBy, words }) => [recordedBy, ...words.map(({ saidBy }) => saidBy)]);
}

/** Writes a doubt about a person; one that comes from an identity check has the check's id. */
export function noteDoubt(
  tx: Logged,
  actor: CentreActor,
  person: { readonly id: string; readonly dataKey: Sealing },
  {
    id,
    reason,
    reviewOn,
  }: { readonly id: string; readonly reason: string; readonly reviewOn?: Temporal.PlainDate | undefined },
): void {
  tx.send(
    insert('capacity_doubt', {
      centre_id: actor.centre,
      id,
      client_id: person.id,
      reason: person.dataKey.seal(reason),
      review_on: reviewOn ?? officialDay(actor.at).add(usualReview),
      recorded_at: actor.at,
      recorded_by: actor.person,
    }),
  );
}

/** Writes a word about a doubt, and returns its id. */
export function noteDoubtWord(
  tx: Logged,
  actor: CentreActor,
  dataKey: Sealing,
  said: {
    readonly doubt: string;
    readonly kind: DoubtWordKind;
    readonly text: string;
    readonly reviewOn: Temporal.PlainDate | undefined;
  },
): string {
  const id = randomUUIDv7();
  tx.send(
    insert('capacity_doubt_word', {
      centre_id: actor.centre,
      id,
      doubt_id: said.doubt,
      kind: said.kind,
      text: dataKey.seal(said.text),
      review_on: said.kind === 'reviewed' ? (said.reviewOn ?? officialDay(actor.at).add(usualReview)) : null,
      said_at: actor.at,
      said_by: actor.person,
    }),
  );
  return id;
}
