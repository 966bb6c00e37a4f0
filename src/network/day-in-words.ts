import type { Language } from '#platform/languages/languages.ts';
import type { HoursOfDay } from './hours/open-on.ts';
import { intervalText } from './hours/opening.ts';
import { words } from './words.ts';

/** When a centre is open on a day, in words: times, why it is closed, notes, and what can be meant in several ways as it was written. */
export function dayInWords(language: Language, { state, times, notes, texts, holiday }: HoursOfDay): string {
  const w = words[language];
  const states = { open: '', closed: w.closed, on_call: w.onCall, 'not-open-yet': w.notOpenYet };
  const said = state === 'unknown' ? (texts.length > 0 ? '' : w.unknown) : states[state];
  const why = holiday ? w.holidays[holiday] : '';
  const main = [times.map(intervalText).join('; '), said].filter(Boolean).join(', ');
  return [[main, why].filter(Boolean).join(' – '), ...texts.map((text) => text.replaceAll('\n', ' | ')), ...notes]
    .filter(Boolean)
    .join('. ');
}

/** Whether nothing at all was said of a day. */
export function isUnknown({ state, notes, texts }: HoursOfDay): boolean {
  return state === 'unknown' && texts.length === 0 && notes.length === 0;
}

/** Whether it is open now, in a word. */
export function nowInWords(language: Language, isOpen: boolean | undefined, { state }: HoursOfDay): string {
  const w = words[language];
  if (state === 'not-open-yet') return w.notOpenYet;
  if (isOpen === undefined) return state === 'on_call' ? w.onCall : w.nowUnknown;
  return isOpen ? w.nowOpen : w.nowClosed;
}
