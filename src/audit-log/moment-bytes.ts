const [dash, colon, letterT, letterZ, dot, zero] = [0x2d, 0x3a, 0x54, 0x5a, 0x2e, 0x30];

/** `2026-03-02T08:30:00`: places and what must stand there between the digits. */
const marks: readonly (readonly [number, number])[] = [
  [4, dash],
  [7, dash],
  [10, letterT],
  [13, colon],
  [16, colon],
];
const wholeLength = 19;
const nanosecondsDigits = 9;

const beginningOf2000 = Date.UTC(2000);

/**
 * Whether a moment, written as an instant's own text (`2026-03-02T08:30:00.123456789Z`), is the one that PostgreSQL has in binary in
 * `column`: its microseconds since 2000, to which it rounds what is finer. Whatever is written in another way is not.
 */
export function isMoment(text: Buffer, start: number, end: number, columnAt: number, column: Buffer = text): boolean {
  for (const [place, mark] of marks) if (text[start + place] !== mark) return false;
  if (text[end - 1] !== letterZ) return false;
  const nanoseconds = fraction(text, start + wholeLength, end - 1);
  const milliseconds = Date.UTC(
    number(text, start, 4),
    number(text, start + 5, 2) - 1,
    number(text, start + 8, 2),
    number(text, start + 11, 2),
    number(text, start + 14, 2),
    number(text, start + 17, 2),
  );
  const stored = column.readInt32BE(columnAt) * 2 ** 32 + column.readUInt32BE(columnAt + 4);
  // Not so many nanoseconds as would not be exact: the whole seconds are taken off first.
  const microseconds = stored - (milliseconds - beginningOf2000) * 1000;
  return Math.abs(microseconds * 1000 - nanoseconds) <= 500;
}

/** Digits behind a dot, if there are any, in nanoseconds; not a number if it is anything else. */
function fraction(text: Buffer, start: number, end: number): number {
  if (start === end) return 0;
  const digits = end - start - 1;
  if (text[start] !== dot || digits < 1 || digits > nanosecondsDigits) return Number.NaN;
  return number(text, start + 1, digits) * 10 ** (nanosecondsDigits - digits);
}

function number(text: Buffer, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at += 1) {
    const digit = (text[at] as number) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
