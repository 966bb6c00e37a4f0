import { fold } from '#platform/languages/languages.ts';

const signs = /^[-–\u2014\u2212_./\\*?…]+$/u;
const words = /^(?:nav|nav (?:zinams|noradits|informacijas|datu)|nezinams|n\/?a|none|null)\.?$/;
const faultOfSpreadsheet = /^#(?:ref!|n\/a|value!|name\?|null!|div\/0!|num!)$/;

/** Whether a cell says in signs or words that it has nothing to say: `-`, `nav`, `n/a`, or what a spreadsheet writes where it has lost it. */
export function saysNothing(cell: string): boolean {
  return signs.test(cell) || [words, faultOfSpreadsheet].some((one) => one.test(fold(cell)));
}

/** The cells of a row, empty where they say nothing, but for the columns in which such a sign can mean something. */
export function withoutNothing<Column extends string>(
  cells: Readonly<Record<Column, string>>,
  except: readonly Column[],
): Record<Column, string> {
  const rest = (Object.entries(cells) as [Column, string][]).map(([column, cell]) => {
    return [column, !except.includes(column) && saysNothing(cell) ? '' : cell] as const;
  });
  return Object.fromEntries(rest) as Record<Column, string>;
}
