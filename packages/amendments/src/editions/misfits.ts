import { cite, type Target } from '../target.ts';
import type { AmendingAct } from './base-text.ts';

/** Why amendments are not applied, by code. `{…}` is replaced by what it is about. */
export const misfits = {
  project: 'it is a project, not law',
  correction: 'it is a correction of a publication, which amends nothing',
  cut: 'its text breaks off',
  unread: 'a sentence of it is not read: {}',
  'no-operations': 'it has no operation',
  'another-act': 'it amends another act: {}',
  'given-twice': 'it is given twice',
  'no-day': 'the day from which it is in force is not told',
  'before-adopted': 'it would be in force from {}, before the day on which it was adopted',
  'before-base': 'it is in force from {}, when the base already reads as it does',
  'too-early': 'what the act read before {} is not known',
  'order-matters': 'the text of this day depends on which act is applied first: {}',
  'too-many': 'more than four acts come into force on this day',
  'already-there': '{} is added, and is there already',
  absent: '{} is changed, and is known to be absent',
  'place-twice': '{} is told twice in one operation',
  'not-divided': '{} stands in a text that is held as one, so that its bounds are not known',
  'wording-not-divided': 'the new wording of {} is one text, and its points are needed one by one',
  'chapter-unclear': 'which points stand in {} is not known: {}',
  'sentences-unclear': 'where the sentences of {} end is not sure',
  'whole-text-unclear': 'whether the whole text includes {} is not told, and the words stand there too',
  'own-wording-unclear':
    'whether the whole text includes what the act itself words anew is not told, and the words stand there too: {}',
  'words-unknown': 'the words of {} are not known',
  'words-not-found': '“{}” does not stand in {}',
  'words-twice': '“{}” stands more than once in {}',
  'words-overlap': 'two replacements meet in the same words of {}',
} as const;

/** The code of a reason, for words in other languages. */
export type MisfitCode = keyof typeof misfits;

/** Why an amendment is not applied. */
export interface Misfit {
  code: MisfitCode;
  /** Why, in plain English. */
  reason: string;
  /** The acts; several where they do not agree, none where only the day that is asked for is at fault. */
  acts: AmendingAct[];
  /** The number of the operation in its text; null if it is about the whole act, or has none. */
  at: string | null;
  places: Target[];
}

/** Thrown where an operation does not fit the text. */
export class DoesNotFit extends Error {
  readonly code: MisfitCode;
  readonly target: Target;

  constructor(code: MisfitCode, target: Target, ...about: readonly string[]) {
    super(misfitReason(code, ...(about.length > 0 ? about : [cite(target)])));
    this.code = code;
    this.target = target;
  }
}

/** Makes a change; what does not fit is added to the faults, so that all of them can be told. */
export function attempt(faults: DoesNotFit[], change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof DoesNotFit)) throw error;
    faults.push(error);
  }
}

/** The reason in plain English, about these. */
export function misfitReason(code: MisfitCode, ...about: readonly string[]): string {
  // By a function: what is replaced may contain `$&`.
  return about.reduce((text, one) => text.replace('{}', () => one), misfits[code] as string);
}
