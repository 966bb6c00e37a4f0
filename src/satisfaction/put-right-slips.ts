import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { basedOn, isAnother } from '#platform/input/based-on.ts';
import { choice } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { reasons } from './points.ts';
import { recordsOfSlips } from './queries.ts';
import { refuse } from './refuse.ts';
import { answersOf, countFields } from './slips-input.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Records the slips of a day anew: they were miscounted, or more of them were found. The earlier record stays. */
export const putRightSlips = deed({
  name: 'satisfaction.put-right-slips',
  title: say(words, (w) => w.acts.putRightSlips),
  roles: ['employee'],
  input: z.object({
    basedOn,
    ...countFields,
    reason: choice(
      reasons,
      say(words, (w) => w.refused.reason),
    ),
  }),
  refusedBy: { slips_recorded_once: putRightMeanwhile },
  async judge(tx, _actor, { slips }: { readonly slips: string }, { basedOn: shown, reason: _, ...typed }) {
    const holds = (await recordsOfSlips(tx, slips)).at(-1);
    if (!holds) throw noSuchSlips();
    if (isAnother(holds.id, shown)) throw putRightMeanwhile();
    const isSame = answersOf(typed).every((answers, at) => answers === holds.answers[at]);
    return {
      wrong: [isSame ? refuse('nothing-new', (w) => w.nothingNew, { kind: 'input' }) : undefined],
      found: holds,
    };
  },
  async carryOut(tx, actor, _given, { reason, basedOn: _, ...typed }, _needs, _prepared, holds) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('satisfaction_slips')
      .values({
        centre_id: actor.centre,
        id,
        day: holds.day,
        supersedes: holds.id,
        answers: answersOf(typed),
        reason,
        recorded_at: actor.at,
        recorded_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { slips: id } };
  },
});

/** No such slips, or another centre's: the answer does not tell which. */
export function noSuchSlips(): Refusal {
  return refuse('no-slips-of-this', (w) => w.noSuchSlips, { kind: 'absent' });
}

function putRightMeanwhile(): Refusal {
  return refuse('put-right-meanwhile', (w) => w.putRightMeanwhile, { field: 'basedOn', kind: 'conflict' });
}
