import { nodeHash, type Tree } from './hash.ts';
import { joined } from './nodes.ts';

/** A tree to which leaves are added one after another. It keeps a hash for each of its complete subtrees, and no leaves. */
export interface RunningTree {
  /** Adds a leaf by its hash. */
  add(leaf: Buffer): void;
  /** The tree of the leaves so far. */
  now(): Tree;
}

/** Begins with no leaf. */
export function runningTree(): RunningTree {
  const subtrees: Buffer[] = [];
  let size = 0;
  return {
    add(leaf) {
      let hash = leaf;
      // As many complete subtrees end here as the size has trailing ones.
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) hash = nodeHash(subtrees.pop() as Buffer, hash);
      subtrees.push(hash);
      size += 1;
    },
    now: () => ({ size, root: joined(subtrees) }),
  };
}
