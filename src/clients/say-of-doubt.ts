import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { doubtsOf, noteDoubtWord } from './doubts.ts';
import { isOneself } from './is-oneself.ts';
import { doubtWordKinds } from './kinds.ts';
import { ofOneself } from './record-doubt.ts';
import { wrongReviewDay } from './review-day.ts';
import { words } from './words.ts';

/** Records of a doubt that stands: the client's objection, a review, that it is lifted, or that it was recorded by mistake. */
export const sayOfDoubt = deed({
  name: 'doubt.say',
  title: say(words, (w) => w.acts.sayOfDoubt),
  point: '22.1.1',
  roles: ['employee'],
  input: z.object({
    kind: choice(
      doubtWordKinds,
      say(words, (w) => w.doubts.chooseKind),
    ),
    text: line(
      say(words, (w) => w.doubts.sayWhat),
      500,
    ),
    reviewOn: optionalDate(daysUnderTheLaw),
  }),
  refusedBy: { doubt_lifted_once: standsNoMore },
  alsoWrong: ({ kind, reviewOn }, actor) => [
    kind === 'reviewed' ? wrongReviewDay('reviewOn', reviewOn, officialDay(actor.at)) : undefined,
  ],
  async carryOut(tx, actor, { client, doubt }: { readonly client: string; readonly doubt: string }, said) {
    const found = (await doubtsOf(tx, client)).find(({ id }) => id === doubt);
    if (!found) throw noDoubt();
    if (!found.stands) throw standsNoMore();
    if (await isOneself(tx, actor.person, client)) throw ofOneself();
    const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: client });
    const id = noteDoubtWord(tx, actor, dataKey, { doubt, ...said });
    return { answer: { id }, client, things: { doubt, word: id, kind: said.kind } };
  },
});

function noDoubt(): Refusal {
  const problems = [{ text: say(words, (w) => w.doubts.none) }];
  return new Refusal({ code: 'doubt.none', kind: 'absent', point: '22.1.1', problems });
}

function standsNoMore(): Refusal {
  const problems = [{ text: say(words, (w) => w.doubts.standsNoMore) }];
  return new Refusal({ code: 'doubt.stands-no-more', kind: 'conflict', point: '22.1.1', problems });
}
