/** What an installation decides about mandates. Nothing made earlier changes with it. */
export type MandateSettings = {
  /** The site as browsers see it, `https://tilts.example`: the QR code leads there. */
  readonly origin: string;
  /** No mandate is drawn up for longer than so many months. */
  readonly longestTermMonths: number;
};

/** A year, unless the installation says otherwise. */
export const usualLongestTermMonths = 12;

/** The last day until which a mandate drawn up on this day may hold. */
export function longestTerm(day: Temporal.PlainDate, { longestTermMonths }: MandateSettings): Temporal.PlainDate {
  return day.add({ months: longestTermMonths });
}
