import { readDateTime } from '../moment.ts';

/** `D:20260301100000+02'00'` as a moment; undefined without a zone, because the moment is then not known. */
export function readPdfDate(text: string): number | undefined {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'(\d\d)'?)/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = match;
  return readDateTime(`${year}-${month}-${day}T${hour}:${minute}:${second}${utc ?? `${hours}:${minutes}`}`);
}
