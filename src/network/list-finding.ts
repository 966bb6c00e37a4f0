import type { DoubtCode } from './hours/doubt.ts';

/** What is told of a row without anything to decide: it was read, although it is not written in the usual way. */
export const remarkCodes = [
  'read-as',
  'note-kept',
  'several-phones',
  'several-emails',
  'phone-in-row-of-hours',
  'empty-row',
  'heading-again',
  'liquidated',
  'no-number',
  'no-postcode',
  'phone-twice',
  'email-twice',
  'hours-twice-alike',
] as const;

/** What somebody has to decide: until then it stays as it was written, or is left out. */
export const undecidedCodes = [
  'before-heading',
  'column-unread',
  'cells-beyond-columns',
  'row-of-nothing',
  'no-name',
  'name-twice',
  'name-unclear',
  'number-twice',
  'numbers-missing',
  'no-address',
  'address-odd',
  'postcode-odd',
  'no-phone',
  'no-email',
  'phone-odd',
  'email-odd',
  'website-odd',
  'several-websites',
  'no-hours',
  'days-not-told',
  'days-without-season',
  'day-unclear',
  'text-as-day',
  'hours-twice',
  'will-open',
  'whole-centre',
  'kind-unknown',
  'status-unknown',
  'registration-number-odd',
  'registration-number-twice',
] as const;

export type FindingCode = (typeof remarkCodes)[number] | (typeof undecidedCodes)[number] | DoubtCode;

/** An irregularity of a published list: in which line of the file, what stands there, and in which ways it can be meant. */
export interface ListFinding {
  readonly line: number;
  readonly code: FindingCode;
  readonly found: string;
  /** Several: somebody has to say which. One: how it was read, or would be. */
  readonly readings?: readonly string[];
}

/** Whether somebody has something to decide. */
export function isUndecided({ code }: ListFinding): boolean {
  return !remarkCodes.some((remark) => remark === code);
}

/** The list cannot be read at all. */
export class UnreadableList extends Error {
  readonly fault: 'no-heading' | 'two-columns-alike' | 'not-a-table' | 'too-large' | 'unread';
  readonly line: number;
  readonly found: string;
  /** What was found in the rows above the line. */
  readonly above: readonly ListFinding[];

  constructor(fault: UnreadableList['fault'], line: number, found = '', above: readonly ListFinding[] = []) {
    super(`${fault}, line ${line}`);
    this.name = 'UnreadableList';
    this.fault = fault;
    this.line = line;
    this.found = found;
    this.above = above;
  }
}
