import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { own } from './tables.ts';
import { verifyAudit } from './verify-audit.ts';
import { words } from './words.ts';

/** How many entries there were, and which is the first that is not as it was written. */
const verificationSchema = z.object({
  entries: z.number().int(),
  whole: z.boolean(),
  broken: z.object({ number: z.number().int(), fault: z.string() }).optional(),
});

/** Recomputes the chain of the auditor's centre. That it was done and what came out is itself an entry. */
export const verifyLog = deed({
  name: 'audit-log.verify',
  title: say(words, (w) => w.acts.verifyLog),
  roles: ['auditor'],
  input: z.object({}),
  answer: verificationSchema,
  async carryOut(tx, actor) {
    const head = await own(tx)
      .selectFrom('audit_log_head')
      .select('number')
      .where('chain', '=', actor.centre)
      .executeTakeFirst();
    // Some 7 µs an entry: a busy centre's ten years take longer than a page otherwise may.
    await rows(tx, sql`set local statement_timeout = '60s'`);
    const [found] = await verifyAudit(tx, actor.centre);
    const entries = head?.number ?? 0;
    const broken = found && { number: found.number, fault: found.fault };
    return {
      answer: { entries, whole: !broken, ...(broken && { broken }) },
      things: { entries: String(entries), ...(broken && { broken: String(broken.number), fault: broken.fault }) },
    };
  },
});
