import { nodeHash, rootOf, type Tree } from './hash.ts';
import { isSize, levelWithin } from './nodes.ts';

/**
 * True if the proof shows that the tree has a leaf with this hash at this index (RFC 9162, section 2.1.3.2).
 */
export function verifyInclusion(leaf: Leaf, proof: readonly Buffer[], tree: Tree): boolean {
  const hashes = [leaf.hash, tree.root, ...proof];
  if (!isSize(leaf.index) || !isSize(tree.size) || leaf.index >= tree.size || !hashes.every(isHash)) return false;
  let [node, last, hash] = [leaf.index, tree.size - 1, leaf.hash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isRight(node) || node === last) {
      hash = nodeHash(sibling, hash);
      [node, last] = upToRight(node, last);
    } else hash = nodeHash(hash, sibling);
    [node, last] = [above(node), above(last)];
  }
  return last === 0 && hash.equals(tree.root);
}

/** True if the proof shows that the older tree is the beginning of the newer (RFC 9162, section 2.1.4.2), which may be the same. */
export function verifyConsistency(older: Tree, newer: Tree, proof: readonly Buffer[]): boolean {
  const hashes = [older.root, newer.root, ...proof];
  if (!isSize(older.size) || !isSize(newer.size) || older.size > newer.size || !hashes.every(isHash)) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root) && isPossible(older);
  if (older.size === 0) return proof.length === 0 && isPossible(older);
  const [first, ...others] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  if (!first) return false;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (isRight(node)) [node, last] = [above(node), above(last)];
  let [old, now] = [first, first];
  for (const hash of others) {
    if (last === 0) return false;
    if (isRight(node) || node === last) {
      [old, now] = [nodeHash(hash, old), nodeHash(hash, now)];
      [node, last] = upToRight(node, last);
    } else now = nodeHash(now, hash);
    [node, last] = [above(node), above(last)];
  }
  return last === 0 && old.equals(older.root) && now.equals(newer.root);
}

/** A leaf of a tree: its place, from 0, and its hash. */
export interface Leaf {
  readonly index: number;
  readonly hash: Buffer;
}

/** Goes up while the node is a left one: it has no neighbour there, since it is the last. */
function upToRight(node: number, last: number): [number, number] {
  let [one, other] = [node, last];
  while (one !== 0 && !isRight(one)) [one, other] = [above(one), above(other)];
  return [one, other];
}

function isRight(node: number): boolean {
  return node % 2 === 1;
}

function above(node: number): number {
  return Math.floor(node / 2);
}

function isPowerOfTwo(size: number): boolean {
  return 2 ** levelWithin(size) === size;
}

/** There is one tree without leaves. */
function isPossible({ size, root }: Tree): boolean {
  return size > 0 || root.equals(rootOf([]));
}

function isHash(bytes: Buffer): boolean {
  return bytes.length === 32;
}
