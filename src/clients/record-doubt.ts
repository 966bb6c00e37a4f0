import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { noteDoubt } from './doubts.ts';
import { isOneself } from './is-oneself.ts';
import { knownPerson } from './known-person.ts';
import { wrongReviewDay } from './review-day.ts';
import { words } from './words.ts';

/**
 * Records a doubt about a person's capacity or free will, with why and when it is reviewed (22.¹ 1.). It stands in their record and is
 * shown before a mandate is granted. One that arises at an identity check is recorded by the check.
 */
export const recordDoubt = deed({
  name: 'doubt.record',
  title: say(words, (w) => w.acts.recordDoubt),
  point: '22.1.1',
  roles: ['employee'],
  input: z.object({
    reason: line(
      say(words, (w) => w.doubts.sayWhy),
      500,
    ),
    reviewOn: optionalDate(daysUnderTheLaw),
  }),
  alsoWrong: ({ reviewOn }, actor) => [wrongReviewDay('reviewOn', reviewOn, officialDay(actor.at))],
  async carryOut(tx, actor, { client }: { readonly client: string }, input) {
    await knownPerson(tx, client);
    if (await isOneself(tx, actor.person, client)) throw ofOneself();
    const id = randomUUIDv7();
    const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: client });
    noteDoubt(tx, actor, { id: client, dataKey }, { id, ...input });
    return { answer: { id }, client, things: { doubt: id } };
  },
});

/** Nobody records or lifts a doubt about themself (22.¹ 1.). */
export function ofOneself(): Refusal {
  const problems = [{ text: say(words, (w) => w.doubts.ofOneself) }];
  return new Refusal({ code: 'doubt.of-oneself', point: '22.1.1', problems });
}
