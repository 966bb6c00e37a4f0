import { fold } from '#platform/languages/languages.ts';
import { weekdayNamed } from '#platform/languages/weekdays.ts';

/** Short forms of which Latvian has no dictionary: `P.` begins two days, and so does `S.`. */
const short: Readonly<Record<string, readonly number[]>> = {
  p: [1, 5],
  pi: [1, 5],
  pr: [1],
  pirm: [1],
  o: [2],
  ot: [2],
  otr: [2],
  t: [3],
  tr: [3],
  tres: [3],
  c: [4],
  ce: [4],
  cet: [4],
  ceturt: [4],
  pk: [5],
  piekt: [5],
  s: [6, 7],
  se: [6],
  sest: [6],
  sv: [7],
  svet: [7],
};

const together: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:katru dienu|visu nedelu|visas nedelas dienas)$/, [1, 2, 3, 4, 5, 6, 7]],
  [/^(?:darba ?dienas?|darbdien[au]s?|(?:katru )?darba ?dienu)$/, [1, 2, 3, 4, 5]],
  [/^(?:nedelas nogale(?:s)?)$/, [6, 7]],
];

/**
 * The days of the week that a cell may mean, 1 for Monday: `Pirmdiena`, `Pr. – Pk.`, `O., C.`. Several lists are several readings;
 * undefined if it names none.
 */
export function readDays(text: string): readonly (readonly number[])[] | undefined {
  const plain = withoutEnd(fold(text));
  const named = together.find(([word]) => word.test(plain));
  if (named) return [named[1]];
  const parts = plain.split(/ ?[,;/] ?| un /).map(listsNamed);
  if (parts.length > 7 || parts.some(({ length }) => length === 0)) return undefined;
  const readings = parts.reduce<readonly (readonly number[])[]>(
    (lists, further) => lists.flatMap((list) => further.map((days) => [...list, ...days])),
    [[]],
  );
  // In another order the same days are the same reading.
  const inOrder = readings
    .filter((list) => new Set(list).size === list.length)
    .map((list) => list.toSorted((a, b) => a - b));
  const possible = new Map(inOrder.map((list) => [list.join(), list]));
  return possible.size > 0 ? [...possible.values()] : undefined;
}

/** Without full stops, colons and spaces at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' .:'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A day, or all from one to another. */
function listsNamed(part: string): readonly (readonly number[])[] {
  const [first = '', last, ...more] = part.split(/ ?\.? ?(?:-|\blidz\b) ?/);
  if (more.length > 0) return [];
  if (last === undefined) return daysNamed(first).map((day) => [day]);
  return daysNamed(first).flatMap((from) =>
    daysNamed(last).flatMap((until) =>
      from < until ? [Array.from({ length: until - from + 1 }, (_, at) => from + at)] : [],
    ),
  );
}

function daysNamed(word: string): readonly number[] {
  const bare = word.replace(/^no /, '').replace(/\.$/, '');
  const named = weekdayNamed(bare);
  return named === undefined ? (short[bare] ?? []) : [named];
}
