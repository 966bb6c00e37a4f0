/** A moment as milliseconds since 1970 in UTC: certificates, tokens and lists know nothing finer that matters. */
export type Moment = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The moment in the words of the report: `2026-03-01T08:00:00Z`. */
export function inWords(moment: Moment): string {
  if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) return 'unknown';
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

/** Reads an xsd:dateTime with its zone; undefined when it has none or is none. */
export function readDateTime(text: string): Moment | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
