import { compileOnce } from '#platform/database/compile-once.ts';
import { anyOf, type Logged, type Subquery, sql, type Transaction } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { EndOfMandateContent } from './end-of-mandate-content.ts';
import type { Mandate, ResultWay, ScopeLine, SigningHand } from './mandate.ts';
import type { MandateContent } from './mandate-content.ts';
import { ownCentre } from './own-centre.ts';
import { own } from './tables.ts';

/** A mandate of the centre; undefined for another centre's. */
export async function mandateById(tx: Logged, id: string): Promise<Mandate | undefined> {
  return (await mandatesByIds(tx, [id])).get(id);
}

/** Mandates by id, in one statement, for lists. */
export async function mandatesByIds(tx: Logged, ids: readonly string[]): Promise<ReadonlyMap<string, Mandate>> {
  if (ids.length === 0) return new Map();
  const found = await withIds(tx, { ids }).rows();
  return new Map(found.map((row) => [row.id, mandateOf(tx, row)]));
}

/** The mandate whose paper carries this reference in its QR code. */
export async function mandateByReference(tx: Logged, reference: string): Promise<Mandate | undefined> {
  const row = await mandates(tx).where('m.reference', '=', reference).executeTakeFirst();
  return row && mandateOf(tx, row);
}

/**
 * Everything the mandate's paper says; undefined if its client's data key was destroyed. Personal data: the caller logs
 * that they were viewed.
 */
export async function contentOf(tx: Logged, id: string): Promise<MandateContent | undefined> {
  const [row] = await sealedContent(tx, { id }).rows();
  const content = row && openedWith(tx, row.client_id, row.key, row.content);
  return content ? (JSON.parse(content) as MandateContent) : undefined;
}

const sealedContent = compileOnce((tx, { id }: { id: string }) =>
  own(tx)
    .selectFrom('mandate')
    .select(['content', 'client_id', wrappedKey('mandate.client_id').as('key')])
    .where('centre_id', '=', ownCentre)
    .where('id', '=', id),
);

/** How a client asked to be informed of the result, and where they are reached. Personal data. */
export interface Reach {
  readonly way: ResultWay;
  /** The number or address; null where none is needed, or where it was not kept apart. */
  readonly contact: string | null;
  /** The whole of it in Latvian words, as on the mandate's paper. */
  readonly onPaper: string;
}

/** The ways in which clients asked to be informed, by mandate, in one statement; of a destroyed data key there is none. */
export async function reachOf(tx: Logged, ids: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  if (ids.length === 0) return new Map();
  const found = await sealedReach(tx, { ids }).rows();
  return new Map(
    found.flatMap(({ id, client_id, key, content, result_way: way }): [string, Reach][] => {
      const text = openedWith(tx, client_id, key, content);
      if (!text || !way) return [];
      const { result, resultContact = null } = JSON.parse(text) as MandateContent;
      return [[id, { way, contact: resultContact, onPaper: result?.way ?? '' }]];
    }),
  );
}

/** How the client asked to be informed when a mandate was last drawn up for them here. Personal data. */
export async function lastReachOf(tx: Logged, client: string): Promise<Reach | undefined> {
  const newest = await own(tx)
    .selectFrom('mandate')
    .select('id')
    .where('centre_id', '=', ownCentre)
    .where('client_id', '=', client)
    .where('result_way', 'is not', null)
    .orderBy('drawn_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest && (await reachOf(tx, [newest.id])).get(newest.id);
}

const sealedReach = compileOnce((tx, { ids }: { ids: readonly string[] }) =>
  own(tx)
    .selectFrom('mandate')
    .select(['id', 'result_way', 'content', 'client_id', wrappedKey('mandate.client_id').as('key')])
    .where('centre_id', '=', ownCentre)
    .where('id', '=', sql<string>`any(${ids})`)
    .where('result_way', 'is not', null),
);

/**
 * The content of the proof of the end without the applications filed before: a later room knows those, and they no
 * longer change.
 */
export type ProofOfEnd = Omit<EndOfMandateContent, 'filed' | 'someWithdrawn' | 'parts'>;

/** The content of the proof of the mandate's end; undefined if it was not ended by an act, or was never in force. */
export async function proofOfEnd(tx: Logged, id: string): Promise<ProofOfEnd | undefined> {
  const row = await own(tx)
    .selectFrom('mandate_end as e')
    .innerJoin('mandate as m', (on) => on.onRef('m.centre_id', '=', 'e.centre_id').onRef('m.id', '=', 'e.mandate_id'))
    .select(['e.content', 'm.client_id', wrappedKey('m.client_id').as('key')])
    .where('e.centre_id', '=', ownCentre)
    .where('e.mandate_id', '=', id)
    .executeTakeFirst();
  const content = row && openedWith(tx, row.client_id, row.key, row.content);
  return content ? (JSON.parse(content) as ProofOfEnd) : undefined;
}

/** The mandates that a client granted at this centre, in the order of drawing up. */
export async function mandatesOfClient(tx: Logged, client: string): Promise<Mandate[]> {
  const found = await ofClient(tx, { client }).rows();
  return found.map((row) => mandateOf(tx, row));
}

const ofClient = compileOnce((tx, { client }: { client: string }) =>
  mandates(tx).where('m.client_id', '=', client).orderBy('m.drawn_at').orderBy('m.id'),
);

/**
 * Reads the mandates named by another room's subquery, so that both queries travel in one round trip. In the order of
 * drawing up, which is not that of their ids: a blank has its id since its number was reserved.
 */
export function mandatesAmong<Values extends object>(ids: (values: Values) => Subquery) {
  const statement = compileOnce((tx, values: Values) =>
    mandates(tx)
      .where('m.id', '=', anyOf(ids(values)))
      .orderBy('m.drawn_at')
      .orderBy('m.id'),
  );
  return async (tx: Logged, values: Values): Promise<Mandate[]> =>
    (await statement(tx, values).rows()).map((row) => mandateOf(tx, row));
}

/** The mandates with this number of the register, of one year or of any, as a subquery for another room's readers. */
export function mandatesNumbered({
  number,
  year,
}: {
  readonly number: number;
  readonly year: number | undefined;
}): Subquery {
  const ofYear = year === undefined ? sql`` : sql`and numbered.register_year = ${year}`;
  return sql`select numbered.id from mandate numbered
              where numbered.centre_id = ${ownCentre} and numbered.register_number = ${number} ${ofYear}`;
}

/** The catalogue's editions that mandates name, as a subquery for the catalogue's own readers. */
export function editionsNamedBy(mandateIds: Subquery): Subquery {
  return sql`select named.edition_id from mandate_scope named
              where named.centre_id = ${ownCentre} and named.mandate_id = ${anyOf(mandateIds)}`;
}

const withIds = compileOnce((tx, { ids }: { ids: readonly string[] }) =>
  mandates(tx).where('m.id', '=', sql<string>`any(${ids})`),
);

function mandates(tx: Transaction) {
  return own(tx)
    .selectFrom('mandate as m')
    .leftJoin('mandate_signing as s', (on) =>
      on.onRef('s.centre_id', '=', 'm.centre_id').onRef('s.mandate_id', '=', 'm.id'),
    )
    .leftJoin('mandate_end as e', (on) =>
      on.onRef('e.centre_id', '=', 'm.centre_id').onRef('e.mandate_id', '=', 'm.id'),
    )
    .select([
      'm.id',
      'm.client_id',
      'm.identity_check_id',
      'm.notice_id',
      'm.register_year',
      'm.register_number',
      'm.reference',
      'm.wording',
      'm.drawn_on',
      'm.drawn_at',
      'm.drawn_by',
      'm.valid_until',
      'm.result_way',
      's.signed_on',
      's.place',
      's.by_hand_of',
      's.copy_handed_over_at',
      's.recorded_at as signing_recorded_at',
      's.recorded_by as signing_recorded_by',
      'e.kind',
      'e.reason',
      wrappedKey('m.client_id').as('key'),
      'e.ended_at',
      'e.recorded_at as end_recorded_at',
      'e.recorded_by as end_recorded_by',
      sql<Temporal.Instant | null>`filled_by_hand_at(m.centre_id, m.id)`.as('signed_by_hand_at'),
      sql<{ id: string; diedOn: string } | null>`death_in_check(m.centre_id, m.identity_check_id)`.as('death'),
      sql<SigningHand>`case when exists (
        select from mandate_witness w where (w.centre_id, w.mandate_id) = (m.centre_id, m.id)) then 'witness' else 'client' end`.as(
        'signer',
      ),
      sql<ScopeRow[]>`(
        select coalesce(json_agg(json_build_object('eServiceId', c.e_service_id, 'editionId', c.edition_id,
                                                   'revokedBy', p.id, 'revokedAt', p.revoked_at) order by c.line), '[]')
          from mandate_scope c
          left join revoked_e_service r on (r.centre_id, r.mandate_id, r.e_service_id) = (c.centre_id, c.mandate_id, c.e_service_id)
          left join partial_revocation p on (p.centre_id, p.id) = (r.centre_id, r.revocation_id)
         where (c.centre_id, c.mandate_id) = (m.centre_id, m.id)
      )`.as('scope'),
    ])
    .where('m.centre_id', '=', ownCentre);
}

type MandateRow = Awaited<ReturnType<ReturnType<typeof mandates>['execute']>>[number];

function mandateOf(tx: Logged, row: MandateRow): Mandate {
  return {
    id: row.id,
    clientId: row.client_id,
    identityCheckId: row.identity_check_id,
    noticeId: row.notice_id,
    scope: row.scope.map(scopeLineOf),
    signer: row.signer,
    register: { year: row.register_year, number: row.register_number },
    reference: row.reference,
    wording: row.wording,
    drawnOn: row.drawn_on,
    drawnAt: row.drawn_at,
    drawnBy: row.drawn_by,
    validUntil: row.valid_until,
    resultWay: row.result_way,
    signedByHandAt: row.signed_by_hand_at,
    signing: signingOf(row),
    end: endOf(tx, row),
    death: row.death && { id: row.death.id, diedOn: Temporal.PlainDate.from(row.death.diedOn) },
  };
}

interface ScopeRow {
  readonly eServiceId: string;
  readonly editionId: string;
  readonly revokedBy: string | null;
  readonly revokedAt: string | null;
}

function scopeLineOf({ eServiceId, editionId, revokedBy, revokedAt }: ScopeRow): ScopeLine {
  const revoked = revokedBy && revokedAt ? { by: revokedBy, from: Temporal.Instant.from(revokedAt) } : null;
  return { eServiceId, editionId, revoked };
}

function signingOf(row: MandateRow): Mandate['signing'] {
  const { signed_on, place, by_hand_of, copy_handed_over_at, signing_recorded_at: at, signing_recorded_by: by } = row;
  if (!signed_on || !place || !by_hand_of || !copy_handed_over_at || !at || !by) return null;
  return {
    signedOn: signed_on,
    place,
    byHandOf: by_hand_of,
    copyHandedOverAt: copy_handed_over_at,
    recordedAt: at,
    recordedBy: by,
  };
}

function endOf(tx: Logged, row: MandateRow): Mandate['end'] {
  const { kind, reason, ended_at, end_recorded_at: at, end_recorded_by: by } = row;
  if (!kind || !ended_at || !at || !by) return null;
  return {
    kind,
    reason: openedWith(tx, row.client_id, row.key, reason),
    endedAt: ended_at,
    recordedAt: at,
    recordedBy: by,
  };
}
