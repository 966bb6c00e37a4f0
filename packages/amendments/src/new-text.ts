import { chapterWithPoints } from './chapter-with-points.ts';
import type { Cursor } from './cursor.ts';
import { markedParts } from './marked-parts.ts';
import { demandNoOtherPlace } from './other-places.ts';
import { demandNoPageNumber, demandNoPageNumberAmongCells, demandNoRepeatedHeading } from './page-numbers.ts';
import { pointsOf } from './points.ts';
import { NotRead } from './reasons.ts';
import { cite, type Target } from './target.ts';

/** The new wording of these places. */
export interface NewWording {
  text: string;
  points?: { target: Target; text: string }[];
  table?: true;
  unbalanced?: true;
}

/** Reads the new wording that comes after `redakcijā`, and holds its numbers against the places. */
export function readNewText(cursor: Cursor, targets: Target[]): NewWording {
  cursor.skipSign(':');
  const token = cursor.peek();
  if (token?.type !== 'quotation') throw missing(cursor, targets);
  cursor.at += 1;
  // A full stop in a row of its own ends the sentence, not the table.
  const text = token.text.replace(/(?<=\|)\s*[.;]$/, '');
  if (hasLostTable(text, targets)) throw new NotRead('cut-before-text', `${targets.map(cite).join(', ')} after ":"`);
  if (targets.some(isWithCells)) demandNoPageNumberAmongCells(text);
  else demandNoPageNumber(text);
  demandNoRepeatedHeading(text);
  demandNoOtherPlace(text, targets);
  const points = chapterWithPoints(text, targets) ?? markedParts(text, targets) ?? pointsOf(text, targets);
  return {
    text,
    ...(points.length > 1 && { points }),
    ...((hasCells(text, targets) || targets.every(isInTable)) && { table: true }),
    ...(token.unbalanced && { unbalanced: true }),
  };
}

/** Whether a bar or a tab parts cells. In a point of the act itself a tab at its line's number only indents it. */
function hasCells(text: string, targets: readonly Target[]): boolean {
  if (text.includes('|')) return true;
  const isOutside = targets.every(({ steps }) => steps[0]?.kind === 'point' || steps[0]?.kind === 'article');
  return (isOutside ? text.replace(/(?<=^|\n)[ \t]*(?:\(?\d[\d.⁰¹²³⁴⁵⁶⁷⁸⁹]*\)?[ \t]*)?/g, '') : text).includes('\t');
}

/** Whether the place is a table or a row of one, whose borders a page may have lost. */
function isInTable({ steps }: Target): boolean {
  const isPart = /^(table|row|column|point)$/.test(steps.at(-1)?.kind ?? '');
  return isPart && steps.some(({ kind }) => kind === 'table' || kind === 'row');
}

/** Whether it may be printed in cells, of which a page puts each on a line: then a number alone on a line is one of them. */
function isWithCells({ steps }: Target): boolean {
  return steps.some(({ kind }) => /^(annex|table|row|column|chapter|section|part|note)$/.test(kind));
}

/** Whether nothing follows the colon of a wording that is more than an introduction: the page has lost what it announces. */
function hasLostTable(text: string, targets: readonly Target[]): boolean {
  const isWhole = targets.every(({ steps }) => /^(point|annex|chapter|note)$/.test(steps.at(-1)?.kind ?? ''));
  return isWhole && !/[|\t]/.test(text) && /:\s*($|\n\s*Piezīmes?[.:\s])/.test(text);
}

function missing(cursor: Cursor, targets: readonly Target[]): NotRead {
  const isElsewhere = /^(\(|pielikum|saskaņā|atbilstoši)/.test(cursor.peek()?.text ?? '');
  if (isElsewhere) return new NotRead('text-elsewhere');
  if (cursor.isAtEnd) return new NotRead('cut-before-text', targets.map(cite).join(', '));
  return new NotRead('unknown-wording', cursor.rest);
}
