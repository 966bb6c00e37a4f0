import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { basedOn } from '#platform/input/based-on.ts';
import { choice, line } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import type { ToldBasis } from './portal-demands.ts';
import { putRightMeanwhile } from './put-right-meanwhile.ts';
import { causesOfResult } from './putting-right/outcomes.ts';
import { words } from './putting-right/words.ts';
import { sealForClient } from './seal-for-client.ts';
import { supersedeOnLine } from './supersede-on-line.ts';
import { tellingWays } from './telling-ways.ts';

export const putRightResultInput = together(
  words,
  z.object({
    basedOn,
    cause: choice(
      causesOfResult,
      say(words, (w) => w.chooseCause),
    ),
    way: choice(
      tellingWays,
      say(words, (w) => w.chooseWay),
    ).optional(),
    reason: line(
      say(words, (w) => w.sayReason),
      500,
    ),
  }),
  ({ cause, way, reason }, complain) => {
    if (cause === 'mistaken' && !way) complain('way', (w) => w.chooseWay, ['cause']);
    return cause && reason ? { cause, way, reason } : undefined;
  },
);

/**
 * Puts right what was recorded of telling the result (22.¹ 7.): another way, or the client was not told after all, so that they are
 * still to be told. The earlier record stays.
 */
export const putRightResult = deed({
  name: 'result.put-right',
  title: say(words, (w) => w.acts.putRightResult),
  point: '22.1.7',
  roles: ['employee'],
  input: putRightResultInput,
  judge: (_tx, _actor, told: ToldBasis, { basedOn: shown }) => ({
    wrong: [putRightMeanwhile(told, 'result', shown)],
  }),
  async carryOut(tx, actor, told: ToldBasis, { cause, way, reason }) {
    const before = told.application.records.result_told;
    const now = cause === 'not_told' || !before ? null : { ...before, way: way ?? before.way, recorded_at: actor.at };
    const sealed = await sealForClient(tx, actor, told.mandate, reason);
    return supersedeOnLine(tx, actor, told, 'result_told', { cause, reason: sealed, now });
  },
});
