import { compileOnce } from '#platform/database/compile-once.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { NoticeParties } from './mandate-notice.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';
import { ownCentre } from './own-centre.ts';
import { own } from './tables.ts';

/** That and how a client was informed about the use of their personal data (22.¹ 3.). */
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
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map((row) => [row.id, opened(tx, row)]));
}

const withId = compileOnce((tx, { id }: { id: string }) => notices(tx).where('id', '=', id));

function notices(tx: Transaction) {
  return own(tx)
    .selectFrom('notice')
    .select([
      'id',
      'identity_check_id as identityCheckId',
      'client_id as clientId',
      'version',
      'parties',
      'language',
      'way',
      'assistant',
      'told_at as toldAt',
      'told_by as toldBy',
      wrappedKey('notice.client_id').as('key'),
    ])
    .where('centre_id', '=', ownCentre);
}

type NoticeRow = Awaited<ReturnType<ReturnType<typeof notices>['execute']>>[number];

function opened(tx: Logged, { key, ...row }: NoticeRow): ToldNotice {
  return { ...row, assistant: openedWith(tx, row.clientId, key, row.assistant) };
}
