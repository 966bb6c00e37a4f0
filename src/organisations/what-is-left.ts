import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { inBoth, type Language, type Text } from '#platform/languages/languages.ts';

/** An organisation, or one of its centres. */
export interface Place {
  readonly organisation: string;
  readonly centre: string | null;
}

/** What keeps a place from being closed, and who sees to it. */
export interface Left {
  readonly what: 'centres' | 'rights' | 'e-services' | 'cases' | 'blanks';
  readonly text: Text;
}

/**
 * Asked of each room that has something at a place: what would be left undone if it were closed from a day on; undefined if nothing.
 * Of a centre it is asked in that centre's transaction.
 */
export type WhatIsLeft = (
  tx: Transaction,
  place: Place,
  from: Temporal.PlainDate,
  at: Temporal.Instant,
) => Promise<Left | undefined>;

/** What acts of closing need: the site gathers it from the rooms above. */
export interface Leaving {
  readonly left: readonly WhatIsLeft[];
}

/** All that is left at a place. */
export async function leftAt(
  tx: Transaction,
  place: Place,
  { left }: Leaving,
  { from, at }: { readonly from: Temporal.PlainDate; readonly at: Temporal.Instant },
): Promise<Left[]> {
  const found: Left[] = [];
  for (const ask of left) {
    const one = await ask(tx, place, from, at);
    if (one) found.push(one);
  }
  return found;
}

/** The same as a refusal beside the day, all of it at once; undefined if nothing is left. */
export function refusedBy(left: readonly Left[]): Refusal | undefined {
  if (left.length === 0) return undefined;
  const said = (language: Language) => left.map(({ text }) => text[language]).join(' ');
  return new Refusal({
    code: 'office.something-left',
    kind: 'conflict',
    problems: [{ field: 'closedFrom', text: inBoth(said) }],
    details: { left: left.map(({ what }) => what).join(' ') },
  });
}
