/** Texts that are names, and so the same in both languages. */
export const namesInBothLanguages: ReadonlySet<string> = new Set(['Tilts', 'eParaksts mobile']);

/** Words with letters that are not the language's: names, and terms of computers that people see on the screen. */
export const wordsOfOtherLetters: ReadonlySet<string> = new Set(['Latviešu', 'endedBy']);

/** What docs/glossary.md says never to use, as far as a machine can tell it from another meaning. */
export const neverInEnglish: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bcustomers?\b(?! service cent)/i, 'client'],
  [/\bcitizens?\b/i, 'client'],
  [/\bauthori[sz]ations?\b/i, 'mandate, or access'],
  [/\b(SSN|social security number|identity code)\b/i, 'personal code'],
  [/\bbranch(es)?\b/i, 'centre'],
];
