/** A moment as milliseconds since 1970 in UTC. Finer digits are truncated wherever a moment is read. */
export type Moment = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How far apart the clocks of two honest services may be. */
export const CLOCK_TOLERANCE = 5 * MINUTE;

/** The moment without its part of a second: for comparing with a source that counts whole seconds. */
export function wholeSecond(moment: Moment): Moment {
  return Math.floor(moment / 1000) * 1000;
}

/** The moment in the format of the report: `2026-03-01T08:00:00Z`. */
export function inWords(moment: Moment): string {
  if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) return 'unknown';
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

/** Reads an xsd:dateTime with its zone; undefined if it has none or is not a dateTime. */
export function readDateTime(text: string): Moment | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  // Date.parse reads the 30th of February as the 2nd of March.
  if (new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day)).getUTCDate() !== day) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}

/**
 * A moment given by a caller, a Date or ISO 8601 with its zone. Throws a RangeError that begins with `what` if it is
 * neither.
 */
export function readMoment(given: Date | string, what: string): Moment {
  const moment = typeof given === 'string' ? readDateTime(given) : given.getTime();
  if (moment === undefined || Number.isNaN(moment)) {
    throw new RangeError(`${what}: not a moment such as 2026-03-01T08:00:00Z`);
  }
  return moment;
}
