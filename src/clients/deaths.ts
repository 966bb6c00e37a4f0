import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import { type Logged, type Subquery, sql, type Transaction } from '#platform/database/database.ts';
import { dataKeyOf, openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { thisCentre } from './people.ts';
import { insert, own } from './tables.ts';

/** That a person has died, as it was recorded; and what was said of that record since. */
export interface Death {
  readonly id: string;
  /** The first day on which nothing is granted, filed or told any more. */
  readonly diedOn: Temporal.PlainDate;
  /** Who told of it and how; null for what was recorded of a mandate alone. */
  readonly toldBy: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string;
  readonly mistake: DeathMistake | null;
}

/** That a death was recorded by mistake. The death stands until a second person confirms it. */
export interface DeathMistake {
  readonly id: string;
  readonly reason: string | null;
  readonly saidAt: Temporal.Instant;
  readonly saidBy: string;
  readonly confirmedAt: Temporal.Instant | null;
  readonly confirmedBy: string | null;
}

/** The deaths recorded of a person, newest first: one stands at most, the others were mistakes. */
export async function deathsOf(tx: Logged, client: string): Promise<Death[]> {
  const found = await deaths(tx)
    .where('d.client_id', '=', client)
    .orderBy('d.recorded_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
  return found.map((row) => deathOf(tx, row));
}

/** One record of a death, standing or not. */
export async function deathById(tx: Logged, id: string): Promise<Death | undefined> {
  const row = await deaths(tx).where('d.id', '=', id).executeTakeFirst();
  return row && deathOf(tx, row);
}

function deaths(tx: Transaction) {
  return own(tx)
    .selectFrom('death as d')
    .leftJoin('death_mistake as m', (on) =>
      on.onRef('m.centre_id', '=', 'd.centre_id').onRef('m.death_id', '=', 'd.id'),
    )
    .leftJoin('death_mistake_confirmed as c', (on) =>
      on.onRef('c.centre_id', '=', 'm.centre_id').onRef('c.mistake_id', '=', 'm.id'),
    )
    .select([
      'd.id',
      'd.client_id',
      'd.died_on',
      'd.told_by',
      'd.recorded_at',
      'd.recorded_by',
      'm.id as mistake_id',
      'm.reason',
      'm.said_at',
      'm.said_by',
      'c.confirmed_at',
      'c.confirmed_by',
      wrappedKey('d.client_id').as('key'),
    ])
    .where('d.centre_id', '=', thisCentre);
}

type DeathRow = Awaited<ReturnType<ReturnType<typeof deaths>['execute']>>[number];

function deathOf(tx: Logged, row: DeathRow): Death {
  return {
    id: row.id,
    diedOn: row.died_on,
    toldBy: openedWith(tx, row.client_id, row.key, row.told_by),
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    mistake:
      row.mistake_id && row.said_at && row.said_by
        ? {
            id: row.mistake_id,
            reason: openedWith(tx, row.client_id, row.key, row.reason),
            saidAt: row.said_at,
            saidBy: row.said_by,
            confirmedAt: row.confirmed_at,
            confirmedBy: row.confirmed_by,
          }
        : null,
  };
}

/** The death that stands. */
export function standing(deaths: readonly Death[]): Death | undefined {
  return deaths.find(({ mistake }) => !mistake?.confirmedAt);
}

/** Writes that a person has died, and returns the id of the record. The caller has made sure that no other stands. */
export async function noteDeath(
  tx: Logged,
  actor: CentreActor,
  client: string,
  { diedOn, toldBy }: Pick<Death, 'diedOn'> & { readonly toldBy: string },
): Promise<string> {
  const id = randomUUIDv7();
  const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: client });
  tx.send(
    insert('death', {
      centre_id: actor.centre,
      id,
      client_id: client,
      died_on: diedOn,
      told_by: dataKey.seal(toldBy),
      recorded_at: actor.at,
      recorded_by: actor.person,
    }),
  );
  return id;
}

/** Writes that this death was recorded by mistake, and returns the id of that record. */
export async function noteDeathMistake(
  tx: Logged,
  actor: CentreActor,
  client: string,
  { death, reason }: { readonly death: string; readonly reason: string },
): Promise<string> {
  const id = randomUUIDv7();
  const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: client });
  tx.send(
    insert('death_mistake', {
      centre_id: actor.centre,
      id,
      death_id: death,
      reason: dataKey.seal(reason),
      said_at: actor.at,
      said_by: actor.person,
    }),
  );
  return id;
}

/** Writes that a second person confirms it: from then on the death does not stand. */
export function noteDeathMistakeConfirmed(tx: Logged, actor: CentreActor, mistake: string): void {
  tx.send(
    insert('death_mistake_confirmed', {
      centre_id: actor.centre,
      mistake_id: mistake,
      confirmed_at: actor.at,
      confirmed_by: actor.person,
    }),
  );
}

/** The checks in which a person is the client or the represented person, as a subquery for the cases' own readers. */
export function checksNaming(client: string): Subquery {
  return sql`select i.id from identity_check i
              where i.centre_id = ${thisCentre} and (i.client_id = ${client} or i.represented_id = ${client})`;
}
