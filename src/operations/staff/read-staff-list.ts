import { type Role, roleName } from '#acting/index.ts';
import {
  findingInWords,
  isUndecided,
  listFaultInWords,
  readColumns,
  tableOfList,
  UnreadableList,
} from '#network/index.ts';
import { canonicalPersonalNumber } from '#organisations/index.ts';
import { readEmail } from '#platform/input/email.ts';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { fold, inBoth } from '#platform/languages/languages.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { isAtCounter, readTerm } from '#rights/index.ts';

/** A line of the list: a person with a right that they have already. */
export interface ListedRight {
  readonly line: number;
  /** Canonical, such as `PNOLV-00012300001`. */
  readonly personalNumber: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  readonly role: Role;
  /** The registration number of the organisation. */
  readonly organisation: string;
  /** The name of the centre; empty for administrators and officers of service holders. */
  readonly centre: string;
  readonly position: string;
  /** The first day, if the term says one. */
  readonly firstDay: Temporal.PlainDate | undefined;
  /** The last day; null: permanent. */
  readonly lastDay: Temporal.PlainDate | null;
}

/** What cannot be taken as it stands, by its line. */
export interface LineFault {
  readonly line: number;
  readonly text: string;
}

export interface StaffList {
  readonly rights: readonly ListedRight[];
  readonly faults: readonly LineFault[];
}

const headings = {
  number: /^(nr|nr\.? ?p\.? ?k|n\.? ?p\.? ?k|p\.? ?k|no|number)\.?$/,
  code: /^(personas kods|pk|personal code)$/,
  givenName: /^(vards|vardi|given names?|first name)$/,
  surname: /^(uzvards|surname|last name)$/,
  email: /^e-?pasts?$|^e-?pasta adrese$|^e-?mail( address)?$/,
  role: /^(loma|tiesibas|role)$/,
  organisation:
    /^(iestades |organizacijas |pasvaldibas )?(registracijas (numurs|nr\.?)|reg\. ?nr\.?)$|^registration number$/,
  centre: /^(klientu apkalposanas )?centrs$|^vpvkac$|^vieta$|^cent(re|er)$/,
  position: /^amats$|^position$/,
  until: /^termins$|^lidz$|^tiesibas lidz$|^until$|^term$/,
} as const;

type Column = keyof typeof headings;
type Cells = Readonly<Record<Column, string>>;

/** Who can be in the list. The ministry's own people are entered one by one (`tilts officer add`), and applicants come by themselves. */
const roles = ['employee', 'viewer', 'auditor', 'administrator', 'holder_officer'] as const satisfies readonly Role[];

/**
 * Reads a list of people and the rights they have (CSV, as spreadsheets save it). What stands there otherwise than expected is told by
 * its line, and nothing is guessed. Throws `CannotStart` where no list can be seen at all.
 */
export function readStaffList(text: string, path: string): StaffList {
  const { rows, findings } = columnsOf(text, path);
  const unread = [...findings, ...rows.flatMap((row) => row.unread.map(({ finding }) => finding))]
    .filter(isUndecided)
    .map((finding): LineFault => ({ line: finding.line, text: findingInWords('en', finding) }));
  const read = rows.map(({ line, cells }) => readRow(line, cells));
  const rights = read.flatMap((one) => ('right' in one ? [one.right] : []));
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  const all = [...unread, ...faults, ...toldOtherwise(rights), ...toldTwice(rights)];
  return { rights, faults: all.toSorted((one, other) => one.line - other.line) };
}

function columnsOf(text: string, path: string) {
  try {
    const needed: Column[] = ['code', 'givenName', 'surname', 'email', 'role', 'organisation', 'position', 'until'];
    return readColumns<Column>(tableOfList(text).table, headings, needed);
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    throw new CannotStart(`${path}:${error.line}: ${listFaultInWords('en', error)}`);
  }
}

function readRow(line: number, cells: Cells): { readonly right: ListedRight } | { readonly faults: LineFault[] } {
  const [givenName = '', surname = '', position = '', centre = ''] = (
    ['givenName', 'surname', 'position', 'centre'] as const
  ).map((column) => cleanLine(cells[column]));
  const address = readEmail(cells.email, notAnEmail);
  const personalNumber = canonicalPersonalNumber(`PNOLV-${cells.code}`);
  const role = roleCalled(cells.role);
  const organisation = cells.organisation.replaceAll(/\s/g, '');
  const term = cells.until === '' ? undefined : readTerm(cells.until);
  const wrong = [
    personalNumber ? '' : `personal code ${quoted(cells.code)}: NNNNNN-NNNNN is expected`,
    givenName && surname ? '' : 'a given name and a surname are expected',
    `${givenName} ${surname}`.length > longest ? `a name is of at most ${longest} letters` : '',
    'email' in address ? '' : `e-mail ${quoted(cells.email)} is none`,
    role ? '' : `role ${quoted(cells.role)}: one of ${roles.join(', ')} is expected, or its name in Latvian`,
    /^\d{11}$/.test(organisation) ? '' : `registration number ${quoted(cells.organisation)}: 11 digits are expected`,
    position ? '' : 'a position is expected',
    position.length > longest ? `a position is of at most ${longest} letters` : '',
    Object.values(cells).some((cell) => cell.includes('\uFFFD'))
      ? 'a letter could not be read: save the list as UTF-8'
      : '',
    term && 'until' in term ? '' : `term ${quoted(cells.until)}: a last day or “permanent” is expected`,
    role && isAtCounter(role) && !centre ? `${role}: a centre is expected` : '',
    role && !isAtCounter(role) && centre ? `${role} belongs to the organisation, and to no centre` : '',
  ].filter(Boolean);
  if (wrong.length > 0 || !personalNumber || !role || !term || 'wrong' in term || 'wrong' in address) {
    return { faults: wrong.map((text) => ({ line, text })) };
  }
  const firstDay = term.from;
  const lastDay = term.until === 'permanent' ? null : term.until;
  if (firstDay && lastDay && Temporal.PlainDate.compare(firstDay, lastDay) > 0) {
    return { faults: [{ line, text: `the term begins on ${firstDay.toString()}, after its last day` }] };
  }
  const { email } = address;
  return {
    right: { line, personalNumber, givenName, surname, email, role, organisation, centre, position, firstDay, lastDay },
  };
}

/** As long as the form by which a right is given takes a name and a position. */
const longest = 100;

const notAnEmail = inBoth(() => 'none');

function roleCalled(text: string): Role | undefined {
  const typed = fold(text);
  return roles.find((role) => [role, ...Object.values(roleName(role))].some((name) => fold(name) === typed));
}

/** One person has one name and one address for mail. */
function toldOtherwise(rights: readonly ListedRight[]): LineFault[] {
  const first = new Map<string, ListedRight>();
  return rights.flatMap((right): LineFault[] => {
    const before = first.get(right.personalNumber);
    if (!before) first.set(right.personalNumber, right);
    const isSame =
      !before || (['givenName', 'surname', 'email'] as const).every((part) => before[part] === right[part]);
    return isSame
      ? []
      : [{ line: right.line, text: `the same personal code as in line ${before.line}, with another name or e-mail` }];
  });
}

function toldTwice(rights: readonly ListedRight[]): LineFault[] {
  const first = new Map<string, number>();
  return rights.flatMap(({ line, personalNumber, role, organisation, centre }): LineFault[] => {
    const key = [personalNumber, role, organisation, fold(centre)].join('|');
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined ? [] : [{ line, text: `the same right as in line ${before}` }];
  });
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
