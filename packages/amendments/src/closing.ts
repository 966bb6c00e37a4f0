import { isCommencement, tellsDay } from './commencement.ts';
import { NotRead } from './reasons.ts';
import type { Segment } from './segments.ts';
import { verbPattern } from './verbs.ts';

/** Whether a stretch is a closing point: it begins with what is told of coming into force, and amends nothing before. */
export function isClosing(text: string, { from, quotations }: Segment): boolean {
  const [first = ''] = text.trim().split(/(?<=[.;])\s+(?=\p{Lu})/u, 1);
  return (
    isCommencement(first) &&
    !isBehindOperation(text) &&
    quotations.every(({ opened }) => /publi(cē|kācij)/.test(text.slice(0, opened.at - from)))
  );
}

/** Whether what is told of coming into force stands behind an operation, in one stretch without a number of its own. */
function isBehindOperation(text: string): boolean {
  const verb = text.search(new RegExp(verbPattern, 'u'));
  return verb !== -1 && verb < text.search(/stājas\s+spēkā/);
}

/**
 * Throws where a sentence that could end here goes on in the next line: with a sign, a small letter or a figure, or behind a line that does not end it.
 */
export function demandEnd(text: string, { to }: Segment, end: number): void {
  const rest = text.slice(end, to).trimStart();
  if (rest === '') return;
  const line = text.slice(0, end).trimEnd();
  // A further amending sentence, with a number of another form or with none.
  const isAnother =
    /[;.]$/.test(line) && new RegExp(String.raw`^(?:\d+[.)]\s*)?(?:${verbPattern}|\p{Ll}+t\s)`, 'u').test(rest);
  const goesOn = !isAnother && (/^[,;(\p{Ll}\d–-]/u.test(rest) || line.endsWith(';'));
  if (goesOn && !/^[^\n]*stājas\s+spēkā/u.test(rest)) throw new NotRead('unknown-wording', rest.slice(0, 40));
}

/**
 * Where behind the last quotation of an amending sentence another sentence tells when the act comes into force; the end of the stretch
 * if none does.
 */
export function dayBehind(text: string, { from, to, quotations }: Segment): number {
  const closed = quotations.at(-1)?.closed;
  const start = closed ? closed.at + closed.length : from;
  const sentences = /(?<=[.;]["”\u201c»]?\s+)(?=\p{Lu}[^.;"]*(?:\.[^.;"]*){0,12}stājas\s+spēkā)/gu;
  const found = [...text.slice(start, to).matchAll(sentences)].find(({ index }) =>
    tellsDay(text.slice(start + index, to)),
  );
  return found ? start + found.index : to;
}

/** Whether lines after the last sentence may be part of the law: an amending verb, a quotation, or what laws speak of. */
export function isSuspect(rest: string): boolean {
  return (
    new RegExp(verbPattern, 'u').test(rest) ||
    /[“„"«]/.test(rest) ||
    /(?<!\p{L})(?:punkt|apakšpunkt|grozī|piemēro|nepiemēro|zaudē|izņemot)/iu.test(rest)
  );
}

/** Whether what stands behind a closing point without a number of its own may be law, and no line of a page. */
export function mayBeLaw(rest: string): boolean {
  return (
    new RegExp(verbPattern, 'u').test(rest) ||
    /(?<!\p{L})(?:stājas\s+spēkā|(?:ne)?piemēro|zaudē|izņemot|punkt)/u.test(rest)
  );
}

/** The text up to where a line ends with its sentence; undefined if none does. A line may also end behind a number, `1.2.` and `apakšpunkts`. */
export function firstSentenceOf(text: string): string | undefined {
  return /^[\s\S]*?(?:;|\.(?!(?<=\d\.)\s*\p{Ll}))(?=\s*\n|\s*$)/u.exec(text)?.[0];
}

/** `uzskatīt līdzšinējo 5. punktu par 6. punktu`, `mainīt turpmāko punktu numerāciju`. */
const renumbering =
  /(?<!\p{L})(?:uzskat(?:īt|ot)\s+līdzšinēj|līdzšinēj\p{Ll}+\s[^":;]{0,80}\suzskat(?:īt|ot)|numerācij)/iu;

/** Whether places are given other numbers. */
export function isRenumbering(text: string): boolean {
  return renumbering.test(text);
}
