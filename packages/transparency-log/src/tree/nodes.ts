import { nodeHash, rootOf } from './hash.ts';

/**
 * The root of a complete subtree: of the 2^level leaves from index × 2^level. Such a hash never changes while the tree grows.
 */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Reads the hashes of nodes, in their order. It rejects where one is not there. */
export type ReadNodes = (nodes: readonly TreeNode[]) => Promise<readonly Buffer[]>;

/** Leaves of a tree: from one until before another. */
export type Span = readonly [from: number, until: number];

/** The root of a tree of that size. A size that is no whole number of leaves is a RangeError. */
export async function treeRoot(size: number, read: ReadNodes): Promise<Buffer> {
  if (!isSize(size)) throw new RangeError(`a tree has no ${size} leaves`);
  return joined(await read(nodesOf([0, size])));
}

/** The hashes of spans, each of which is what RFC 6962 hashes as one: a left or right part of such a span, or the whole tree. */
export async function spanHashes(spans: readonly Span[], read: ReadNodes): Promise<Buffer[]> {
  const nodes = spans.map(nodesOf);
  const hashes = await read(nodes.flat());
  let taken = 0;
  return nodes.map(({ length }) => {
    taken += length;
    return joined(hashes.slice(taken - length, taken));
  });
}

/** The complete subtrees that a span consists of, from the largest, which is the leftmost, to the smallest. */
export function nodesOf([from, until]: Span): TreeNode[] {
  const nodes: TreeNode[] = [];
  let start = from;
  while (start < until) {
    const level = levelWithin(until - start);
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The root of a span by the roots of its complete subtrees, from the left; of none, the root of the empty tree. */
export function joined(hashes: readonly Buffer[]): Buffer {
  const [last, ...others] = hashes.toReversed();
  return last ? others.reduce((right, left) => nodeHash(left, right), last) : rootOf([]);
}

/** The level of the largest complete tree of no more than these leaves. `Math.log2` rounds, and is wrong for large trees. */
export function levelWithin(leaves: number): number {
  let level = 0;
  while (2 ** (level + 1) <= leaves) level++;
  return level;
}

/** True for what can be a number of leaves. */
export function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}
