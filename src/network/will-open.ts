import { composed } from '#platform/languages/compose.ts';

/** What a cell tells of a centre that is not open yet, in its own words, and what else stands in it. */
export interface SaidOpening {
  readonly said: string;
  readonly rest: string;
}

const opening =
  /(?<!\p{L})(?:(?:tiks|b[uū]s|pl[aā]not[as]|paredz[eē]t[as])\s+atv[eē]rt[asi]?|atv[eē]rs(?:im)?)(?!\p{L})/iu;
/** The day with which it begins: `no 2027. gada pavasara`. */
const dayBefore = /(?<!\S)(?:no\s+)?\d{4}\.?\s*gad\p{L}*\s+(?:\p{L}+\s+)?$/iu;
const bracketed = /\([^()]*\)/gu;
const separator = /[,;–\u2014]|\s-/gu;

/** `Tiks atvērts`, `Kalnāju VPVKAC (tiks atvērts 2027. gadā)`: undefined where a cell tells nothing of that kind. */
export function saidOpening(cell: string): SaidOpening | undefined {
  const parted = composed(cell).split('\n').map(ofLine);
  const said = parted.map((line) => line.said).filter(Boolean);
  if (said.length === 0) return undefined;
  return { said: said.join(' | '), rest: parted.flatMap(({ rest }) => rest || []).join('\n') };
}

function ofLine(line: string): SaidOpening {
  const found = opening.exec(line);
  if (!found) return { said: '', rest: line.trim() };
  const [inBrackets] = (line.match(bracketed) ?? []).filter((one) => opening.test(one));
  if (inBrackets !== undefined)
    return {
      said: inBrackets.slice(1, -1).trim(),
      rest: withoutPart(line, line.indexOf(inBrackets), inBrackets.length),
    };
  const before = line.slice(0, found.index);
  const start = dayBefore.exec(before)?.index ?? found.index;
  const from = line.slice(0, start).trim() === '' ? 0 : (behindSeparator(before) ?? start);
  const rest = line.slice(0, from).trim();
  return {
    said: line
      .slice(from)
      .replace(/^[\s,;–\u2014-]+/u, '')
      .trim(),
    rest,
  };
}

function withoutPart(line: string, at: number, length: number): string {
  return (line.slice(0, at).trimEnd() + line.slice(at + length)).trim();
}

/** Where the last separator stands; undefined where nothing stands before it, as before a day with which the cell begins. */
function behindSeparator(before: string): number | undefined {
  const last = [...before.matchAll(separator)].at(-1);
  return last && last.index > 0 ? last.index : undefined;
}
