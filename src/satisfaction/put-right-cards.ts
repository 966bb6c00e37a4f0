import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { basedOn, isAnother } from '#platform/input/based-on.ts';
import { choice } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { answersOf, countFields, readAnswers } from './cards-input.ts';
import { reasons } from './points.ts';
import { recordsOfCards } from './queries.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Records the cards of a day anew: they were miscounted, or more of them were found. The earlier record stays. */
export const putRightCards = deed({
  name: 'satisfaction.put-right-cards',
  title: say(words, (w) => w.acts.putRightCards),
  roles: ['employee'],
  input: z.object({
    basedOn,
    ...countFields,
    reason: choice(
      reasons,
      say(words, (w) => w.refused.reason),
    ),
  }),
  refusedBy: { cards_recorded_once: putRightMeanwhile },
  async judge(tx, _actor, { cards }: { readonly cards: string }, typed) {
    const holds = (await recordsOfCards(tx, cards)).at(-1);
    if (!holds) throw noSuchCards();
    if (isAnother(holds.id, typed.basedOn)) throw putRightMeanwhile();
    const isSame = readAnswers(typed)?.every((answers, at) => answers === holds.answers[at]);
    return {
      wrong: [isSame ? refuse('nothing-new', (w) => w.nothingNew, { kind: 'input' }) : undefined],
      found: holds,
    };
  },
  async carryOut(tx, actor, _given, typed, _needs, _prepared, holds) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('satisfaction_cards')
      .values({
        centre_id: actor.centre,
        id,
        day: holds.day,
        supersedes: holds.id,
        answers: answersOf(typed),
        reason: typed.reason,
        recorded_at: actor.at,
        recorded_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { cards: id } };
  },
});

/** No such cards, or another centre's: the answer does not tell which. */
export function noSuchCards(): Refusal {
  return refuse('no-cards-of-this', (w) => w.noSuchCards, { kind: 'absent' });
}

function putRightMeanwhile(): Refusal {
  return refuse('put-right-meanwhile', (w) => w.putRightMeanwhile, { field: 'basedOn', kind: 'conflict' });
}
