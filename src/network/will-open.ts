import { composed } from '#platform/languages/compose.ts';

/** What a cell tells of a centre that is not open yet, in its own words, and what else stands in it. */
export interface SaidOpening {
  readonly said: string;
  readonly rest: string;
}

const word = String.raw`(?:(?:tiks|b[uū]s)\s+atv[eē]rt[asi]?|atv[eē]rsim)(?!\p{L})`;
const has = new RegExp(`(?<!\\p{L})${word}`, 'iu');
const inBrackets = new RegExp(`\\s*\\(([^()]*(?<!\\p{L})${word}[^()]*)\\)`, 'iu');
const fromSeparator = new RegExp(`(?:[,;–\\u2014]|\\s-)\\s*((?:(?!\\s-)[^,;–\\u2014])*?(?<!\\p{L})${word}.*)$`, 'iu');
const dated = `(?:(?:no\\s+)?\\d{4}\\.?\\s*gad\\p{L}*\\s+(?:\\p{L}+\\s+)?)?${word}`;
const startsWithIt = new RegExp(`^\\s*${dated}`, 'iu');
const fromItself = new RegExp(`\\s(${dated}.*)$`, 'iu');

/** `Tiks atvērts`, `Kalnāju VPVKAC (tiks atvērts 2027. gadā)`: undefined where a cell tells nothing of that kind. */
export function saidOpening(cell: string): SaidOpening | undefined {
  const parted = composed(cell).split('\n').map(ofLine);
  const said = parted.map((line) => line.said).filter(Boolean);
  if (said.length === 0) return undefined;
  return { said: said.join(' | '), rest: parted.flatMap(({ rest }) => rest || []).join('\n') };
}

function ofLine(line: string): SaidOpening {
  if (!has.test(line)) return { said: '', rest: line.trim() };
  const bracketed = inBrackets.exec(line);
  if (bracketed) return { said: (bracketed[1] ?? '').trim(), rest: line.replace(bracketed[0], '').trim() };
  const found = startsWithIt.test(line) ? null : (behindSeparator(line) ?? fromItself.exec(line));
  if (!found) return { said: line.trim(), rest: '' };
  return { said: (found[1] ?? '').trim(), rest: line.slice(0, found.index).trim() };
}

/** Only if something stands before the separator: the cell may also begin with the day on which it opens. */
function behindSeparator(line: string): RegExpExecArray | undefined {
  const found = fromSeparator.exec(line);
  return found && found.index > 0 ? found : undefined;
}
