import type { Change } from './change.ts';
import type { Cursor } from './cursor.ts';
import { readNewText } from './new-text.ts';
import type { Target } from './target.ts';

/**
 * `papildināt tabulu ar jaunu rindu šādā redakcijā: "9. | …"`: the row is told by the number in its first cell. Undefined, and nothing is passed, where it is not, or
 * where the table is not told.
 * @param tables the places to which the row is added
 */
export function readNewRow(cursor: Cursor, tables: readonly Target[]): Change | undefined {
  const start = cursor.at;
  const [table, ...others] = tables;
  const isOne = table !== undefined && others.length === 0;
  if (isOne && cursor.skipWords('rindu') && cursor.skipWords(/^(šādā|jaunā)$/, 'redakcijā')) {
    const token = cursor.peek(cursor.peek()?.text === ':' ? 1 : 0);
    const [row = '', next] = token?.type === 'quotation' ? token.text.split('\n') : [];
    // Of several figures without a dot the last may have been raised.
    const [, one, closed] = /^\|?\s*(?:([1-9])|([1-9]\d{1,2})\.)\.?\s*\|/.exec(row) ?? [];
    const number = one ?? closed;
    if (number !== undefined && next === undefined) {
      const targets = [{ ...table, steps: [...table.steps, { kind: 'row' as const, number: [{ number }] }] }];
      return { op: 'add', targets, ...readNewText(cursor, targets) };
    }
  }
  cursor.at = start;
  return undefined;
}
