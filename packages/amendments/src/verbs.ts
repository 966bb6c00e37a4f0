import type { Cursor } from './cursor.ts';

/** The verbs of amending. */
export type Verb = 'izteikt' | 'papildināt' | 'svītrot' | 'aizstāt' | 'atzīt';

const forms: Readonly<Record<string, Verb>> = {
  izteikt: 'izteikt',
  izsakot: 'izteikt',
  papildināt: 'papildināt',
  papildinot: 'papildināt',
  svītrot: 'svītrot',
  svītrojot: 'svītrot',
  izslēgt: 'svītrot',
  dzēst: 'svītrot',
  aizstāt: 'aizstāt',
  aizstājot: 'aizstāt',
  nomainīt: 'aizstāt',
  atzīt: 'atzīt',
  atzīstot: 'atzīt',
};

/** A word with which an amending sentence begins, as a pattern without groups. */
export const verbPattern = `(?:${[...Object.keys(forms), 'izmainīt'].map((form) => `[${form[0]}${form[0]?.toUpperCase()}]${form.slice(1)}`).join('|')})(?!\\p{L})`;

/** Reads the verb that comes; undefined if none does. `Izmainīt un izteikt` is old for `izteikt`. */
export function readVerb(cursor: Cursor): Verb | undefined {
  cursor.skipWords('izmainīt', 'un');
  const verb = forms[cursor.word()];
  if (verb) cursor.at += 1;
  return verb;
}
