import type { Difference } from '#operations/compare-organisations.ts';
import type { Transaction } from '#platform/database/database.ts';

/** What one entry of a list tells, beside what is there, and what would be done about it. */
export interface Compared {
  readonly line: number;
  readonly name: string;
  readonly isKnown: boolean;
  readonly differences: readonly Difference[];
  /** Why it cannot be entered, or not be found among what is known; without any it is entered. */
  readonly lacks: readonly string[];
  /** What else is told of it. */
  readonly remarks: readonly string[];
  /** Whether its opening hours would be said. */
  readonly saysHours: boolean;
  /** Enters it or changes it from the day on. */
  enter(tx: Transaction): Promise<void>;
}

/** What the importing of a list was asked with. */
export interface Comparing {
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  /** The kind of new entries of which the list tells none. */
  readonly kind: string | undefined;
  /** Whether somebody decided that a new name at the address of a known centre is a centre of its own. */
  readonly sameAddress: boolean;
}

/** Whether an office is closed on a day. */
export function isClosedOn(day: Temporal.PlainDate, { closed_from: from }: { closed_from: Temporal.PlainDate | null }) {
  return from !== null && Temporal.PlainDate.compare(from, day) <= 0;
}

/** Those of a name that are open on a day; where none is, the closed ones. */
export function openBefore<Office extends Parameters<typeof isClosedOn>[1]>(
  day: Temporal.PlainDate,
  named: readonly Office[],
): readonly Office[] {
  const open = named.filter((office) => !isClosedOn(day, office));
  return open.length > 0 ? open : named;
}

/** What is told of an entry that is known here and closed. */
export function closedHere({ line, name }: Pick<Compared, 'line' | 'name'>): Compared {
  const nothing = { isKnown: true, differences: [], lacks: [], saysHours: false, enter: async () => undefined };
  return { line, name, ...nothing, remarks: ['closed here: it is left as it is'] };
}
