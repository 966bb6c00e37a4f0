import type { Refusal } from '#platform/input/refusal.ts';

/** The code under which something is refused; `nothing` if it is done. */
export async function refusedAs(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing',
    ({ code }: Refusal) => code,
  );
}
