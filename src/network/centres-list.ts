import { officeNumber } from '#organisations/index.ts';
import { isDoubtfulName } from './doubtful-name.ts';
import type { DayHours } from './hours/opening.ts';
import { readAddress } from './list-address.ts';
import { type ReadRow, readColumns } from './list-columns.ts';
import { readContacts } from './list-contacts.ts';
import type { ListFinding } from './list-finding.ts';
import { tableOfList } from './list-table.ts';
import { missingNumbers } from './missing-numbers.ts';
import { readWeek } from './read-week.ts';
import { withoutNothing } from './says-nothing.ts';
import { contactsToldTwice, toldTwice } from './told-twice.ts';
import { saidOpening } from './will-open.ts';

/** A centre as a published list has it. What is not told is an empty text. */
export interface ListedCentre {
  /** The line of the file in which it begins. */
  readonly line: number;
  readonly name: string;
  readonly shortName: string;
  readonly address: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly municipality: string;
  readonly registrationNumber: string;
  readonly kind: string;
  readonly place: string;
  /** It is told that it will open. */
  readonly willOpen: string | undefined;
  /** By the day of the week, 1 for Monday; of a day that is not there nothing is known. */
  readonly week: ReadonlyMap<number, DayHours>;
  /** What is told of its hours and belongs to no day. */
  readonly notes: readonly string[];
}

export interface CentresList {
  readonly centres: readonly ListedCentre[];
  readonly findings: readonly ListFinding[];
}

const headings = {
  number: /^(nr|nr\.? ?p\.? ?k|n\.? ?p\.? ?k|p\.? ?k|numurs)\.?$/,
  name: /^((jaunais|pilnais|centra|vpvkac|iestades|klientu apkalposanas centra) )?nosaukums$|^(klientu apkalposanas )?centrs$|^vpvkac$/,
  shortName: /^(saisinati|saisinajums|saisinatais nosaukums|isais nosaukums)$/,
  address: /^((centra|faktiska) )?adrese$/,
  day: /^(darba |nedelas )?diena(s)?$/,
  hours: /^(centra )?darba ?laiks$|^darba laiki$/,
  phone: /^(kontakt)?talrun(is|i)( numurs| nr\.?)?$|^talruna (numurs|nr\.?)$|^talr\.?$/,
  email: /^e-?pasts?$|^e-?pasta? adrese$|^e-?mail$/,
  municipality: /^(pasvaldiba|novads|pasvaldibas nosaukums)$/,
  registrationNumber: /^(pasvaldibas )?(registracijas (numurs|nr\.?)|reg\. ?nr\.?)$/,
  kind: /^(centra )?(nozime|veids)$/,
  place: /^(parakstisanas )?vieta$|^apdzivota vieta$/,
} as const;

type Column = keyof typeof headings;
/** In them a dash may say that it is closed. */
const ofHours: readonly Column[] = ['day', 'hours'];
/** What it says of an opening in future stands apart from its cells. */
type Row = Pick<ReadRow<Column>, 'line' | 'cells'> & { readonly opening: readonly string[] };

/**
 * Reads a published list of centres: a row for each centre, and below it rows of its hours. Every irregularity is told by its line; what
 * can be meant in several ways stays as it is written. Throws an `UnreadableList`.
 */
export function readCentresList(text: string): CentresList {
  const { table, empty } = tableOfList(text);
  const { rows, findings: ofColumns, columns } = readColumns<Column>(table, headings, ['name', 'hours']);
  const findings: ListFinding[] = [...empty, ...ofColumns];
  const records: { first: Row; rows: Row[] }[] = [];
  let isOfNothing = true;
  for (const read of rows) {
    const row = withoutOpening(read, findings);
    const { line, cells } = row;
    const current = records.at(-1)?.first.cells;
    const isSame = cells.name === current?.name && ['', current.number].includes(cells.number);
    const isOfOther = cells.name !== '' || cells.number !== '';
    if (isSame && cells.name !== '' && cells.day !== '') records.at(-1)?.rows.push(repeated(row, current));
    else if (isOfOther) records.push({ first: row, rows: [row] });
    isOfNothing =
      !isOfOther && (isOfNothing || !['', current?.address].includes(cells.address) || cells.shortName !== '');
    if (isOfNothing)
      findings.push({ line, code: 'row-of-nothing', found: Object.values(read.cells).filter(Boolean).join('; ') });
    else if (!isOfOther) records.at(-1)?.rows.push(row);
  }
  const centres = records.map(({ first, rows: own }) => readCentre(first, own, columns, findings));
  const firsts = records.map(({ first }) => first);
  findings.push(
    ...toldTwice(saidIn(firsts, 'name'), 'name-twice'),
    ...toldTwice(saidIn(firsts, 'number'), 'number-twice'),
    ...contactsToldTwice(centres),
    ...missingNumbers(firsts.map(({ line, cells }) => ({ line, number: cells.number }))),
  );
  return { centres: centres.filter(({ name }) => name !== ''), findings: findings.toSorted((a, b) => a.line - b.line) };
}

function readCentre(
  first: Row,
  rows: readonly Row[],
  columns: ReadonlySet<Column>,
  findings: ListFinding[],
): ListedCentre {
  const { line, cells } = first;
  const further = rows.slice(1).filter(({ cells: { phone, email } }) => phone !== '' || email !== '');
  for (const row of further) {
    const found = [row.cells.phone, row.cells.email].filter(Boolean).join('; ');
    findings.push({ line: row.line, code: 'phone-in-row-of-hours', found });
  }
  const contacts = [first, ...further].map((row) => readContacts(row.line, row.cells.phone, row.cells.email));
  const phones = contacts.flatMap((one) => one.phones);
  const emails = contacts.flatMap((one) => one.emails);
  const tell = (code: ListFinding['code'], found = cells.name) => findings.push({ line, code, found });
  if (cells.name === '') tell('no-name', Object.values(cells).filter(Boolean).join('; '));
  if (cells.number === '' && columns.has('number')) tell('no-number');
  if (cells.address === '' && columns.has('address')) tell('no-address');
  if (phones.length === 0 && columns.has('phone')) tell('no-phone');
  if (emails.length === 0 && columns.has('email')) tell('no-email');
  if (cells.registrationNumber !== '' && !officeNumber.test(cells.registrationNumber))
    tell('registration-number-odd', cells.registrationNumber);
  const told = rows.map((row) => ({ line: row.line, day: row.cells.day, hours: row.cells.hours }));
  const opening = rows.flatMap((row) => row.opening);
  const { week, notes, willOpen, findings: ofWeek } = readWeek(line, cells.name, told, opening);
  findings.push(...contacts.flatMap((one) => one.findings), ...ofWeek);
  const { shortName, municipality, registrationNumber, kind, place } = cells;
  const { address, findings: ofAddress } = readAddress(line, cells.address);
  findings.push(...ofAddress);
  const isDoubtful = cells.name !== '' && (isDoubtfulName(cells.name) || beginsWithNumber(cells));
  if (isDoubtful) tell('name-unclear');
  const name = isDoubtful ? '' : cells.name;
  return {
    ...{ line, name, shortName, address, municipality, registrationNumber, kind, place },
    ...{ phones, emails, week, notes, willOpen },
  };
}

/** Its running number may be meant by it, or be part of how it is called. */
function beginsWithNumber({ name, number }: Row['cells']): boolean {
  return number !== '' && name.startsWith(`${number.replace(/\.$/, '')}. `);
}

/** Whatever column says that the centre will open: it is told by its row, and is neither a phone nor part of a name. */
function withoutOpening({ line, cells, unread }: ReadRow<Column>, findings: ListFinding[]): Row {
  const opening: string[] = [];
  const restOf = (cell: string): string => {
    const told = saidOpening(cell);
    if (!told) return cell;
    opening.push(told.said);
    findings.push({ line, code: 'will-open', found: cell });
    return told.rest;
  };
  const rest = withoutNothing(cells, ofHours);
  for (const column of Object.keys(headings) as Column[]) {
    if (!ofHours.includes(column)) rest[column] = restOf(rest[column]);
  }
  for (const { cell, finding } of unread) {
    if (restOf(cell) !== '') findings.push(finding);
  }
  return { line, cells: rest, opening };
}

/** Some lists say the whole of a centre in each row of its hours: what is said again is said once. */
function repeated(row: Row, { phone, email }: Row['cells']): Row {
  const cells = { ...row.cells };
  if (cells.phone === phone) cells.phone = '';
  if (cells.email === email) cells.email = '';
  return { ...row, cells };
}

function saidIn(rows: readonly Row[], column: Column) {
  return rows.map(({ line, cells }) => ({ line, said: cells[column].replace(/\.$/, '') }));
}
