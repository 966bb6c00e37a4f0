import { daysUnderTheLaw } from '#acting/index.ts';
import { date, dateOrNone, readDay } from '#platform/input/date.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { readTerm } from './read-term.ts';
import { words } from './words.ts';

/**
 * The last day of a term, required, as a term of Annex 2 may be written: `31.12.2026.`, `līdz 31.12.2026.`. One that also says its
 * first day, or never ends, is none. `missing` says what to type.
 */
export function lastDay(missing: Text) {
  return date(missing, daysUnderTheLaw, (text, span) => {
    const term = readTerm(text);
    return 'wrong' in term || term.from || term.until === 'permanent' ? readDay(text, span) : { day: term.until };
  });
}

/** The same, or null for a term that never ends: `pastāvīgi`, and in a form the empty field too. */
export function lastDayOrPermanent(missing: Text) {
  return dateOrNone(missing, daysUnderTheLaw, (text) => {
    const term = readTerm(text);
    if ('wrong' in term) return term;
    if (term.from) return { wrong: say(words, (w) => w.enterTerm) };
    return { day: term.until === 'permanent' ? null : term.until };
  });
}
