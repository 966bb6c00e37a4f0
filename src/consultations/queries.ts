import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { staffNames } from '#organisations/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { Kind, Outcome, ReasonSuperseding, Topic, Way } from './kinds.ts';
import { own } from './tables.ts';

/** What a record says. What was recorded before kinds and ways were asked has neither, and may have an e-service and a topic. */
interface Recorded {
  readonly topic: Topic | null;
  readonly kind: Kind | null;
  readonly way: Way | null;
  readonly outcome: Outcome;
  readonly note: string | null;
  readonly heldAt: Temporal.Instant;
}

/** A consultation by the record of it that holds. One that was taken back is none. */
export interface ConsultationHeld extends Recorded {
  readonly id: string;
  readonly editionId: string | null;
  /** The edition of the e-service, or else the topic. */
  readonly about: string;
  /** The record by which it was put right, and why; null: it stands as it was recorded first. */
  readonly putRight: string | null;
  readonly correction: ReasonSuperseding | null;
  /** Who recorded it first, and when. */
  readonly by: string;
  readonly recordedAt: Temporal.Instant;
}

export type Consultation = Omit<ConsultationHeld, 'by' | 'about'> & {
  readonly heldBy: string;
  readonly edition: EServiceEdition | undefined;
};

export type ConsultationsPage = { readonly consultations: readonly Consultation[]; readonly next: string | null };

/** One record of a consultation, the first or one that supersedes what was before it. */
export interface ConsultationRecord extends Recorded {
  readonly id: string;
  readonly edition: EServiceEdition | undefined;
  /** When the employee turned to it, and the visit it belongs to; null where that was not measured, and of what puts right. */
  readonly beganAt: Temporal.Instant | null;
  readonly visit: string | null;
  /** Null of the first record. */
  readonly correction: ReasonSuperseding | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** The consultations of the transaction's centre, the latest first; three statements however many there are. */
export async function consultationsOfCentre(tx: Transaction, after?: string): Promise<ConsultationsPage> {
  readByIndex(tx);
  let query = held(tx)
    .orderBy('l.held_at', 'desc')
    .orderBy('l.consultation_id', 'desc')
    .limit(rowsOnAPage + 1);
  if (after) {
    query = query.where(
      sql<boolean>`(l.held_at, l.consultation_id) < (
        select held_at, consultation_id from consultation_listed where centre_id = ${thisCentre} and consultation_id = ${after})`,
    );
  }
  const found = await query.execute();
  const shown = found.slice(0, rowsOnAPage);
  const [editions, names] = await named(tx, shown);
  return {
    consultations: shown.map(({ by, ...row }) => ({
      ...row,
      heldBy: names.get(by) ?? '',
      edition: row.editionId === null ? undefined : editions.get(row.editionId),
    })),
    next: found.length > rowsOnAPage ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** A consultation of the transaction's centre; undefined for another's. */
export async function consultationById(tx: Transaction, id: string): Promise<ConsultationHeld | undefined> {
  const found = await held(tx).where('l.consultation_id', '=', id).executeTakeFirst();
  return found && { ...found, about: found.editionId ?? found.topic ?? '' };
}

/** All records of a consultation, the first one first: the last one holds. */
export async function recordsOf(tx: Transaction, id: string): Promise<ConsultationRecord[]> {
  const found = await rows(
    tx,
    sql<Omit<ConsultationRecord, 'edition'> & { editionId: string | null }>`
      select false as "isLater", id, topic, kind, way, outcome, note, held_at as "heldAt", edition_id as "editionId", began_at as "beganAt", visit_id as visit,
             null as correction, recorded_at as at, held_by as by
        from consultation
       where centre_id = ${thisCentre} and id = ${id}
       union all
      select true, id, topic, kind, way, outcome, note, held_at, edition_id, null, null, reason, recorded_at, recorded_by
        from consultation_put_right
       where centre_id = ${thisCentre} and consultation_id = ${id}
       order by "isLater", at, id`,
  );
  const [editions, names] = await named(tx, found);
  return found.map(({ editionId, ...row }) => ({
    ...row,
    edition: editionId === null ? undefined : editions.get(editionId),
    by: names.get(row.by) ?? '',
  }));
}

async function named(tx: Transaction, shown: readonly { readonly editionId: string | null; readonly by: string }[]) {
  const editions = await editionsByIds(
    tx,
    shown.flatMap(({ editionId }) => editionId ?? []),
  );
  const names = await staffNames(
    tx,
    shown.map(({ by }) => by),
  );
  return [editions, names] as const;
}

function held(tx: Transaction) {
  return own(tx)
    .selectFrom('consultation_listed as l')
    .innerJoin('consultation as c', (on) =>
      on.onRef('c.centre_id', '=', 'l.centre_id').onRef('c.id', '=', 'l.consultation_id'),
    )
    .leftJoin('consultation_put_right as p', (on) =>
      on.onRef('p.centre_id', '=', 'l.centre_id').onRef('p.id', '=', 'l.put_right_id'),
    )
    .select(['c.id', 'l.held_at as heldAt', 'c.held_by as by', 'p.id as putRight', 'p.reason as correction'])
    .select(({ fn }) => [fn.coalesce('p.outcome', 'c.outcome').as('outcome'), 'c.recorded_at as recordedAt'])
    .select([
      asPutRight<Topic>('topic').as('topic'),
      asPutRight<Kind>('kind').as('kind'),
      asPutRight<Way>('way').as('way'),
      asPutRight<string>('note').as('note'),
      asPutRight<string>('edition_id').as('editionId'),
    ])
    .where('l.centre_id', '=', thisCentre);
}

/** What may be empty is as the record says that holds, also where that says nothing. */
function asPutRight<Value>(column: 'topic' | 'kind' | 'way' | 'note' | 'edition_id') {
  return sql<Value | null>`case when p.id is null then ${sql.ref(`c.${column}`)} else ${sql.ref(`p.${column}`)} end`;
}

/** Every read asks for the transaction's centre itself, besides what row-level security hides. */
const thisCentre = sql<string>`current_centre()`;
