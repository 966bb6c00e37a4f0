import type { Actor } from '#acting/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';

/** Nobody waits for a decision behind so many later files, and an organisation has fewer requests. */
const latest = 500;

/**
 * Of the ministry, how many requests are to be decided; of those who ask, how many came back. For the menu of every page: it looks at the
 * latest ones only.
 */
export async function countRequests(tx: Transaction, actor: Actor): Promise<number> {
  readByIndex(tx);
  const [found] = await rows(tx, actor.role === 'ministry_officer' ? toDecide() : returned(actor));
  return Number(found?.count ?? 0);
}

/** Undecided, with a file that was not refused. */
function toDecide() {
  return sql<{ count: number }>`
    select count(distinct s.request_id) as count
      from (select id, request_id from access_request_sending order by id desc limit ${latest}) s
     where ${undecided}
       and ${lastVerdict} <> 'refused'`;
}

/** Undecided, with files of which each was refused. */
function returned({ role, organisation, person }: Actor) {
  const theirs =
    role === 'administrator'
      ? sql`organisation_id = ${organisation} order by organisation_id desc, id desc`
      : sql`begun_by = ${person} and organisation_id = ${organisation} order by begun_by desc, id desc`;
  return sql<{ count: number }>`
    select count(*) filter (where was_refused) as count
      from (select id from access_request where ${theirs} limit ${latest}) r
     cross join lateral (
             select bool_and(${undecided} and ${lastVerdict} = 'refused') as was_refused
               from access_request_sending s
              where s.request_id = r.id
           ) f`;
}

const undecided = sql`not exists (select from access_request_decision d where d.request_id = s.request_id)`;

const lastVerdict = sql`(select p.verdict from access_request_report p where p.sending_id = s.id order by p.id desc limit 1)`;
