/** An installation's settings for mandates. A change does not affect mandates already drawn up. */
export type MandateSettings = {
  /** The site's address for browsers, `https://tilts.example`: the QR code leads there. */
  readonly origin: string;
  /** The longest term of a mandate, in months. */
  readonly longestTermMonths: number;
};

/** A year, unless the installation sets another. */
export const usualLongestTermMonths = 12;

/** The last day that the term of a mandate drawn up on this day may have. */
export function longestTerm(day: Temporal.PlainDate, { longestTermMonths }: MandateSettings): Temporal.PlainDate {
  return day.add({ months: longestTermMonths });
}
