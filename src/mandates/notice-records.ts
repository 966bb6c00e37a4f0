import { type Logged, rows, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';
import { ownCentre } from './own-centre.ts';

/** One record of how a client was informed, of a notice that was put right. */
export interface NoticeRecord {
  readonly id: string;
  readonly notice: string;
  readonly language: NoticeLanguage;
  readonly way: NoticeWay;
  readonly assistant: string | null;
  /** Why it supersedes the one before it; null of the first record. */
  readonly reason: string | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}

interface Row extends Omit<NoticeRecord, 'assistant' | 'reason'> {
  readonly assistant: Buffer | null;
  readonly reason: Buffer | null;
  readonly client_id: string;
  readonly key: Buffer | null;
}

/** All records of these notices, each first one before those that supersede it, the oldest first. */
export async function recordsOfNotices(tx: Logged, notices: readonly string[]): Promise<NoticeRecord[]> {
  if (notices.length === 0) return [];
  const found = await rows(
    tx,
    sql<Row>`
      select r.id, n.id as notice, r.language, r.way, r.assistant, r.reason, r.at, r.by, n.client_id, ${wrappedKey('n.client_id')} as key
        from notice n
        join lateral (
          select n.id, n.language, n.way, n.assistant, null::bytea as reason, n.told_at as at, n.told_by as by
           union all
          select id, language, way, assistant, reason, recorded_at, recorded_by
            from notice_put_right p
           where (p.centre_id, p.notice_id) = (n.centre_id, n.id)
        ) r on true
       where n.centre_id = ${ownCentre} and n.id = any(${notices}::uuid[])
       order by n.id, r.at, r.id`,
  );
  return found.map(({ client_id, key, assistant, reason, ...row }) => ({
    ...row,
    assistant: openedWith(tx, client_id, key, assistant),
    reason: openedWith(tx, client_id, key, reason),
  }));
}
