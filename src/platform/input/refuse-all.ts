import type { Refusal } from './refusal.ts';

/** Says all that rules said no to at once: under the first one's code, kind and point. Nothing if none did. */
export function refuseAll(refusals: readonly (Refusal | undefined)[]): void {
  const [first, ...more] = refusals.filter((refusal) => refusal !== undefined);
  if (!first) return;
  if (more.length === 0) throw first;
  throw first.withProblems([first, ...more].flatMap(({ problems }) => problems));
}
