import type { Text } from '#platform/languages/languages.ts';

/** What an e-service was from one day until another. Records keep the id of the edition of their day. */
export type EServiceEdition = {
  readonly id: string;
  readonly eServiceId: string;
  /** The portal's code. */
  readonly code: string;
  readonly validFrom: Temporal.PlainDate;
  /** The first day on which it no longer holds. */
  readonly validUntil: Temporal.PlainDate | null;
  readonly name: Text;
  readonly holderId: string;
  /** The holder's name as it stood then. */
  readonly holder: string;
  readonly portalUrl: string;
  /** Whether its technical solution allows applying under a mandate (17.3., 20.13.). */
  readonly underMandate: boolean;
  readonly givesPlannedTime: boolean;
  readonly givesResult: boolean;
  readonly dataUsed: Text;
  readonly fields: readonly Field[];
  /** The point of Annex 1, if the e-service is in the minimum service basket. */
  readonly basketPoint: string | null;
};

/** What the e-service's form asks. Nothing else may be collected (22.¹ 4.). */
export type Field = { readonly key: string; readonly label: Text; readonly hint?: Text | undefined };

export function holdsOn(edition: Pick<EServiceEdition, 'validFrom' | 'validUntil'>, day: Temporal.PlainDate): boolean {
  const { validFrom, validUntil } = edition;
  return (
    Temporal.PlainDate.compare(validFrom, day) <= 0 &&
    (validUntil === null || Temporal.PlainDate.compare(day, validUntil) < 0)
  );
}
