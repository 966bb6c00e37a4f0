import { deed, type FieldsOf } from '#acting/index.ts';
import { atThatCentre, knownCentre } from '#organisations/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { sayDayInput } from './hours-input.ts';
import { inPast, refuse } from './refuse.ts';
import { words } from './words.ts';
import { holdHours, writeDay } from './write-hours.ts';

/** On some days a centre is closed, or open at other hours than usual; or as usual after all, also on a public holiday. */
export const sayDay = deed({
  name: 'centre.say-day',
  title: say(words, (w) => w.acts.sayDay),
  roles: ['ministry_officer', 'administrator'],
  input: sayDayInput,
  centreOf: (tx, actor, given: { readonly centre: string }) => atThatCentre(tx, actor, given),
  alsoWrong: (fields, { at }) => [
    inPast('firstDay', fields.firstDay, officialDay(at)),
    outOfOrder(fields),
    ...wrongTimes(fields),
  ],
  async judge(tx, actor, { centre }) {
    holdHours(tx, centre);
    const { organisation_id: organisation } = await knownCentre(tx, actor, centre);
    return { wrong: [], found: { organisation } };
  },
  async carryOut(tx, actor, { centre }, input, _needs, _prepared, { organisation }) {
    const { person, at } = actor;
    const { firstDay, lastDay = firstDay, hours, note } = input;
    const times = hours.flatMap(({ interval }) => interval ?? []);
    const state = hours.some((line) => line.state === 'on_call') ? 'on_call' : input.state;
    const day = await writeDay(tx, { person, at }, centre, { from: firstDay, until: lastDay, state, times, note });
    return { answer: { id: day }, things: { centre, organisation, hours: day } };
  },
});

type Fields = FieldsOf<typeof sayDayInput>;

const longest = 366;

function outOfOrder({ firstDay, lastDay }: Fields) {
  if (!firstDay || !lastDay) return undefined;
  const days = firstDay.until(lastDay, { largestUnit: 'days' }).days;
  if (days < 0) return refuse('ends-before', (w) => w.endsBefore, { field: 'lastDay' });
  return days > longest ? refuse('too-long', (w) => w.tooLong, { field: 'lastDay' }) : undefined;
}

/** An open day says when, and a closed one does not. A day has no seasons. */
function wrongTimes({ state, hours }: Fields) {
  if (!state || !hours) return [];
  const at = { field: 'hours' };
  if (state !== 'open') return [hours.length > 0 ? refuse('times-of-closed', (w) => w.timesOfClosed, at) : undefined];
  const hasTimes = hours.length > 0 && hours.every((line) => line.state !== 'closed');
  return [
    hasTimes ? undefined : refuse('open-when', (w) => w.openWhen, at),
    hours.some(({ season, note }) => season || note) ? refuse('times-alone', (w) => w.timesAlone, at) : undefined,
  ];
}
