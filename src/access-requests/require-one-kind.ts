import { fold, say } from '#platform/languages/languages.ts';
import type { Table } from '#platform/spreadsheets/table.ts';
import type { Draft, RequestKind } from './draft.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { linesLeftOut, type Reading } from './rows-of-table.ts';
import { words } from './table/words.ts';

/** What a cell of its own, or a line between the rows, says is to be done with somebody's rights, folded. */
const said: Readonly<Record<RequestKind, RegExp>> = {
  revoke: /^(?:\d+\. ?)?(?:tiesib\w* )?(?:anul|atnem|nonem|atsauk|izslegt|dzest|revo[kc]|remov|delet)/,
  grant: /^(?:\d+\. ?)?(?:tiesib\w* )?(?:pieskir|pievieno|grant|add\b)/,
};

/** Somebody's name or a sentence about something else is longer or begins otherwise. */
const longest = 60;

/**
 * Refuses a table that says of some of its people the contrary of what the request asks for, or of some the one and of others the
 * other: a request either grants or revokes (Annex 2), and whoever is to lose a right must not be given one.
 */
export function requireOneKind(table: Table, reading: Reading, kind: Draft['kind']): void {
  const between = new Set(linesLeftOut(table, reading.begins).map(({ line }) => line));
  const kinds = table
    .filter(({ line }) => line >= reading.begins)
    .flatMap((one) =>
      one.cells
        .filter((_, at) => between.has(one.line) || reading.columns[at] === undefined)
        .flatMap((cell) => kindIn(cell).map((meant) => ({ meant, cell, line: one.line }))),
    );
  const [first] = kinds;
  const other = kinds.find(({ meant }) => meant !== (kind || first?.meant));
  if (other)
    throw new FaultsInDraft([{ field: 'begins', text: say(words, (w) => w.otherKind(other.line, other.cell)) }]);
}

function kindIn(cell: string): RequestKind[] {
  if (cell.length > longest) return [];
  const folded = fold(cell).trim();
  return (['revoke', 'grant'] as const).filter((kind) => said[kind].test(folded));
}
