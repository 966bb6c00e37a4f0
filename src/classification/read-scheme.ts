import { fold, say, type Text } from '#platform/languages/languages.ts';
import type { Table, TableLine } from '#platform/spreadsheets/table.ts';
import { type Column, columnCalled, columns, neededColumns } from './columns.ts';
import { readTerm } from './read-term.ts';
import type { Medium, SchemeLine } from './scheme.ts';
import { words } from './words.ts';

type Said = (w: (typeof words)['lv']['faults']) => string;

/** A table read as a classification scheme, and each thing in it that is not right, in words with its row. */
export interface ReadScheme {
  readonly lines: readonly SchemeLine[];
  readonly faults: readonly Text[];
}

type Cells = Readonly<Record<Column, string>>;

/**
 * Reads a classification scheme from a table: its headings in one of the first 20 rows, below them a level or a file in each. What
 * has two meanings, or none, is told and not guessed.
 */
export function readScheme(table: Table): ReadScheme {
  const at = table.slice(0, 20).findIndex(({ cells }) => cells.filter((cell) => columnCalled(cell)).length >= 3);
  const heading = table[at];
  if (!heading) return { lines: [], faults: [fault((w) => w.noHeadings)] };
  const told = heading.cells.map(columnCalled);
  const faults = faultsOfHeading(heading, told);
  if (faults.length > 0) return { lines: [], faults };
  const rows = table.slice(at + 1).map(({ line, cells }) => {
    const named = cellsOf(cells, told);
    return { line, named, behind: cells.slice(told.length), ...readLine(line, named) };
  });
  const lines = rows.flatMap(({ read }) => (read ? [read] : []));
  const found = [...rows.flatMap((one) => one.faults), ...unusual(rows)];
  if (lines.length > 0 && !lines.some(({ title }) => title !== null)) found.push(fault((w) => w.noFiles));
  return { lines, faults: rows.length === 0 ? [fault((w) => w.noRows)] : found };
}

function faultsOfHeading({ cells }: TableLine, told: readonly (Column | undefined)[]): Text[] {
  const unknown = cells.filter((cell, at) => cell !== '' && !told[at]);
  const twice = told.filter((column, at): column is Column => !!column && told.indexOf(column) < at);
  const missing = neededColumns.filter((column) => !told.includes(column));
  return [
    ...unknown.map((cell) => fault((w) => w.unknownColumn(cell))),
    ...twice.map((column) => say(words, (w) => w.faults.columnTwice(w.columns[column]))),
    ...missing.map((column) => say(words, (w) => w.faults.columnMissing(w.columns[column]))),
  ];
}

/** What is not right of a row beside others: an index that stood before, a cell behind the last column. */
function unusual(rows: readonly { line: number; named: Cells; behind: readonly string[] }[]): Text[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, named: { fileIndex }, behind }) => {
    const key = fileIndex.toLowerCase().replace(/\s/g, '');
    const before = key === '' ? undefined : first.get(key);
    first.set(key, before ?? line);
    return [
      ...(behind.some(Boolean) ? [fault((w) => w.cellWithoutColumn(line))] : []),
      ...(before === undefined ? [] : [fault((w) => w.indexTwice(line, fileIndex, before))]),
    ];
  });
}

const longest: Readonly<Partial<Record<Column, number>>> = { fileIndex: 50, remarks: 1000 };

function readLine(
  line: number,
  cells: Cells,
): { readonly read?: SchemeLine | undefined; readonly faults: readonly Text[] } {
  const tooLong = columns.filter((column) => cells[column].length > most(column));
  const medium = cells.medium === '' ? null : { kind: mediumOf(cells.medium), said: cells.medium };
  const needsConsent = consentOf(cells.consent);
  const term = cells.term === '' ? null : readTerm(cells.term);
  const isFile = cells.title !== '';
  const faults = [
    ...tooLong.map((column) => say(words, (w) => w.faults.tooLong(line, w.columns[column], most(column)))),
    ...(cells.fileIndex === '' ? [fault((w) => w.noIndex(line))] : []),
    ...(isFile || cells.levelName !== '' ? [] : [fault((w) => w.neither(line))]),
    ...(isFile && term === null ? [fault((w) => w.noTerm(line))] : []),
    ...(!isFile && term !== null ? [fault((w) => w.termOfLevel(line))] : []),
    ...(term === undefined ? [fault((w) => w.yearsOutside(line, cells.term))] : []),
    ...(needsConsent === undefined ? [fault((w) => w.consent(line, cells.consent))] : []),
  ];
  if (faults.length > 0 || term === undefined || needsConsent === undefined) return { faults };
  const read = {
    fileIndex: cells.fileIndex,
    levelName: cells.levelName || null,
    title: cells.title || null,
    term,
    unit: cells.unit || null,
    medium,
    informationSystem: cells.informationSystem || null,
    remarks: cells.remarks || null,
    needsConsent,
  };
  return { read, faults };
}

function cellsOf(all: readonly string[], told: readonly (Column | undefined)[]): Cells {
  const named = told.flatMap((column, at) => (column ? [[column, (all[at] ?? '').replaceAll('\n', ' ')]] : []));
  const none = { levelName: '', unit: '', medium: '', informationSystem: '', remarks: '', consent: '' };
  return { ...none, ...(Object.fromEntries(named) as Pick<Cells, 'fileIndex' | 'title' | 'term'>) };
}

function most(column: Column): number {
  return longest[column] ?? 300;
}

/** What papers of a file are on, by the words of its scheme; what names something else is `other`. */
function mediumOf(said: string): Medium {
  const folded = fold(said);
  const isPaper = /\bpapir|\bpaper/.test(folded);
  const isElectronic = /\belektron|\belectronic|\bdigital/.test(folded);
  if (/\bhibrid|\bhybrid/.test(folded) || (isPaper && isElectronic)) return 'hybrid';
  return isPaper ? 'paper' : isElectronic ? 'electronic' : 'other';
}

/** By the law's caution yes, unless the scheme says otherwise. */
function consentOf(said: string): boolean | undefined {
  const folded = fold(said);
  if (folded === '' || /^(?:ja|yes|\+|vajadziga|nepieciesama)$/.test(folded)) return true;
  return /^(?:ne|no|nav|nevajag|nav vajadziga|nav nepieciesama)$/.test(folded) ? false : undefined;
}

function fault(pick: Said): Text {
  return say(words, (w) => pick(w.faults));
}
