import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { isAnother } from '#platform/input/based-on.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { type CheckOf, checkRules, makeCheck } from './check-identity.ts';
import { putRightIdentityInput } from './check-identity-input.ts';
import { outcomes } from './kinds.ts';
import { recordedDeadMeanwhile } from './person-rules.ts';
import { words } from './words.ts';

/** The check that was recorded wrongly. */
export interface WrongCheck extends CheckOf {
  readonly wrong: { readonly id: string; readonly client: string };
}

/**
 * Records a check of identity made anew, because the earlier one was recorded wrongly: the document, the name or the code (22.¹ 1.). It may
 * be of another person: a code with a mistyped digit is somebody else's. The earlier check stays.
 */
export const putRightIdentity = deed({
  name: 'identity.put-right',
  title: say(words, (w) => w.acts.putRightIdentity),
  point: '22.1.1',
  roles: ['employee'],
  input: putRightIdentityInput,
  refusedBy: { nothing_after_death: recordedDeadMeanwhile },
  answer: z.object({ id: z.string(), outcome: z.enum(outcomes) }),
  alsoWrong: (fields, actor) => checkRules.alsoWrong(fields, actor),
  async judge(tx, actor, given: WrongCheck, fields) {
    if (isAnother(given.wrong.id, fields.basedOn)) throw putRightMeanwhile();
    return checkRules.judge(tx, actor, given, fields);
  },
  async carryOut(tx, actor, { wrong }, { check, reason }, _needs, _prepared, found) {
    const made = await makeCheck(tx, actor, check, found);
    const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: wrong.client });
    return {
      ...made,
      things: { ...made.things, wrongCheck: wrong.id },
      putRight: { wrong: wrong.id, client: wrong.client, reason: dataKey.seal(reason) },
    };
  },
});

/** Somebody has made it anew since it was shown. */
function putRightMeanwhile(): Refusal {
  return new Refusal({
    code: 'identity.put-right-meanwhile',
    kind: 'conflict',
    point: '22.1.1',
    problems: [{ field: 'basedOn', text: say(words, (w) => w.madeAnewMeanwhile) }],
  });
}
