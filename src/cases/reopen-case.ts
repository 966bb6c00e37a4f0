import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { choice } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { type Closing, reopeningReasons } from './closing/closing.ts';
import { words } from './closing/words.ts';
import { insert } from './tables.ts';

export const reopenCaseInput = z.object({
  reason: choice(
    reopeningReasons,
    say(words, (w) => w.chooseReopening),
  ),
});

/** Opens a closed case again: it was closed by mistake, the client came back, or something done before is recorded only now. */
export const reopenCase = deed({
  name: 'case.reopen',
  title: say(words, (w) => w.acts.reopenCase),
  roles: ['employee'],
  input: reopenCaseInput,
  refusedBy: { case_reopened_once: () => refusalOf({ rule: 'case-not-closed' }) },
  async carryOut(tx, actor, { id }: Closing, { reason }) {
    tx.send(
      insert('case_reopening', {
        centre_id: actor.centre,
        closing_id: id,
        reason,
        reopened_at: actor.at,
        reopened_by: actor.person,
      }),
    );
    return { answer: { id }, things: { closing: id, reason } };
  },
});
