import type { Refusal } from './refusal.ts';

type Refusals = readonly (Refusal | undefined)[];

/** Says all that rules said no to at once: under the first one's code, kind and point. Nothing if none did. */
export function refuseAll(refusals: Refusals): void {
  const refusal = allOf(refusals);
  if (refusal) throw refusal;
}

/** The same as a refusal. Of what several say of one field, the first is told; the log learns the codes of all. */
export function allOf(refusals: Refusals): Refusal | undefined {
  const [first, ...more] = refusals.filter((refusal) => refusal !== undefined);
  if (!first || more.length === 0) return first;
  const told = new Set<string | undefined>();
  const problems = [first, ...more].flatMap((refusal) => {
    const news = refusal.problems.filter(({ field }) => field === undefined || !told.has(field));
    for (const { field } of news) told.add(field);
    return news;
  });
  const details = Object.assign({}, ...[...more.toReversed(), first].map((refusal) => refusal.details));
  return first.withProblems(problems, { ...details, also: more.map(({ code }) => code).join(' ') });
}
