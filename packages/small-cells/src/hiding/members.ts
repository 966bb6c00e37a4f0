import type { State } from './state.ts';

/** The member of each dimension that a base cell is of. */
export function membersOf({ sizes, strides }: Pick<State, 'sizes' | 'strides'>, cell: number): number[] {
  return sizes.map((size, at) => Math.floor(cell / (strides[at] ?? 1)) % size);
}
