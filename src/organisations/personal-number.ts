/**
 * The personal number in an eIDAS certificate or identity token, in one spelling: `PNOLV-00012300001`. Both usual forms are
 * read, with and without the personal code's hyphen (ETSI EN 319 412-1), and a code as people type it, with another dash or
 * spaces. Undefined for anything else, also other countries'.
 */
export function canonicalPersonalNumber(text: string): string | undefined {
  const plain = text.replace(/\s/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
  const digits = /^PNOLV-(\d{6})-?(\d{5})$/.exec(plain.toUpperCase());
  return digits ? `PNOLV-${digits[1]}${digits[2]}` : undefined;
}
