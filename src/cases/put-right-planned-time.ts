import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { basedOn } from '#platform/input/based-on.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, line, tick } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { settled } from './line-records.ts';
import { wrongPlannedDay } from './planned-day.ts';
import type { ToldBasis } from './portal-demands.ts';
import { putRightMeanwhile } from './put-right-meanwhile.ts';
import { causesOfPlannedTime } from './putting-right/outcomes.ts';
import { words } from './putting-right/words.ts';
import { sealForClient } from './seal-for-client.ts';
import { supersedeOnLine } from './supersede-on-line.ts';
import { tellingWays } from './telling-ways.ts';
import { words as caseWords } from './words.ts';

const notIfAtOnce = say(caseWords, (w) => w.notIfAtOnce);

export const putRightPlannedTimeInput = together(
  words,
  z.object({
    basedOn,
    cause: choice(
      causesOfPlannedTime,
      say(words, (w) => w.chooseCause),
    ),
    atOnce: tick(),
    plannedOn: optionalDate(daysUnderTheLaw),
    afterTerm: tick(),
    way: choice(
      tellingWays,
      say(words, (w) => w.chooseWay),
    ).optional(),
    reason: line(
      say(words, (w) => w.sayReason),
      500,
    ),
  }),
  ({ cause, atOnce = false, plannedOn, afterTerm = false, way, reason }, complain) => {
    if (cause === 'postponed' && !plannedOn) complain('plannedOn', (w) => w.enterDay, ['cause']);
    if (cause === 'mistaken' && !atOnce && !plannedOn) complain('plannedOn', (w) => w.enterDay, ['cause', 'atOnce']);
    if (cause === 'not_told' && plannedOn) complain('plannedOn', (w) => w.notIfNotTold, ['cause']);
    if (cause === 'not_told' && atOnce) complain('atOnce', (w) => w.notIfNotTold, ['cause']);
    if (cause && cause !== 'not_told' && atOnce && plannedOn) complain('plannedOn', notIfAtOnce, ['cause', 'atOnce']);
    if (cause && cause !== 'not_told' && !way) complain('way', (w) => w.chooseWay, ['cause']);
    return cause && reason ? { cause, atOnce, plannedOn, afterTerm, way, reason } : undefined;
  },
);

/**
 * Puts right what was recorded of the planned completion time (22.¹ 6.): the service holder postponed it, and the client was told anew;
 * it was recorded wrongly; or the client was not told after all, so that they are still to be told. The earlier record stays.
 */
export const putRightPlannedTime = deed({
  name: 'planned-time.put-right',
  title: say(words, (w) => w.acts.putRightPlannedTime),
  point: '22.1.6',
  roles: ['employee'],
  input: putRightPlannedTimeInput,
  judge: (_tx, _actor, told: ToldBasis, { basedOn: shown, cause, plannedOn, atOnce, afterTerm = false }) => ({
    wrong: [
      putRightMeanwhile(told, 'plannedTime', shown),
      cause === 'postponed' && told.clientDied ? refusalOf({ rule: 'client-died', point: '22.1.6' }) : undefined,
      cause === 'postponed' ? notPlanned(told) : undefined,
      ...(plannedOn && cause !== 'not_told' && (cause === 'postponed' || atOnce === false)
        ? wrongPlannedDay({ plannedOn, afterTerm }, told)
        : []),
    ],
  }),
  async carryOut(tx, actor, told: ToldBasis, { cause, reason, ...input }) {
    const before = told.application.records.planned_time_told;
    const plannedOn = cause === 'mistaken' && input.atOnce ? null : (input.plannedOn ?? null);
    const now =
      cause === 'not_told' || !before
        ? null
        : {
            ...before,
            planned_on: plannedOn,
            answered_at_once: plannedOn === null,
            way: input.way ?? before.way,
            ...(cause === 'postponed' && { told_at: actor.at, told_by: actor.person }),
            recorded_at: actor.at,
          };
    const sealed = await sealForClient(tx, actor, told.mandate, reason);
    return supersedeOnLine(tx, actor, told, 'planned_time_told', { cause, reason: sealed, now });
  },
});

/** Of what was withdrawn, returned or refused no day is planned anew, nor of that whose result was told. */
function notPlanned({ application: { outcome, records } }: ToldBasis): Refusal | undefined {
  if (settled(records, 'result')) return refusalOf({ rule: 'result-told', point: '22.1.7' });
  if (!outcome || outcome.kind === 'in_hand') return undefined;
  return refusalOf({ rule: `application-${outcome.kind}`, point: '22.1.6' });
}
