import { readFileSync } from 'node:fs';
import { recordEvent } from '#acting/index.ts';
import { readArguments, WrongUse } from '#operations/arguments.ts';
import { checkKeys } from '#operations/check-database.ts';
import { ownerWithKeys } from '#operations/owner-with-keys.ts';
import { progressOf } from '#operations/progress.ts';
import { unreadable } from '#operations/unreadable.ts';
import { enterStaffMembers } from '#organisations/index.ts';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { textOfFile } from '#platform/spreadsheets/text-of-file.ts';
import { enterRight, rightCarriedOver, termOf } from '#rights/index.ts';
import { type Compared, type ComparedRight, compareStaff } from './compare-staff.ts';
import { type LineFault, type ListedRight, readStaffList } from './read-staff-list.ts';

const options = { decision: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

/**
 * `tilts staff import FILE --decision TEXT`, as the owner: the site's role may not enter a right that nobody gave. Every line that cannot
 * be taken is told; all people and rights are entered in one transaction, or nothing. Read again, it enters what is new.
 */
export async function importStaff(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const list = readStaffList(textIn(path), path);
  const decision = values.decision?.trim();
  if (!decision) throw new WrongUse('--decision is missing: by which document these rights were given.');
  await using owner = await ownerWithKeys(process.env);
  await checkKeys(owner.database);
  const { summary, code } = await loggedTransaction(owner.database, null, async (tx) => {
    const at = Temporal.Now.instant();
    const compared = await compareStaff(tx, list.rights, at);
    const faults = [...list.faults, ...compared.faults].toSorted((one, other) => one.line - other.line);
    for (const told of [...compared.otherwise, ...faults]) console.log(inOneLine(told));
    const isDry = values['dry-run'] ?? false;
    if (faults.length === 0 && !isDry) await enter(tx, compared, { at, decision });
    return { summary: summaryOf(compared, faults.length, isDry), code: faults.length === 0 ? 0 : 1 };
  });
  // Not before it is: what the database refuses at the end is not entered.
  console.log(summary);
  return code;
}

function textIn(path: string): string {
  try {
    const text = textOfFile(readFileSync(path));
    if (text !== undefined) return text;
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new CannotStart(`${path} is not text.`);
}

function inOneLine({ line, text }: LineFault): string {
  return `${String(line).padStart(5)}  ${text}`;
}

interface Entering {
  readonly at: Temporal.Instant;
  readonly decision: string;
}

async function enter(tx: Logged, { rights, known }: Compared, { at, decision }: Entering): Promise<void> {
  const people = newPeople(rights, known);
  const entering = progressOf('Entering people', people.length);
  const entered = await enterStaffMembers(tx, { at }, people, entering.done);
  entering.end();
  const today = officialDay(at);
  const giving = progressOf('Entering rights', rights.length);
  for (const [count, { listed, organisation, centre }] of rights.entries()) {
    const { personalNumber, role, position, firstDay, lastDay } = listed;
    const staff = (known.get(personalNumber) ?? entered.get(personalNumber))?.id ?? '';
    const place = { role, organisation, centre, position };
    const term = termOf({ at }, laterOf(firstDay, today), lastDay);
    const right = await enterRight(tx, { staff, ...place, ...term });
    const things = { right: right.id, staff, organisation, role, decision, ...(centre && { centre }) };
    recordEvent(tx, { at }, rightCarriedOver, { things });
    giving.done(count + 1);
  }
  giving.end();
}

/** A right that was given before the system holds in it from now on, unless it begins later. */
function laterOf(firstDay: Temporal.PlainDate | undefined, today: Temporal.PlainDate): Temporal.PlainDate {
  return firstDay && Temporal.PlainDate.compare(firstDay, today) > 0 ? firstDay : today;
}

function newPeople(rights: readonly ComparedRight[], known: Compared['known']): ListedRight[] {
  const people = new Map(rights.map(({ listed }) => [listed.personalNumber, listed]));
  return [...people.values()].filter(({ personalNumber }) => !known.has(personalNumber));
}

function summaryOf({ rights, known, held }: Compared, faults: number, isDry: boolean): string {
  const counted = `People: ${newPeople(rights, known).length}. Rights: ${rights.length}. Rights held already: ${held}.`;
  if (faults > 0) return `${faults} lines to be put right. Nothing was done.`;
  return isDry ? `Nothing was done. It would be entered: ${counted}` : `Entered: ${counted}`;
}
