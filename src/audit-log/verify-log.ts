import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { tick } from '#platform/input/input.ts';
import { addJob } from '#platform/jobs/add-job.ts';
import { say } from '#platform/languages/languages.ts';
import { verificationQueue } from './verification-queue.ts';
import { words } from './words.ts';

/**
 * Has the chain of the auditor's centre verified by a job: what was added since the last time, or all of it. Of one centre one
 * verification is under way; asked for again, it goes on, and begins anew if all of it is wanted now.
 */
export const verifyLog = deed({
  name: 'audit-log.verify',
  title: say(words, (w) => w.acts.verifyLog),
  roles: ['auditor'],
  input: z.object({ whole: tick() }),
  async carryOut(tx, actor, _given, { whole }) {
    const [asked] = await rows(
      tx,
      sql<{ id: string }>`
        insert into audit_verification as v (centre_id, id, whole, asked_at, asked_by)
        values (${actor.centre}, ${randomUUIDv7()}, ${whole}, ${actor.at}, ${actor.person})
        on conflict (centre_id) where finished_at is null do update
           set whole = v.whole or excluded.whole,
               after = case when v.whole or not excluded.whole then v.after end,
               reached = case when v.whole or not excluded.whole then v.reached end,
               up_to = case when v.whole or not excluded.whole then v.up_to end
        returning id`,
    );
    if (!asked) throw new Error('the verification was not written');
    const { id } = asked;
    addJob(tx, verificationQueue, { kind: 'verify', ids: { centre: actor.centre, verification: id } }, actor.at);
    return { answer: { id }, things: { verification: id, ...(whole && { whole: 'yes' }) } };
  },
});
