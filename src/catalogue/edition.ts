import type { EditionContent } from './edition-content.ts';

/** What an e-service was from one day to another. Records keep the id of the edition of their day. */
export type EServiceEdition = EditionContent & {
  readonly id: string;
  readonly eServiceId: string;
  /** The portal's code. */
  readonly code: string;
  readonly validFrom: Temporal.PlainDate;
  /** The first day on which it is no longer in force. */
  readonly validUntil: Temporal.PlainDate | null;
  readonly holderId: string;
  /** The holder's name on that day. */
  readonly holder: string;
};

/** Whether the edition is in force on a day: from its first day until the day before `validUntil`. */
export function holdsOn(edition: Pick<EServiceEdition, 'validFrom' | 'validUntil'>, day: Temporal.PlainDate): boolean {
  const { validFrom, validUntil } = edition;
  return (
    Temporal.PlainDate.compare(validFrom, day) <= 0 &&
    (validUntil === null || Temporal.PlainDate.compare(day, validUntil) < 0)
  );
}
