/** Whether the same bytes lie at two places. */
export function areSameBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  others: Uint8Array,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let at = start; at < end; at += 1) if (bytes[at] !== others[otherStart + at - start]) return false;
  return true;
}
