/** An installation's settings for mandates. A change does not affect mandates already drawn up. */
export type MandateSettings = {
  /** The site's address for browsers, `https://tilts.example`: the QR code leads there. */
  readonly origin: string;
  /** The longest term of a mandate, in months. */
  readonly longestTermMonths: number;
  /** The term that the form proposes, in months. */
  readonly usualTermMonths: number;
  /** Whether a witness may sign in the place of a client who cannot sign by their own hand. */
  readonly witnessInPlace: boolean;
};

/** A year, unless the installation sets another. */
export const usualLongestTermMonths = 12;

/** Long enough for most that is applied for, and over before it is forgotten. */
export const usualTermMonths = 3;

/** The last day that the form proposes for a mandate drawn up on this day; never beyond the longest. */
export function usualTerm(day: Temporal.PlainDate, settings: MandateSettings): Temporal.PlainDate {
  const usual = day.add({ months: settings.usualTermMonths });
  const longest = longestTerm(day, settings);
  return Temporal.PlainDate.compare(usual, longest) < 0 ? usual : longest;
}

/** The last day that the term of a mandate drawn up on this day may have. */
export function longestTerm(day: Temporal.PlainDate, { longestTermMonths }: MandateSettings): Temporal.PlainDate {
  return day.add({ months: longestTermMonths });
}
