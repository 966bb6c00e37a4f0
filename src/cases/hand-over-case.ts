import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { typedId } from '#platform/input/ids.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { isOfCase } from './case-facts.ts';
import { notServing, wrongColleague } from './colleagues.ts';
import { words } from './responsible/words.ts';
import type { TransferBasis } from './take-over-case.ts';
import { transferCase } from './transfer-case.ts';

export const handOverCaseInput = z.object({
  colleague: typedId(say(words, (w) => w.chooseColleague)),
});

/** A colleague who may serve at the centre now becomes responsible for the case; never one whose own case it is (22.¹ 1.). */
export const handOverCase = deed({
  name: 'case.hand-over',
  title: say(words, (w) => w.acts.handOverCase),
  roles: ['employee'],
  input: handOverCaseInput,
  refusedBy: {
    case_transferred_to_another: hasItAlready,
    case_transferred_unfinished: () => refusalOf({ rule: 'nothing-to-transfer' }),
  },
  async judge(tx, actor, { case: id, responsible }: TransferBasis, { colleague }) {
    if (colleague === undefined) return { wrong: [] };
    const [mayNot, isOwn] = await Promise.all([
      notServing(tx, actor, colleague),
      isOfCase(tx, { centre: actor.centre, id, person: colleague }),
    ]);
    return {
      wrong: [mayNot ?? (colleague === responsible ? hasItAlready() : undefined)],
      revealing: [isOwn ? isTheirOwn() : undefined],
    };
  },
  async carryOut(tx, actor, { case: id, responsible }, { colleague }) {
    const transfer = transferCase(tx, actor, { case: id, responsible: colleague });
    return {
      answer: { id: transfer.id },
      things: { transfer: transfer.id, responsibleBefore: responsible, responsible: colleague },
      transfer,
    };
  },
});

function hasItAlready() {
  return wrongColleague(
    'case.colleague-has-it',
    say(words, (w) => w.hasItAlready),
  );
}

function isTheirOwn() {
  return wrongColleague(
    'case.colleague-is-client',
    say(words, (w) => w.isTheirOwn),
  );
}
