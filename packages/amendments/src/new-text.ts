import type { Cursor } from './cursor.ts';
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
  const points = pointsOf(token.text, targets);
  return {
    text: token.text,
    ...(points.length > 1 && { points }),
    ...(/[|\t]/.test(token.text) && { table: true }),
    ...(token.unbalanced && { unbalanced: true }),
  };
}

function missing(cursor: Cursor, targets: readonly Target[]): NotRead {
  const isElsewhere = /^(\(|pielikum|saskaņā|atbilstoši)/.test(cursor.peek()?.text ?? '');
  if (isElsewhere) return new NotRead('text-elsewhere');
  if (cursor.isAtEnd) return new NotRead('cut-before-text', targets.map(cite).join(', '));
  return new NotRead('unknown-wording', cursor.rest);
}
