/** Annex 2 has one box for "Vārds un uzvārds". The last word is the surname, unless the means tells how many are given names. */
export function splitName(name: string, givenNames?: number): { givenName: string; surname: string } {
  const parts = name.trim().split(/\s+/u);
  const at = Math.min(Math.max(givenNames ?? parts.length - 1, 1), Math.max(parts.length - 1, 1));
  return { givenName: parts.slice(0, at).join(' '), surname: parts.slice(at).join(' ') };
}
