import { plainSigns } from '#platform/languages/compose.ts';
import { latinCapitals } from '#platform/languages/latin-capitals.ts';

/** What a document's number is compared by: letters and digits alone, in Latin capitals. `ab-123456` and `AB 123456` are one. */
export function documentNumberKey(number: string): string {
  return latinCapitals(plainSigns(number)).replace(/[^\p{Letter}\p{Number}]/gu, '');
}
