import { createHash } from 'node:crypto';

// RFC 6962, section 2.1, word for word and slowly: what the package computes is compared with it. D is a list of leaf hashes.

type Hashes = readonly Buffer[];

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** MTH of a leaf: SHA-256(0x00 || d). */
export function leafOf(content: Uint8Array): Buffer {
  return sha256(Buffer.of(0), content);
}

/** MTH(D[n]) */
export function treeHash(D: Hashes): Buffer {
  const n = D.length;
  if (n === 0) return sha256();
  if (n === 1) return D[0] as Buffer;
  const k = smallerPower(n);
  return sha256(Buffer.of(1), treeHash(D.slice(0, k)), treeHash(D.slice(k)));
}

/** PATH(m, D[n]) */
export function path(m: number, D: Hashes): Buffer[] {
  const n = D.length;
  if (n === 1) return [];
  const k = smallerPower(n);
  return m < k
    ? [...path(m, D.slice(0, k)), treeHash(D.slice(k))]
    : [...path(m - k, D.slice(k)), treeHash(D.slice(0, k))];
}

/** PROOF(m, D[n]) */
export function proof(m: number, D: Hashes): Buffer[] {
  return subproof(m, D, true);
}

function subproof(m: number, D: Hashes, b: boolean): Buffer[] {
  const n = D.length;
  if (m === n) return b ? [] : [treeHash(D)];
  const k = smallerPower(n);
  return m <= k
    ? [...subproof(m, D.slice(0, k), b), treeHash(D.slice(k))]
    : [...subproof(m - k, D.slice(k), false), treeHash(D.slice(0, k))];
}

/** k, the largest power of two smaller than n: k < n <= 2k. */
function smallerPower(n: number): number {
  let k = 1;
  while (2 * k < n) k *= 2;
  return k;
}
