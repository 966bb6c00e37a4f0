/** Canonical XML sorts by code point; JavaScript by UTF-16 unit, which puts emoji before the private use area. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  // Only surrogates sort differently, so plain comparison is right for all names met in practice.
  if (!/[\ud800-\udfff]/.test(a + b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
