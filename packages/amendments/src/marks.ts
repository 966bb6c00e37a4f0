/** A quotation mark in the text. An unclear one may open or close. */
export interface Mark {
  at: number;
  length: number;
  side: 'opens' | 'closes' | 'unclear';
}

/** A quotation with the places of its two marks. */
export interface Quotation {
  opened: Mark;
  closed: Mark;
}

// Two commas and two apostrophes are typed for marks that a keyboard lacks.
const marks = /[“”„‟"«»″]|,,(?=[\p{L}\d(§])|''/gu;

/**
 * The quotation marks and what each does. Latvian texts use “ ” „ " « » in any mixture, and one page closes with the
 * mark that another opens with, so that the neighbours decide: a mark after a space and before a letter opens.
 */
export function marksOf(text: string): Mark[] {
  return [...text.matchAll(marks)].map(({ 0: glyph, index: at }) => ({
    at,
    length: glyph.length,
    side: sideOf(glyph, text, at),
  }));
}

function sideOf(glyph: string, text: string, at: number): Mark['side'] {
  if (glyph === '„' || glyph === '«' || glyph === ',,') return 'opens';
  if (glyph === '»') return 'closes';
  // Marks that touch each other are read as one: both open, or both close.
  const before = /[^“”„‟"«»″']?[“”„‟"«»″']*$/u.exec(text.slice(Math.max(0, at - 9), at))?.[0]?.[0] ?? ' ';
  const after = /^[“”„‟"«»″']*([^“”„‟"«»″'])/u.exec(text.slice(at + glyph.length, at + 9))?.[1] ?? '.';
  const afterSpace = /[\s([{/|–—“”„‟"«»″'-]/u.test(before);
  if (/[\p{L}\d(§%+]/u.test(after)) {
    if (afterSpace || before === ':') return 'opens';
    return glyph === '”' ? 'closes' : 'unclear';
  }
  if (isBeforeComma(text, at, glyph)) return 'opens';
  if (!afterSpace || /[.,;:)!?]/.test(after)) return 'closes';
  return glyph === '“' ? 'opens' : glyph === '”' ? 'closes' : 'unclear';
}

/** `ar komatu un vārdiem ", kuras"`: words that are inserted may begin with a comma. */
function isBeforeComma(text: string, at: number, glyph: string): boolean {
  const isTold = /(?:vārd|pieturzīm|komat)\p{Ll}*\s+$/u.test(text.slice(Math.max(0, at - 20), at));
  return isTold && /^,\s*\p{L}/u.test(text.slice(at + glyph.length, at + 9));
}

/** What the marks of a stretch of text amount to. */
export interface Pairing {
  /** The outermost quotations, in order. */
  quotations: Quotation[];
  /** The mark of a quotation that is not closed in this stretch. */
  open?: Mark;
  /** A mark inside a quotation may open or close. */
  doubtful: boolean;
}

/** Pairs the marks of a stretch: a quotation ends where as many were closed as were opened. */
export function pair(found: readonly Mark[]): Pairing {
  const quotations: Quotation[] = [];
  let depth = 0;
  let opened: Mark | undefined;
  let doubtful = false;
  for (const mark of found) {
    if (depth === 0) {
      // A closing mark that nothing opened cannot be paired.
      if (mark.side === 'closes') doubtful = true;
      else [depth, opened] = [1, mark];
      continue;
    }
    if (mark.side === 'unclear') doubtful = true;
    depth += mark.side === 'opens' ? 1 : -1;
    if (depth === 0 && opened) {
      quotations.push({ opened, closed: mark });
      opened = undefined;
    }
  }
  return { quotations, doubtful, ...(opened && { open: opened }) };
}

/** The text with its quotations blotted out, letter by letter. */
export function maskQuotations(text: string): string {
  let masked = text;
  for (const { opened, closed } of pair(marksOf(text)).quotations) {
    const [start, end] = [opened.at, closed.at + closed.length];
    masked = masked.slice(0, start) + '~'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
