/** A number of the register as it is typed or as papers have it: 17, 17/2026, Nr. 17/2026, 01-7/2026/17. */
export function readRegisterNumber(
  typed: string,
): { readonly year: number | undefined; readonly number: number } | undefined {
  const text = typed.replace(/^(?:nr|no|№)(?: ?[.:])? ?(?=\d)/i, '');
  const register = /^(?:.*\/(\d{4})\/|)(\d{1,6})$|^(\d{1,6}) ?\/ ?(\d{4})$/.exec(text);
  if (!register) return undefined;
  const year = register[1] ?? register[4];
  return { number: Number(register[2] ?? register[3]), year: year ? Number(year) : undefined };
}
