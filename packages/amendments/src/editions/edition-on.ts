import type { Reading } from '../amendment.ts';
import type { BaseText, Edition } from './base-text.ts';
import { type Misfit, misfitReason } from './misfits.ts';
import { originOf } from './origin.ts';
import { replay } from './replay.ts';

/** Every amendment was refused, with every reason. */
export interface Refused {
  refused: Misfit[];
}

/**
 * The text in force on a day. Each operation is applied on its own first day, acts of one day in any order that comes to the same.
 * All is refused if anything does not fit, though it be later than the day: who takes up an amendment takes up the whole.
 * @param day written `2019-03-01`; throws a RangeError if there is no such day
 */
export function editionOn(base: BaseText, amendments: readonly Reading[], day: string): { edition: Edition } | Refused {
  demandDay(day);
  const all = editionsOf(base, amendments);
  const misfits = 'refused' in all ? all.refused : [];
  if (day < base.from) {
    const reason = misfitReason('too-early', base.from);
    misfits.push({ code: 'too-early', reason, acts: [], at: null, places: [] });
  }
  if ('refused' in all || misfits.length > 0) return { refused: misfits };
  const edition = all.editions.findLast(({ from }) => from <= day);
  return edition ? { edition } : { refused: misfits };
}

/**
 * Every edition of the text from the base on, in the order of their days; or every reason why not. What is given is not changed.
 * Throws a RangeError for a base that holds one place twice, or whose first day there is not.
 */
export function editionsOf(base: BaseText, amendments: readonly Reading[]): { editions: Edition[] } | Refused {
  demandDay(base.from);
  const { states, misfits } = replay(base, amendments);
  if (misfits.length > 0) return { refused: misfits };
  return {
    editions: states.map(({ from, held }, index) => {
      const next = states[index + 1]?.from;
      const places = held.all().map((place) => {
        const origin = originOf(place);
        return { ...place, identity: place.identity ?? '', ...(origin !== undefined && { origin }) };
      });
      return {
        act: base.act,
        from,
        ...(next !== undefined && { until: dayBefore(next) }),
        isComplete: base.isComplete,
        places,
      };
    }),
  };
}

function demandDay(day: string): void {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new RangeError(`no such day: ${day}`);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
