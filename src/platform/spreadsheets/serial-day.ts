/**
 * The day that a spreadsheet means by a bare number, as a cell has it whose format was lost: 46752 is 31.12.2027. Undefined for what
 * is no number of five digits, which are the days from 1927 to 2173.
 */
export function serialDay(cell: string): Temporal.PlainDate | undefined {
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(cell)?.[1];
  return serial === undefined ? undefined : new Temporal.PlainDate(1899, 12, 30).add({ days: Number(serial) });
}
