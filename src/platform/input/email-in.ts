import { fold } from '#platform/languages/languages.ts';

/** What people write of an address in front of it or behind it, folded. */
const labels =
  /^(?:e-?past(?:s|a)|past[sa]|adrese|e-?mail|mail|address|mailto|mans|darba|personig(?:ais|a)|my|work|home|private)$/;

/** A word with an at sign, without what stands around it. */
const addresses = /[^\s<>"„“”«»()[\]{},;:|]+/gu;

/**
 * The one address in a line, as it stands there: `Anna Bērziņa <a@b.lv>`, `Anna (a@b.lv)`, `e-pasts: a@b.lv`, `"a@b.lv";`. Of what is
 * beside it nothing may be a part of it that came apart, as in `anna berzina@b.lv` or `a@b.gov,lv`: then it is among words.
 */
export function emailIn(line: string): { readonly address: string } | 'none' | 'several' | 'among words' {
  const found = [...line.matchAll(addresses)].filter(([word]) => /.@./.test(word));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return 'none';
  const spellings = new Set(found.map(([word]) => bare(word).toLowerCase()));
  if (spellings.size > 1) return 'several';
  const before = line.slice(0, first.index).replace(/mailto:$/i, '');
  const after = line.slice(last.index + last[0].length);
  const isSetOff = isClosed(before, after) || /^'.*'$/.test(first[0]);
  return (isSetOff || isBeside(before)) && (isSetOff || isBehind(after)) ? { address: bare(first[0]) } : 'among words';
}

function bare(word: string): string {
  return word.replace(/^'+/, '').replace(/(?<!['.])['.]+$/, '');
}

const pairs: Readonly<Record<string, string>> = {
  '<': '>',
  '(': ')',
  '[': ']',
  '{': '}',
  '„': '“”"',
  '“': '”"',
  '«': '»',
  '"': '"',
};

/** Within brackets or quotes that begin and end with it; a quote within a word begins nothing. */
function isClosed(before: string, after: string): boolean {
  const [open = '', close = ''] = [before.trimEnd().at(-1), after.trimStart().at(0)];
  if (open === '' || close === '' || !pairs[open]?.includes(close)) return false;
  return /[<([{]/.test(open) || !/[^\s<([{]$/.test(before.trimEnd().slice(0, -1));
}

/** Nothing, a name of two words or with a colon, or what says that it is an address. */
function isBeside(before: string): boolean {
  const said = before.replace(/^[\s<([{"'„“«]+/, '');
  return said === '' || (/\s$|:$/.test(said) && (isLabel(said) || isName(said.trim())));
}

function isBehind(after: string): boolean {
  const said = after
    .replace(/^[>)\]}"”“»']+/, '')
    .trim()
    .replace(/(?<![.,;])[.,;]+$/, '');
  if (said === '') return true;
  return /^\s/.test(after) && (/^\([^()]*\)$/.test(said) || isLabel(said) || isName(said));
}

function isLabel(said: string): boolean {
  const words = fold(said).split(/[^\p{L}-]+/u);
  return words.every((word) => word === '' || word === '-' || labels.test(word));
}

function isName(said: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?:(?: \p{Lu}[\p{L}\p{M}'’.-]*)+(?:[:,]| -)?|:| -)$/u.test(said);
}
