/**
 * Numbers at which plural forms change: Latvian has one form for 0, 10, 11, 30, one for 1, 21, 101 and one for the
 * rest.
 */
export const counts = [0, 1, 2, 10, 11, 21, 30, 101] as const;

const known: Readonly<Record<string, readonly unknown[]>> = {
  string: ['Zvirgzdene'],
  number: counts,
  boolean: [true, false],
  null: [null],
  undefined: [undefined],
  PointOfLaw: ['2.6', '22.1.3', '17.3, 20.13'],
  Role: [
    'employee',
    'viewer',
    'auditor',
    'organisation_auditor',
    'administrator',
    'ministry_officer',
    'holder_officer',
    'representative',
  ],
  'readonly [line: number, column: number] | undefined': [[3, 14], undefined],
};

/** Sample values of a type; undefined if there are none. */
export function samplesOf(type: string): readonly unknown[] | undefined {
  if (type in known) return known[type];
  if (/^'[^']*'$/.test(type)) return [type.slice(1, -1)];
  const parts = /^\{ (.*) \}$/.exec(type)?.[1]?.split(', ');
  if (parts) return [Object.fromEntries(parts.map((part) => [part, `Zvirgzdene ${part}`]))];
  const either = type.includes(' | ') ? type.split(' | ').map(samplesOf) : [undefined];
  return either.includes(undefined) ? undefined : either.flatMap((values) => values ?? []);
}

/** Every combination in which one argument varies and the others are their type's first sample. */
export function argumentsFor(types: readonly string[]): unknown[][] {
  const samples = types.map((type) => samplesOf(type) ?? [undefined]);
  const first = samples.map(([value]) => value);
  return [first, ...samples.flatMap((values, index) => values.slice(1).map((value) => first.with(index, value)))];
}
