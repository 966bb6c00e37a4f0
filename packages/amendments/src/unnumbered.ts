import type { Context } from './context.ts';
import { NotRead } from './reasons.ts';
import type { Segment } from './segments.ts';
import { readHeading } from './sentence.ts';
import type { Target } from './target.ts';
import type { Token } from './tokens.ts';
import { verbPattern } from './verbs.ts';

const verb = new RegExp(`^${verbPattern}$`, 'u');

/**
 * The clauses under a heading that have no numbers of their own: `5. pantā:`, then `izteikt …;`, `svītrot …;`. Undefined if there are none. Of
 * a text that breaks off inside a quotation, the last clause is all that follows the last quotation that is closed.
 */
export function clausesUnder(
  tokens: readonly Token[],
  segment: Segment,
  context: () => Context,
): { heading: { targets: Target[] }; clauses: Segment[] } | undefined {
  const colon = tokens.findIndex(({ type, text }) => type === 'sign' && text === ':');
  const first = tokens[colon + 1];
  if (colon < 1 || !first || !isVerb(first)) return undefined;
  const heading = headingOf(tokens.slice(0, colon + 1), context);
  if (!heading) return undefined;
  const sure = segment.fault ? tokens.findLastIndex(({ type }) => type === 'quotation') + 2 : tokens.length;
  const starts = tokens
    .filter((token, index) => index > colon + 1 && index <= sure && isVerb(token) && tokens[index - 1]?.text === ';')
    .map(({ at }) => at);
  const bounds = [first.at, ...starts];
  let passed = segment.quotations.filter(({ opened }) => opened.at < first.at).length;
  const clauses = bounds.map((from, index) => {
    const to = bounds[index + 1];
    const start = passed;
    while ((segment.quotations[passed]?.opened.at ?? Number.POSITIVE_INFINITY) < (to ?? segment.to)) passed += 1;
    return clauseOf(segment, from, to, segment.quotations.slice(start, passed));
  });
  return { heading, clauses };
}

function isVerb({ type, text }: Token): boolean {
  return type === 'word' && verb.test(text);
}

function headingOf(tokens: readonly Token[], context: () => Context): { targets: Target[] } | undefined {
  try {
    const heading = readHeading(tokens, context());
    return heading?.verb ? undefined : heading;
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

/** The stretch of the segment up to the next clause; the last one ends as the segment does. */
function clauseOf(segment: Segment, from: number, to: number | undefined, quotations: Segment['quotations']): Segment {
  const { at, endedBy, fault, unbalanced } = segment;
  const own = { at, from, to: to ?? segment.to, quotations };
  if (to !== undefined) return { ...own, endedBy: 'number' };
  return { ...own, endedBy, ...(fault && { fault }), ...(unbalanced && { unbalanced }) };
}
