import { z } from 'zod';
import { type Consequence, deed, recordConsequence } from '#acting/index.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { typedId } from '#platform/input/ids.ts';
import { message, ticked } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { isOfCase, lockCase } from './case-facts.ts';
import { notServing, wrongColleague } from './colleagues.ts';
import { dutiesOf } from './duties-of.ts';
import { linkTransfer } from './link-records.ts';
import { orphanedAmong } from './orphaned-cases.ts';
import { words } from './responsible/words.ts';
import { transferCase } from './transfer-case.ts';
import { updateCaseProgress } from './update-case-progress.ts';

const chooseCases = say(words, (w) => w.orphaned.chooseCases);

export const handOverOrphanedInput = z.object({
  cases: ticked(chooseCases, typedId(chooseCases))
    .transform((ids) => [...new Set(ids)].sort())
    .pipe(z.array(z.string()).max(rowsOnAPage, message(chooseCases))),
  colleague: typedId(say(words, (w) => w.chooseColleague)),
});

/** One of the cases was given to another employee. */
export const caseGiven = {
  name: 'case.give',
  title: say(words, (w) => w.acts.caseGiven),
} as const satisfies Consequence;

/**
 * Gives unfinished cases, whose responsible employee may no longer serve at the centre, to a colleague who may: each is locked and
 * recorded by itself, in the order of ids, so that two who do so at once do not wait for each other in a circle.
 */
export const handOverOrphaned = deed({
  name: 'case.hand-over-orphaned',
  title: say(words, (w) => w.acts.handOverOrphaned),
  roles: ['employee'],
  input: handOverOrphanedInput,
  answer: z.object({ cases: z.array(z.string()) }),
  async judge(tx, actor, _given: unknown, { cases = [], colleague }) {
    const [mayNot, orphaned, own] = await Promise.all([
      colleague && notServing(tx, actor, colleague),
      orphanedAmong(tx, actor, cases),
      colleague
        ? Promise.all(cases.map((id) => isOfCase(tx, { centre: actor.centre, id, person: colleague })))
        : Promise.resolve([]),
    ]);
    return {
      wrong: [mayNot || undefined, cases.every((id) => orphaned.has(id)) ? undefined : notOrphaned({ field: 'cases' })],
      revealing: [own.includes(true) ? isTheirOwn() : undefined],
    };
  },
  async carryOut(tx, actor, _given, { cases, colleague }) {
    for (const id of cases) {
      const key = { centre: actor.centre, id };
      const before = await lockCase(tx, { ...key, person: actor.person });
      const { may } = dutiesOf(before.facts, before.editions, actor.at).handingOver;
      if ('not' in may) throw refusalOf(may.not);
      // A colleague gave it away a moment ago.
      if (!(await orphanedAmong(tx, actor, [id])).has(id)) throw notOrphaned();
      const transfer = transferCase(tx, actor, { case: id, responsible: colleague });
      await updateCaseProgress(tx, actor, await linkTransfer(tx, key, before, { transfer }, actor));
      recordConsequence(tx, actor, caseGiven, {
        ...(before.facts.clientId && { client: before.facts.clientId }),
        things: {
          case: id,
          transfer: transfer.id,
          responsibleBefore: may.on.responsible,
          responsible: colleague,
        },
      });
    }
    return { answer: { cases }, things: { responsible: colleague, cases: String(cases.length) } };
  },
});

function notOrphaned(where: { readonly field?: string } = {}): Refusal {
  const problems = [{ ...where, text: say(words, (w) => w.orphaned.notLeft) }];
  return new Refusal({ code: 'case.not-orphaned', kind: 'conflict', problems });
}

function isTheirOwn(): Refusal {
  return wrongColleague(
    'case.colleague-is-client',
    say(words, (w) => w.orphaned.isTheirOwn),
  );
}
