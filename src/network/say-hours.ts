import { deed, type FieldsOf } from '#acting/index.ts';
import { atThatCentre, knownCentre } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { hoursHeldOn } from './centre-hours.ts';
import type { DayHours } from './hours/opening.ts';
import { sayHoursInput, weekFields } from './hours-input.ts';
import { inPast, refuse } from './refuse.ts';
import { words } from './words.ts';
import { holdHours, rowsOf, writeHours } from './write-hours.ts';

/** From a day on a centre is open at other hours. What was said of earlier days stays. Hours that changed meanwhile are not put back. */
export const sayHours = deed({
  name: 'centre.say-hours',
  title: say(words, (w) => w.acts.sayHours),
  roles: ['ministry_officer', 'administrator'],
  input: sayHoursInput,
  centreOf: (tx, actor, given: { readonly centre: string }) => atThatCentre(tx, actor, given),
  alsoWrong: ({ validFrom }, { at }) => [inPast('validFrom', validFrom, officialDay(at))],
  async judge(tx, actor, { centre }, fields) {
    holdHours(tx, centre);
    const { organisation_id: organisation } = await knownCentre(tx, actor, centre);
    return { wrong: await wrongHours(tx, centre, fields), found: { organisation } };
  },
  async carryOut(tx, actor, { centre }, input, _needs, _prepared, { organisation }) {
    const { opens, note, validFrom } = input;
    const hours = await writeHours(tx, actor, centre, { opens, note, validFrom, week: weekOf(input) });
    return { answer: { id: hours }, things: { centre, organisation, hours } };
  },
});

type Fields = FieldsOf<typeof sayHoursInput>;

async function wrongHours(tx: Transaction, centre: string, fields: Fields) {
  const { validFrom, basedOn, opens } = fields;
  if (!validFrom) return [];
  const held = (await hoursHeldOn(tx, validFrom, [centre])).get(centre);
  if (basedOn !== undefined && basedOn !== (held?.id ?? '')) {
    return [refuse('changed-meanwhile', (w) => w.changedMeanwhile, { field: 'validFrom', kind: 'conflict' })];
  }
  const isWhole = opens !== undefined && weekFields.every((field) => field in fields);
  const isSame =
    held?.opens === opens &&
    (held?.note ?? undefined) === fields.note &&
    JSON.stringify(rowsOf(held?.week ?? new Map())) === JSON.stringify(rowsOf(weekOf(fields)));
  return [isWhole && isSame ? refuse('nothing-changes', (w) => w.nothingChanges, { field: 'validFrom' }) : undefined];
}

function weekOf(fields: Fields): ReadonlyMap<number, DayHours> {
  const days = weekFields.map((field, at) => [at + 1, { lines: fields[field] ?? [], texts: [] }] as const);
  return new Map(days.filter(([, { lines }]) => lines.length > 0));
}
