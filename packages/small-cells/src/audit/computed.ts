import type { Part, Question } from './unknowns.ts';

/**
 * Whether the equations answer a question: its sum is a combination of known sums. Decided by elimination in whole numbers of any
 * length, so that nothing is rounded. Undefined if it takes more steps than `most`.
 */
export function isComputedBy({ rows }: Part, { unknowns: asked }: Question, most: number): boolean | undefined {
  const pivots = new Map<number, Vector>();
  const left = { steps: most };
  for (const { unknowns, is } of rows) {
    if (is === undefined) continue;
    const rest = reduced(vectorOf(unknowns), pivots, left);
    if (!rest) return undefined;
    const [first] = rest.keys();
    if (first !== undefined) pivots.set(first, rest);
  }
  const rest = reduced(vectorOf(asked), pivots, left);
  return rest && rest.size === 0;
}

type Vector = Map<number, bigint>;

function vectorOf(unknowns: readonly number[]): Vector {
  return new Map(unknowns.map((id) => [id, 1n]));
}

/** Takes multiples of the pivots from a vector until none of its places is the first of a pivot. */
function reduced(vector: Vector, pivots: ReadonlyMap<number, Vector>, left: { steps: number }): Vector | undefined {
  for (;;) {
    const at = vector.keys().find((id) => pivots.has(id));
    const pivot = at === undefined ? undefined : pivots.get(at);
    if (at === undefined || !pivot) return shortened(vector);
    left.steps -= vector.size + pivot.size;
    if (left.steps < 0) return undefined;
    const [own, other] = [vector.get(at) ?? 0n, pivot.get(at) ?? 1n];
    for (const [id, each] of vector) vector.set(id, each * other);
    for (const [id, each] of pivot) {
      const rest = (vector.get(id) ?? 0n) - each * own;
      if (rest === 0n) vector.delete(id);
      else vector.set(id, rest);
    }
    shorten(vector);
  }
}

function shortened(vector: Vector): Vector {
  shorten(vector);
  return vector;
}

function shorten(vector: Vector): void {
  let common = 0n;
  for (const each of vector.values()) {
    common = greatest(common, each < 0n ? -each : each);
    if (common === 1n) return;
  }
  if (common > 1n) for (const [id, each] of vector) vector.set(id, each / common);
}

function greatest(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
