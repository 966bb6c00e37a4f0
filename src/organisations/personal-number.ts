/**
 * The personal number in an eIDAS certificate or identity token, in one spelling: `PNOLV-00012300001`. Both usual forms are
 * read, with and without the personal code's hyphen (ETSI EN 319 412-1). Undefined for anything else, also other countries'.
 */
export function canonicalPersonalNumber(text: string): string | undefined {
  const digits = /^PNOLV-(\d{6})-?(\d{5})$/.exec(text.trim().toUpperCase());
  return digits ? `PNOLV-${digits[1]}${digits[2]}` : undefined;
}
