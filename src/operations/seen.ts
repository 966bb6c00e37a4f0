import { noCentre, recordEvent } from '#acting/index.ts';
import { nameSeen, type SeenPerson, seenBy, seenLines, type Viewer } from '#audit-log/index.ts';
import { allCentres, canonicalPersonalNumber, staffByNumber, staffNames } from '#organisations/index.ts';
import { type Database, loggedTransaction } from '#platform/database/database.ts';
import { typedId } from '#platform/input/ids.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { csvLine } from '#platform/spreadsheets/write-csv.ts';
import { callerMarks, isAddress } from '#sign-in/index.ts';
import { siteEvents } from '#site/events.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { checkKeys } from './check-database.ts';
import { ownerWithKeys } from './owner-with-keys.ts';

const options = {
  account: { type: 'string' },
  address: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

interface Asked {
  readonly account?: string | undefined;
  readonly address?: string | undefined;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Somebody who was seen, and the centre that keeps their record; empty for people of no centre. */
export type SeenAnywhere = SeenPerson & { readonly place: string };

/** `tilts audit seen`: the list goes to the output, the count beside it. */
export async function listSeen(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  await using owner = await ownerWithKeys(process.env);
  await checkKeys(owner.database);
  const people = await seenAnywhere(owner.database, asked, Temporal.Now.instant());
  process.stdout.write(`\ufeff${seenLines(people).map(csvLine).join('')}`);
  console.error(`${people.length} people were seen from ${asked.from.toString()} to ${asked.to.toString()}.`);
  return 0;
}

/** The same over all chains, as the owner of the tables. That it was asked, of whom, and how many there were, is an entry. */
export async function seenAnywhere(database: Database, asked: Asked, at: Temporal.Instant): Promise<SeenAnywhere[]> {
  const viewer = await viewerOf(database, asked);
  const places = [...(await loggedTransaction(database, null, (tx) => allCentres(tx, at))), { id: noCentre, name: '' }];
  const found: SeenAnywhere[] = [];
  for (const { id: chain, name: place } of places) {
    const people = await loggedTransaction(database, chain === noCentre ? null : chain, async (tx) =>
      nameSeen(tx, await seenBy(tx, { chain, organisation: undefined }, viewer, asked), staffNames),
    );
    found.push(...people.map((one) => ({ ...one, place })));
  }
  const things = {
    ...('account' in viewer ? { staff: viewer.account } : { caller: viewer.callers.join() }),
    ...{ from: asked.from.toString(), to: asked.to.toString(), people: String(found.length) },
  };
  await loggedTransaction(database, null, async (tx) => recordEvent(tx, { at }, siteEvents.listSeen, { things }));
  return found;
}

async function viewerOf(database: Database, { account, address }: Asked): Promise<Viewer> {
  if (address !== undefined) return { callers: callerMarks(database.vault, address) };
  const { data: id } = typedId().safeParse(account);
  if (id) return { account: id };
  const number = canonicalPersonalNumber(`PNOLV-${account}`);
  const staff = number && (await loggedTransaction(database, null, (tx) => staffByNumber(tx, number)));
  if (!staff) throw new CannotStart('Nobody with an account has this personal code.');
  return { account: staff.id };
}

function readAsked(args: readonly string[]): Asked {
  const { account, address, from, to } = readArguments(args, options).values;
  if ((account === undefined) === (address === undefined))
    throw new WrongUse('Either --account or --address is needed.');
  if (address !== undefined && !isAddress(address))
    throw new WrongUse('--address is a whole network address, such as 192.0.2.7 or 2001:db8::7.');
  const [first, last] = [day('from', from), day('to', to)];
  if (Temporal.PlainDate.compare(first, last) > 0)
    throw new WrongUse('--to is before --from: nobody can have been seen.');
  return { account, address, from: first, to: last };
}

function day(name: string, text: string | undefined): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text ?? '');
  } catch {
    throw new WrongUse(`--${name} is a day, such as 2026-03-02.`);
  }
}
