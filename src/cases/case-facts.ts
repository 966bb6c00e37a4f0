import { type EServiceEdition, editionsAmong } from '#catalogue/index.ts';
import { type CheckMade, checksAmong, isAmongPeople } from '#clients/index.ts';
import { editionsNamedBy, type Mandate, mandatesAmong } from '#mandates/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import { type ApplicationFacts, type ApplicationRow, applicationOf } from './application-facts.ts';
import type { Closing } from './closing/closing.ts';
import { lineRecords } from './line-records.ts';
import { noSuchCase } from './no-such-case.ts';
import type { Transfer } from './responsible/transfer.ts';
import { own } from './tables.ts';

/** What has been done in a case, by the ids of its records: all that is needed to decide what may be done next. */
export interface CaseFacts {
  readonly id: string;
  readonly editionId: string;
  readonly openedAt: Temporal.Instant;
  readonly openedBy: string;
  readonly declarationId: string | null;
  /** The represented person or the client, after their identity was confirmed. */
  readonly clientId: string | null;
  /** Whether the person who asks is the client or the represented person in any of the case's checks. */
  readonly isOwn: boolean;
  /** Whether the person who asks is responsible for it now. */
  readonly isMine: boolean;
  /** Those that hold: one that was put right does not. */
  readonly identityChecks: readonly CheckMade[];
  readonly notices: readonly NoticeTold[];
  readonly mandates: readonly Mandate[];
  readonly applications: readonly ApplicationFacts[];
  /** Null unless the case is closed. */
  readonly closing: Closing | null;
  /** How it changed hands, the oldest first. */
  readonly transfers: readonly Transfer[];
}

/** Who is responsible for the case now. */
export function responsibleFor({ transfers, openedBy }: Pick<CaseFacts, 'transfers' | 'openedBy'>): string {
  return transfers.at(-1)?.responsible ?? openedBy;
}

/** The client has died, so there is nobody to tell anything. */
export function hasClientDied({ identityChecks }: Pick<CaseFacts, 'identityChecks'>): boolean {
  return identityChecks.some(({ outcome, clientDied }) => outcome === 'confirmed' && clientDied !== null);
}

/** The client or the represented person has died, so nothing is granted or filed any more. */
export function hasAnybodyDied({ identityChecks }: Pick<CaseFacts, 'identityChecks'>): boolean {
  return identityChecks.some(
    ({ outcome, clientDied, representedDied }) => outcome === 'confirmed' && (clientDied ?? representedDied) !== null,
  );
}

/** A notice, and the check of identity on which it was told. */
export interface NoticeTold {
  readonly id: string;
  readonly identityCheck: string;
  /** When what was recorded of it was put right, the oldest first. */
  readonly putRightAt: readonly Temporal.Instant[];
}

/** A case's facts, with the catalogue's editions that they refer to. */
export interface CaseRead {
  readonly facts: CaseFacts;
  readonly editions: ReadonlyMap<string, EServiceEdition>;
}

/** The case of a centre. */
export interface CaseKey {
  readonly centre: string;
  readonly id: string;
}

/** The same, and who asks for it. */
export interface CaseAsked extends CaseKey {
  readonly person: string;
}

/**
 * The case for an act. Its row is locked, so that two employees' acts run one after the other and the second sees the
 * first.
 */
export function lockCase(tx: Logged, asked: CaseAsked): Promise<CaseRead> {
  tx.send(lockedRow(tx, asked));
  // Separate statements, so that they see what the transaction we waited for has written.
  return readCase(tx, asked);
}

const lockedRow = compileOnce((tx, { centre, id }: CaseKey) =>
  own(tx).selectFrom('service_case').select('id').where('centre_id', '=', centre).where('id', '=', id).forUpdate(),
);

/** The case without a lock, in one round trip. Another centre's case is not found. */
export async function readCase(tx: Logged, asked: CaseAsked): Promise<CaseRead> {
  const [[row], identityChecks, mandates, editions, isOwn] = await Promise.all([
    factsOf(tx, asked).rows(),
    checksOfCase(tx, asked),
    mandatesOfCase(tx, asked),
    editionsOfCase(tx, asked),
    isOfCase(tx, asked),
  ]);
  if (!row) throw noSuchCase();
  const transfers = row.transfers.map((transfer) => ({ ...transfer, at: Temporal.Instant.from(transfer.at) }));
  const openedBy = row.opened_by;
  const facts = {
    id: asked.id,
    editionId: row.edition_id,
    openedAt: row.opened_at,
    openedBy,
    declarationId: row.declaration_id,
    clientId: row.client_id,
    isOwn,
    isMine: responsibleFor({ transfers, openedBy }) === asked.person,
    identityChecks,
    notices: row.notices.map((told) => ({
      ...told,
      putRightAt: told.putRightAt.map((at) => Temporal.Instant.from(at)),
    })),
    mandates,
    applications: row.applications.map(applicationOf),
    closing: row.closing && { ...row.closing, closedAt: Temporal.Instant.from(row.closing.closedAt) },
    transfers,
  };
  return { facts, editions };
}

const mandateIds = ({ centre, id }: CaseKey) =>
  sql<string>`select mandate_id from case_mandate where centre_id = ${centre} and case_id = ${id}`;

const mandatesOfCase = mandatesAmong(mandateIds);

const checkIds = ({ centre, id }: CaseKey) =>
  sql<string>`
    select identity_check_id from case_identity_check c
     where centre_id = ${centre} and case_id = ${id}
       and not exists (
         select from case_identity_check_put_right p
          where (p.centre_id, p.identity_check_id) = (c.centre_id, c.identity_check_id))`;

const checksOfCase = checksAmong(checkIds);

/** Whether a person is the client or the represented person in any of the case's checks. */
export const isOfCase = isAmongPeople<CaseAsked>(checkIds);

const editionsOfCase = editionsAmong(
  (key: CaseKey) => sql<string>`
    select edition_id from service_case where centre_id = ${key.centre} and id = ${key.id}
     union all
    select edition_id from application where centre_id = ${key.centre} and case_id = ${key.id}
     union all
    select p.edition_id from filing_put_right p join application a on (a.centre_id, a.id) = (p.centre_id, p.application_id)
     where a.centre_id = ${key.centre} and a.case_id = ${key.id}
     union all
    ${editionsNamedBy(mandateIds(key))}`,
);

interface FactsRow {
  edition_id: string;
  opened_at: Temporal.Instant;
  opened_by: string;
  declaration_id: string | null;
  client_id: string | null;
  notices: (Omit<NoticeTold, 'putRightAt'> & { putRightAt: string[] })[];
  applications: ApplicationRow[];
  transfers: (Omit<Transfer, 'at'> & { at: string })[];
  closing: (Omit<Closing, 'closedAt'> & { closedAt: string }) | null;
}

const records = sql.join(
  Object.entries(lineRecords).map(
    ([name, { putRightIn, putRightBy }]) => sql`
      ${sql.lit(name)}, (
        select to_jsonb(r) || coalesce(to_jsonb(p), '{}') || coalesce(to_jsonb(t), '{}')
          from ${sql.table(name)} r
          left join lateral (
            select ${sql.join(putRightBy.map((column) => sql.ref(column)))} from ${sql.table(putRightIn)} p
             where (p.centre_id, p.application_id) = (r.centre_id, r.application_id) order by p.id desc limit 1) p on true
          left join lateral (
            select t.recorded_at as told_at, t.recorded_by as told_by from ${sql.table(putRightIn)} t
             where (t.centre_id, t.application_id) = (r.centre_id, r.application_id) and t.cause in ('postponed', 'told_after')
             order by t.id desc limit 1) t on true
         where (r.centre_id, r.application_id) = (a.centre_id, a.id))`,
  ),
);

/** Ids are UUIDs of version 7: their order is the order in which the records were made. */
const factsOf = compileOnce(
  (_tx, { centre, id }: CaseKey) => sql<FactsRow>`
    select c.edition_id, c.opened_at, c.opened_by,
           (select client_id from case_progress p where (p.centre_id, p.case_id) = (c.centre_id, c.id)) as client_id,
           (select declaration_id from case_declaration d where (d.centre_id, d.case_id) = (c.centre_id, c.id)) as declaration_id,
           (select coalesce(json_agg(json_build_object(
                     'id', n.notice_id, 'identityCheck', check_of_notice(n.centre_id, n.notice_id),
                     'putRightAt', when_notice_put_right(n.centre_id, n.notice_id)) order by n.notice_id), '[]')
              from case_notice n where (n.centre_id, n.case_id) = (c.centre_id, c.id)) as notices,
           (select coalesce(json_agg(to_jsonb(a) || jsonb_build_object(
                     'records', jsonb_build_object(${records}),
                     'put_right', (select to_jsonb(p) from filing_put_right p
                                    where (p.centre_id, p.application_id) = (a.centre_id, a.id)
                                      and not exists (select from filing_put_right q
                                                       where (q.centre_id, q.application_id, q.supersedes) = (p.centre_id, p.application_id, p.id))),
                     'outcome', (select to_jsonb(o) from application_outcome o
                                  where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1),
                     'by_holder', (select jsonb_object_agg(t.what, to_jsonb(t) order by t.id) from told_by_holder t
                                    where (t.centre_id, t.application_id) = (a.centre_id, a.id))) order by a.id), '[]')
              from application a
             where (a.centre_id, a.case_id) = (c.centre_id, c.id)) as applications,
           (select coalesce(json_agg(json_build_object(
                     'id', t.id, 'responsible', t.responsible, 'reason', t.reason, 'at', t.transferred_at, 'by', t.transferred_by) order by t.id), '[]')
              from case_transfer t
             where (t.centre_id, t.case_id) = (c.centre_id, c.id)) as transfers,
           (select json_build_object('id', l.id, 'reason', l.reason, 'closedAt', l.closed_at, 'closedBy', l.closed_by)
              from case_closing l
             where (l.centre_id, l.case_id) = (c.centre_id, c.id)
               and not exists (select from case_reopening r where (r.centre_id, r.closing_id) = (l.centre_id, l.id))) as closing
      from service_case c
     where c.centre_id = ${centre} and c.id = ${id}`,
);
