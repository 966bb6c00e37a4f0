import type { z } from 'zod';
import { takeInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { allOf, refuseAll } from '#platform/input/refuse-all.ts';
import type { Judged, Wrong } from './deed.ts';

/** What was typed or sent, and all that is wrong with it as far as no record is asked. */
export interface Asked {
  /** Those that are right by themselves. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Undefined where the whole cannot be read: then something is wrong. */
  readonly input: unknown;
  readonly isUnreadable: boolean;
  readonly wrong: readonly Refusal[];
}

/** Reads what was typed or sent, and asks the rules that need no record, whether or not it can be read as a whole. */
export function askedOf(
  schema: z.ZodType,
  raw: unknown,
  point: string | undefined,
  alsoWrong?: (fields: Readonly<Record<string, unknown>>) => Wrong,
): Asked {
  const { fields, ...taken } = takeInput(schema, raw, point);
  const wrong = [taken.unreadable, ...(alsoWrong?.(fields) ?? [])].filter((refusal) => refusal !== undefined);
  const isUnreadable = taken.unreadable !== undefined;
  return { fields, input: isUnreadable ? undefined : taken.input, isUnreadable, wrong };
}

/** The same with what is wrong with the other acts of its form, in the order in which they are carried out. */
export function askedTogether(
  own: Asked,
  { first, next }: { first: Asked | undefined; next: Asked | undefined },
): Asked {
  const wrongOf = (other: Asked | undefined) => other?.wrong ?? [];
  return {
    ...own,
    isUnreadable: own.isUnreadable || wrongOf(first).length > 0 || wrongOf(next).length > 0,
    wrong: [...wrongOf(first), ...own.wrong, ...wrongOf(next)],
  };
}

/** Refuses by all that is wrong at once; by what is revealing, where nothing else is. */
export function refuseJudged({ wrong }: Asked, judged: Judged<unknown> | undefined): void {
  refuseAll([...wrong, ...(judged?.wrong ?? [])]);
  refuseAll(judged?.revealing ?? []);
}

/**
 * Refuses what cannot be read, with all that is wrong beside it. `judging` asks the records by what can be read, and refuses by all of
 * it. Where they cannot be asked, because it may not be done at all or not yet, that is told once the input can be read.
 */
export async function refuseUnreadable({ wrong }: Asked, judging: () => Promise<unknown>): Promise<never> {
  const alone = allOf(wrong);
  try {
    await judging();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === alone?.code) throw error;
  }
  throw alone ?? new Error('what cannot be read has something wrong');
}
