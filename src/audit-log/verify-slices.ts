import { noCentre } from '#acting/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import type { BrokenLink } from './broken-link.ts';
import type { ChainSlice } from './chain-slice.ts';
import { inLanes } from './in-lanes.ts';

/**
 * Recomputes these slices, so many at once; returns the broken links that it met, the first of each slice. Each slice begins from
 * the stored hash of the entry before it, which the slice before proves: so they can be verified in any order.
 */
export async function verifySlices(
  database: Database,
  slices: readonly ChainSlice[],
  lanes: number,
): Promise<BrokenLink[]> {
  const broken = await inLanes(slices, lanes, (slice) => {
    const centre = slice.chain === noCentre ? null : slice.chain;
    return transaction(database, centre, (tx) => brokenIn(tx, slice));
  });
  return broken.flat();
}

function brokenIn(tx: Transaction, { chain, after, upTo }: ChainSlice): Promise<BrokenLink[]> {
  return rows(
    tx,
    sql<BrokenLink>`
      with linked as (
        select chain, number, at, person_id, act, point, refused, client_id, organisation_id, caller, body, hash,
               lag(number, 1, 0::bigint) over w as previous_number,
               lag(hash, 1, '\\x'::bytea) over w as previous_hash
          from audit_log_line
         where chain = ${chain} and number between ${after} and ${upTo}
        window w as (order by number)
      ), faults as (
        select chain, number,
               case
                 when number <> previous_number + 1 then 'missing'
                 when hash is distinct from audit_hash(previous_hash, chain, number, body) then 'altered'
                 when (at, person_id, act, point, refused, client_id, organisation_id, caller) is distinct from
                      ((body ->> 'at')::timestamptz, (body ->> 'person')::uuid, body ->> 'act', body ->> 'point',
                       (body -> 'refusal') is not null, (body ->> 'client')::uuid, (body ->> 'organisation')::uuid, body ->> 'caller') then 'columns'
               end as fault
          from linked
         where number > ${after}
      )
      select chain, number, fault from faults where fault is not null order by number limit 1`,
  );
}
