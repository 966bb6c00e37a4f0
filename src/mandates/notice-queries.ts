import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql, type Transaction } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { NoticeParties } from './mandate-notice.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';
import { ownCentre } from './own-centre.ts';
import { own } from './tables.ts';

/** That and how a client was informed about the use of their personal data (22.¹ 3.), by the record of it that holds. */
export type ToldNotice = {
  readonly id: string;
  readonly identityCheckId: string;
  readonly clientId: string;
  readonly version: string;
  readonly parties: NoticeParties;
  readonly language: NoticeLanguage;
  readonly way: NoticeWay;
  /** The interpreter or witness. */
  readonly assistant: string | null;
  readonly toldAt: Temporal.Instant;
  readonly toldBy: string;
  /** The record by which language, way and assistant were put right; null: they stand as they were recorded first. */
  readonly putRight: string | null;
};

/** A notice told in the centre; undefined for another centre's. */
export async function noticeById(tx: Logged, id: string): Promise<ToldNotice | undefined> {
  const [row] = await withId(tx, { id }).rows();
  return row && opened(tx, row);
}

/** Notices by id, in one statement. */
export async function noticesByIds(tx: Logged, ids: readonly string[]): Promise<ReadonlyMap<string, ToldNotice>> {
  if (ids.length === 0) return new Map();
  const found = await notices(tx)
    .where('n.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map((row) => [row.id, opened(tx, row)]));
}

const withId = compileOnce((tx, { id }: { id: string }) => notices(tx).where('n.id', '=', id));

function notices(tx: Transaction) {
  return own(tx)
    .selectFrom('notice as n')
    .leftJoin('notice_put_right as p', (on) =>
      on
        .onRef('p.centre_id', '=', 'n.centre_id')
        .onRef('p.notice_id', '=', 'n.id')
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('notice_put_right as q')
                .select('q.id')
                .whereRef('q.centre_id', '=', 'p.centre_id')
                .whereRef('q.notice_id', '=', 'p.notice_id')
                .whereRef('q.supersedes', '=', 'p.id'),
            ),
          ),
        ),
    )
    .select([
      'n.id',
      'n.identity_check_id as identityCheckId',
      'n.client_id as clientId',
      'n.version',
      'n.parties',
      'n.told_at as toldAt',
      'n.told_by as toldBy',
      'p.id as putRight',
      wrappedKey('n.client_id').as('key'),
    ])
    .select(({ fn }) => [
      fn.coalesce('p.language', 'n.language').as('language'),
      fn.coalesce('p.way', 'n.way').as('way'),
    ])
    .select(sql<Buffer | null>`case when p.id is null then n.assistant else p.assistant end`.as('assistant'))
    .where('n.centre_id', '=', ownCentre);
}

type NoticeRow = Awaited<ReturnType<ReturnType<typeof notices>['execute']>>[number];

function opened(tx: Logged, { key, ...row }: NoticeRow): ToldNotice {
  return { ...row, assistant: openedWith(tx, row.clientId, key, row.assistant) };
}
