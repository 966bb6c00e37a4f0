import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { date } from '#platform/input/date.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { answersOf, countFields, readAnswers } from './cards-input.ts';
import { cardsOfDay } from './queries.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Enters the cards that clients filled in on a day, all of the centre together. Once a day is entered, its cards are put right. */
export const enterCards = deed({
  name: 'satisfaction.enter-cards',
  title: say(words, (w) => w.acts.enterCards),
  roles: ['employee'],
  input: z.object({
    day: date(
      say(words, (w) => w.refused.day),
      daysUnderTheLaw,
    ),
    ...countFields,
  }),
  refusedBy: { cards_recorded_once: enteredAlready },
  alsoWrong: ({ day, ...typed }, { at }) => [
    day && Temporal.PlainDate.compare(day, officialDay(at)) > 0
      ? refuse('day-to-come', (w) => w.dayToCome, { field: 'day' })
      : undefined,
    readAnswers(typed)?.every((answers) => answers === 0)
      ? refuse('no-cards', (w) => w.noCards, { field: 'points1', kind: 'input' })
      : undefined,
  ],
  async judge(tx, _actor, _given, { day }) {
    const entered = day && (await cardsOfDay(tx, day));
    return { wrong: [entered ? enteredAlready() : undefined] };
  },
  async carryOut(tx, actor, _given, { day, ...typed }) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('satisfaction_cards')
      .values({
        centre_id: actor.centre,
        id,
        day,
        supersedes: null,
        answers: answersOf(typed),
        reason: null,
        recorded_at: actor.at,
        recorded_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { cards: id } };
  },
});

function enteredAlready(): Refusal {
  return refuse('entered-already', (w) => w.enteredAlready, { field: 'day', kind: 'conflict' });
}
