import { isSize, levelWithin, type ReadNodes, type Span, spanHashes } from './nodes.ts';

/**
 * The proof that the leaf of this index is in the tree of that size (RFC 6962, section 2.1.1), from the leaf's neighbour upwards. It
 * throws a RangeError if the tree has no such leaf.
 */
export async function inclusionProof(index: number, size: number, read: ReadNodes): Promise<Buffer[]> {
  if (!isSize(index) || !isSize(size) || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  return await spanHashes(pathTo(index, [0, size]), read);
}

/**
 * The proof that the tree of one size is the beginning of the tree of another (RFC 6962, section 2.1.2). It is empty where the
 * smaller has no leaves or is the other. Throws a RangeError if it is the larger.
 */
export async function consistencyProof(from: number, to: number, read: ReadNodes): Promise<Buffer[]> {
  if (!isSize(from) || !isSize(to) || from > to) throw new RangeError(`no tree grows from ${from} to ${to}`);
  return from === 0 ? [] : await spanHashes(subproof(from, [0, to], true), read);
}

/** PATH(m, D[n]) */
function pathTo(index: number, [from, until]: Span): Span[] {
  if (until - from === 1) return [];
  const middle = middleOf([from, until]);
  return index < middle
    ? [...pathTo(index, [from, middle]), [middle, until]]
    : [...pathTo(index, [middle, until]), [from, middle]];
}

/** SUBPROOF(m, D[n], b); the hash of what the verifier has already is left out. */
function subproof(size: number, [from, until]: Span, isKnown: boolean): Span[] {
  if (size === until) return isKnown ? [] : [[from, until]];
  const middle = middleOf([from, until]);
  return size <= middle
    ? [...subproof(size, [from, middle], isKnown), [middle, until]]
    : [...subproof(size, [middle, until], false), [from, middle]];
}

/** Where the left part of two or more leaves ends: it has the largest power of two that is less than all. */
function middleOf([from, until]: Span): number {
  return from + 2 ** levelWithin(until - from - 1);
}
