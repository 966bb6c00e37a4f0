import type { PointOfLaw } from '#acting/index.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { words } from './words.ts';

/** Point 2 of the amending act: authorised e-services exist from this day. */
export const actInForceFrom = Temporal.PlainDate.from('2019-03-01');

export type UnderMandate =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly why: 'before-the-act' | 'not-in-the-catalogue' | 'technical-solution';
      readonly point: PointOfLaw;
      /** The reason in words for the person. */
      readonly text: Text;
    };

/**
 * Whether an employee may apply for this e-service in a client's name on that day, and if not, why (2., 17.3., 20.13.).
 */
export function mayBeAppliedForUnderMandate(
  edition: Pick<EServiceEdition, 'underMandate' | 'validFrom' | 'validUntil'>,
  day: Temporal.PlainDate,
): UnderMandate {
  if (Temporal.PlainDate.compare(day, actInForceFrom) < 0) {
    return { allowed: false, why: 'before-the-act', point: '2', text: say(words, (w) => w.beforeTheAct) };
  }
  if (!holdsOn(edition, day)) {
    const text = say(words, (w) => w.notInTheCatalogue);
    return { allowed: false, why: 'not-in-the-catalogue', point: '2.6', text };
  }
  if (!edition.underMandate) {
    const text = say(words, (w) => w.technicalSolution);
    return { allowed: false, why: 'technical-solution', point: '17.3, 20.13', text };
  }
  return { allowed: true };
}
