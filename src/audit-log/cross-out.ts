const idWords = 4;

/** So far ahead is looked for an id that comes in another order on the other side. */
const lookahead = 32;

/**
 * Crosses out the ids that two lists have in the same order, or nearly, as records and the entries that tell of them usually are: once
 * on each side. What remains of each is in any order. It is exact: whatever it does not find remains on both sides.
 */
export function crossOut(
  some: Uint8Array<ArrayBuffer>,
  others: Uint8Array<ArrayBuffer>,
): readonly [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const [a, b] = [words(some), words(others)];
  let [restOfA, restOfB, inB] = [0, 0, 0];
  for (let inA = 0; inA < a.length; inA += idWords) {
    const met = place(a, inA, b, inB);
    if (met < 0) {
      move(a, inA, restOfA);
      restOfA += idWords;
      continue;
    }
    for (; inB < met; inB += idWords, restOfB += idWords) move(b, inB, restOfB);
    inB += idWords;
  }
  for (; inB < b.length; inB += idWords, restOfB += idWords) move(b, inB, restOfB);
  return [bytes(a, restOfA), bytes(b, restOfB)];
}

function words(ids: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return new Uint32Array(ids.slice().buffer);
}

function bytes(ids: Uint32Array<ArrayBuffer>, end: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ids.buffer, 0, end * Uint32Array.BYTES_PER_ELEMENT);
}

/** Where in `b`, from here on and not far, the id is that lies in `a`; -1 if nowhere. */
function place(a: Uint32Array, inA: number, b: Uint32Array, from: number): number {
  const end = Math.min(b.length, from + lookahead * idWords);
  for (let at = from; at < end; at += idWords) {
    if (a[inA + 3] === b[at + 3] && a[inA + 2] === b[at + 2] && a[inA + 1] === b[at + 1] && a[inA] === b[at]) return at;
  }
  return -1;
}

function move(ids: Uint32Array, from: number, to: number): void {
  if (from !== to) ids.copyWithin(to, from, from + idWords);
}
