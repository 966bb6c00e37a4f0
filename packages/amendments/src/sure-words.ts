import type { Change } from './change.ts';
import type { Page } from './page.ts';
import { demandNoPageNumber } from './page-numbers.ts';
import { NotRead } from './reasons.ts';
import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/**
 * Throws where a line was dropped from a quotation as one of the page, and may be one of the law; and where a number stands alone on a line of the sentence, which
 * may be that of a page or a raised figure.
 */
export function demandNoPageLine(text: string, segment: Segment, end: number, doubtful: Page['doubtful']): void {
  const quotations = segment.quotations.filter(({ closed }) => closed.at < end);
  const inside = doubtful.find(({ at }) => quotations.some(({ opened, closed }) => opened.at < at && at <= closed.at));
  if (inside) throw new NotRead('page-line', inside.line);
  let [outside, from] = ['', segment.from];
  for (const { opened, closed } of quotations) {
    outside += `${text.slice(from, opened.at)}~`;
    from = closed.at + closed.length;
  }
  demandNoPageNumber(outside + text.slice(from, end));
}

const broken = /(\p{L}+)-[ \t]*\n[ \t]*(\p{Ll}+)/gu;

/**
 * Reads a sentence. Throws where a quoted word is broken at the end of a line, with both readings: its hyphen is that of the line, or its
 * own.
 */
export function readSurely(tokens: readonly Token[], read: (tokens: readonly Token[]) => Change[]): Change[] {
  const [word] = tokens.flatMap(({ type, text }) => (type === 'quotation' ? (text.match(broken) ?? []) : []));
  if (word === undefined) return read(tokens);
  const readings = ['$1$2', '$1-$2'].flatMap((joined) =>
    read(
      tokens.map((token) =>
        token.type === 'quotation' ? { ...token, text: token.text.replace(broken, joined) } : token,
      ),
    ),
  );
  throw new NotRead('word-broken', word.replace(/\s+/g, ' '), readings);
}

/** Throws where the words that a heading tells for all places below it are less sure than those of a sentence must be. */
export function demandSureHeading(
  text: string,
  segment: Segment,
  tokens: readonly Token[],
  doubtful: Page['doubtful'],
): void {
  if (segment.fault || segment.unbalanced) throw new NotRead('marks-unclear');
  demandNoPageLine(text, segment, segment.to, doubtful);
  readSurely(tokens, () => []);
}
