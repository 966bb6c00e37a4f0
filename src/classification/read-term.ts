import { fold } from '#platform/languages/languages.ts';
import type { Term } from './scheme.ts';

const inYears = /^(\d{1,3})(?: ?(?:g|gads|gadi|gadu|gadus|y|year|years)\.?)?$/;

const forGood = /^(?:pastavigi|pastavigs|glabat pastavigi|permanent|permanently)\.?$/;

/**
 * What a retention term plainly says: whole years from 1 to 100, or for good. Of all others, such as `5 gadi pēc līguma izpildes`,
 * the words alone stand: when they end is for a person to say. Undefined: years that no term has.
 */
export function readTerm(said: string): Term | undefined {
  const folded = fold(said);
  const years = inYears.exec(folded)?.[1];
  if (years !== undefined) {
    return Number(years) >= 1 && Number(years) <= 100 ? { said, years: Number(years), isPermanent: false } : undefined;
  }
  return { said, years: null, isPermanent: forGood.test(folded) };
}
