import { NotRead } from './reasons.ts';

/** What a page prints between the lines, and an act may have as well: a figure alone on a line. */
const alone = /(?<=\n)[ \t]*([–-]?[ \t]*\d{1,3}[ \t]*[–-]?)[ \t]*(?=\n)/u;

/** Throws where between two lines of a text stands a number alone, which is that of a page or a word of the act. */
export function demandNoPageNumber(text: string): void {
  const found = alone.exec(text)?.[1];
  if (found !== undefined) throw new NotRead('page-line', found.trim());
}
