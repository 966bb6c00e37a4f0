/**
 * Marks the stages that something has reached, such as 7 days before its end, and returns whether the last of them is new. `mark` returns
 * those that were not marked before: so each stage is reminded of once, however many processes come to it, and of several that were
 * missed the last alone.
 */
export async function isNewStage(
  reached: readonly number[],
  mark: (stages: readonly number[]) => Promise<readonly { readonly days: number }[]>,
): Promise<boolean> {
  if (reached.length === 0) return false;
  const marked = await mark(reached);
  return marked.some(({ days }) => days === reached.at(-1));
}
