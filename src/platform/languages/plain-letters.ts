/** Letters that Unicode does not decompose, as people type them on a keyboard without them. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ŀ: 'l',
  ø: 'o',
  ß: 'ss',
  ſ: 's',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ŉ: 'n',
  ĸ: 'k',
  ə: 'e',
};

/** All that may be none of ASCII's letters and signs; its backtick stands for an apostrophe. */
const signs = /[^\0-_a-~]/g;

const apostrophes = /[‘’‛′ʹʻʼʽʾʿ`´＇՚׳ꞌ]/;
const dashes = /[‐‑‒–—―−]/;

/** Small letters as on any keyboard, with one kind of apostrophe and one of dash: ł = l, ß = ss, O’Brien = O'Brien. */
export function plainLetters(text: string): string {
  return text.replace(signs, (sign) => plain[sign] ?? (apostrophes.test(sign) ? "'" : dashes.test(sign) ? '-' : sign));
}
