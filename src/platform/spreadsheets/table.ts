import { cleanText } from '#platform/languages/clean-text.ts';

/** A line of a table, by the number that a spreadsheet shows beside it. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as its file has it: the lines that hold something, each cell as text without spaces around it. */
export type Table = readonly TableLine[];

/** A table that was read, and of a workbook with several sheets which one of them. */
export interface ReadTable {
  readonly table: Table;
  readonly sheet?: ReadSheet | undefined;
}

export interface ReadSheet {
  readonly name: string;
  /** The names of the other sheets that are not hidden. */
  readonly others: readonly string[];
}

/** Why a table cannot be read. `line` is where reading ended. */
export type TableFault = 'not-a-table' | 'too-large' | 'unread';

/** What was sent cannot be read as a table, or only as far as a line. */
export class UnreadableTable extends Error {
  readonly fault: TableFault;
  readonly line: number;

  constructor(fault: TableFault, line = 1) {
    super(`${fault}, line ${line}`);
    this.name = 'UnreadableTable';
    this.fault = fault;
    this.line = line;
  }
}

/** How much of a table is read. */
export interface TableBounds {
  readonly lines: number;
  readonly columns: number;
}

/**
 * What a cell says: what nobody sees in it, such as marks of the reading direction, is left out, and so is the apostrophe by which
 * a cell is told to be no formula. A line break stays, because in a spreadsheet it divides two values.
 */
export function cellText(text: string): string {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}
