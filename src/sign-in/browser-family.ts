// In this order: most browsers also name others that they are like.
const families = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|Chromium|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

/** The family of the browser that a `User-Agent` tells of; null for any other program. */
export function browserFamily(userAgent: string | undefined): string | null {
  const told = userAgent?.slice(0, 500) ?? '';
  return families.find(([, pattern]) => pattern.test(told))?.[0] ?? null;
}
