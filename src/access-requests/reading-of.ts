import type { Problem } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Table } from '#platform/spreadsheets/table.ts';
import { columnLetter } from './column-letter.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import type { Reading } from './rows-of-table.ts';
import { words } from './table/words.ts';
import type { SaidOfTable } from './take-table-input.ts';
import { understandTable } from './understand-table.ts';

/** How a person says that a table is to be read. Refuses two columns for one thing, a table without names, and a line that it has not. */
export function readingOf(table: Table, said: SaidOfTable): Reading {
  const begins = said.begins ?? understandTable(table).begins;
  const columns = said.columns ?? understandTable(table, begins).columns.map(({ takenFor }) => takenFor);
  const problems: Problem[] = columns.flatMap((meaning, at) => {
    const first = columns.indexOf(meaning);
    if (meaning === undefined || first === at) return [];
    return [
      {
        field: `column-${at + 1}`,
        text: say(words, (w) => w.twice(w.meanings[meaning] ?? '', columnLetter(at), columnLetter(first))),
      },
    ];
  });
  const named = ['name', 'givenName', 'surname'] as const;
  if (!named.some((meaning) => columns.includes(meaning))) {
    problems.push({ field: 'column-1', text: say(words, (w) => w.noName) });
  }
  if (!table.some(({ line }) => line === begins)) problems.push({ field: 'begins', text: say(words, (w) => w.noRows) });
  if (problems.length > 0) throw new FaultsInDraft(problems);
  return { columns, begins };
}
