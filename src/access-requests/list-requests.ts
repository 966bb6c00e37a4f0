import type { Actor } from '#acting/index.ts';
import { organisationNames } from '#organisations/index.ts';
import { readByIndex, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { RequestKind } from './draft.ts';
import type { Reason, Verdict } from './judge.ts';
import { requestsSeenBy } from './see-request.ts';
import { type State, stateOf } from './state.ts';
import type { Channel } from './tables.ts';

export interface ListedRequest {
  readonly id: string;
  readonly organisation: string;
  readonly channel: Channel;
  readonly kind: RequestKind | null;
  readonly begunAt: Temporal.Instant;
  readonly state: State;
  readonly reason: Reason | null;
}

interface Wanted {
  readonly after?: string | undefined;
  readonly waiting?: boolean;
  readonly size?: number;
}

const lastVerdict = sql<Verdict>`(select p.verdict from access_request_report p where p.sending_id = s.id order by p.id desc limit 1)`;

/**
 * The requests that an actor may see, the newest first. `after` is the last one of the page before; `waiting` leaves
 * those for an officer to enter or to decide; `size` is how many a page has.
 */
export async function listRequests(
  tx: Transaction,
  actor: Actor,
  { after, waiting = false, size = rowsOnAPage }: Wanted = {},
): Promise<{ readonly requests: ListedRequest[]; readonly next: string | undefined }> {
  readByIndex(tx);
  const found = await requestsSeenBy(tx, actor)
    .select([
      'r.id',
      'r.organisation_id as organisation',
      'r.channel',
      'r.begun_at as begunAt',
      'f.kind',
      'd.decided_at as decidedAt',
      sql<{ verdict: Verdict; reason: Reason }[]>`
        coalesce((select jsonb_agg(jsonb_build_object('verdict', last.verdict, 'reason', last.reason) order by last.id desc)
                    from (select distinct on (s.id) s.id, p.verdict, p.reason
                            from access_request_sending s
                            join access_request_report p on p.sending_id = s.id
                           where s.request_id = r.id
                           order by s.id, p.id desc) last), '[]'::jsonb)`.as('sendings'),
    ])
    .$if(waiting, (query) =>
      query
        .where('d.request_id', 'is', null)
        .where((where) =>
          where.or([
            where('r.channel', '<>', 'system'),
            where.exists(
              where
                .selectFrom('access_request_sending as s')
                .select('s.id')
                .whereRef('s.request_id', '=', 'r.id')
                .where(lastVerdict, '<>', 'refused'),
            ),
          ]),
        ),
    )
    .$if(after !== undefined, (query) => query.where('r.id', '<', after ?? ''))
    .orderBy('r.id', 'desc')
    .limit(size + 1)
    .execute();
  const names = await organisationNames(tx, [...new Set(found.map(({ organisation }) => organisation))], actor.at);
  const requests = found.slice(0, size).map(({ decidedAt, sendings, ...request }) => ({
    ...request,
    organisation: names.get(request.organisation) ?? '',
    state: stateOf(request.kind, sendings, decidedAt),
    reason: (sendings.find(({ verdict }) => verdict !== 'refused') ?? sendings[0])?.reason ?? null,
  }));
  return { requests, next: found.length > size ? requests.at(-1)?.id : undefined };
}
