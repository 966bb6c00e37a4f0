import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { deathsOf, noteDeath, standingDeath } from '#clients/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

export const recordDeathInput = z.object({
  diedOn: optionalDate(daysUnderTheLaw),
  toldBy: line(
    say(words, (w) => w.sayWho),
    200,
  ),
});

/**
 * Records that a person served at the centre has died. From that day nothing is granted to them, filed or told for them (22.¹ 3.): all
 * their mandates end, in every case. What was filed before stays filed.
 */
export const recordDeath = deed({
  name: 'death.record',
  title: say(words, (w) => w.acts.recordDeath),
  point: '22.1.3',
  roles: ['employee'],
  input: recordDeathInput,
  refusedBy: { one_death_stands: recordedAlready },
  alsoWrong({ diedOn }, actor) {
    const isFuture = diedOn && Temporal.PlainDate.compare(diedOn, officialDay(actor.at)) > 0;
    const problems = [{ field: 'diedOn', text: say(words, (w) => w.inFuture) }];
    return [isFuture ? new Refusal({ code: 'death.in-future', point: '22.1.3', problems }) : undefined];
  },
  async judge(tx, _actor, { client }: { readonly client: string }) {
    if (standingDeath(await deathsOf(tx, client))) throw recordedAlready();
    return { wrong: [] };
  },
  async carryOut(tx, actor, { client }, { diedOn = officialDay(actor.at), toldBy }) {
    const id = await noteDeath(tx, actor, client, { diedOn, toldBy });
    return { answer: { id }, client, things: { death: id } };
  },
});

function recordedAlready(): Refusal {
  const problems = [{ text: say(words, (w) => w.recordedAlready) }];
  return new Refusal({ code: 'death.recorded-already', kind: 'conflict', point: '22.1.3', problems });
}
