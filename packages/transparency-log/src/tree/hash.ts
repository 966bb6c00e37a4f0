import { hash } from 'node:crypto';

/** A tree: how many leaves it has, and the hash at its root. */
export interface Tree {
  readonly size: number;
  readonly root: Buffer;
}

const leafPrefix = Buffer.of(0x00);
const nodePrefix = Buffer.of(0x01);

/** The hash of a leaf with this content (RFC 6962, section 2.1): 32 bytes, as all hashes here. */
export function leafHash(content: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([leafPrefix, content]), 'buffer');
}

/** The hash of the node above these two (RFC 6962, section 2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer');
}

/**
 * The root of a tree of these leaves' hashes (RFC 6962, section 2.1); of none, the hash of nothing. Pairs are joined row by row, and one
 * without a neighbour goes up alone: so the left part of every node has as many leaves as the largest power of two allows.
 */
export function rootOf(hashes: readonly Buffer[]): Buffer {
  let row = hashes;
  while (row.length > 1) row = rowAbove(row);
  return row[0] ?? hash('sha256', '', 'buffer');
}

function rowAbove(row: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let index = 0; index < row.length; index += 2) {
    const [left, right] = [row[index], row[index + 1]];
    if (left) above.push(right ? nodeHash(left, right) : left);
  }
  return above;
}
