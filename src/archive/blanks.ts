import { type Actor, mostWaiting, type Waiting } from '#acting/index.ts';
import type { Left, Place } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './blanks/words.ts';
import { type RegisterEntry, thisCentre } from './register-entries.ts';
import { givenUpKinds, own } from './tables.ts';

/** Numbers that were reserved at once. */
export interface Reservation {
  readonly id: string;
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly reason: string;
  readonly reservedAt: Temporal.Instant;
  readonly reservedBy: string;
  /** How many of its blanks nothing is recorded of. */
  readonly open: number;
}

/** All reservations of the centre, the newest first. */
export async function reservations(tx: Transaction): Promise<Reservation[]> {
  return reserved(tx).orderBy('r.year', 'desc').orderBy('r.first_number', 'desc').execute();
}

/** A reservation of this centre; another's is refused like one that does not exist. */
export async function reservationById(tx: Transaction, id: string): Promise<Reservation> {
  const found = await reserved(tx).where('r.id', '=', id).executeTakeFirst();
  if (!found) throw noReservation();
  return found;
}

/** Whether nothing is recorded yet of what became of this blank. */
export function isOpenBlank({ reservation, marks }: Pick<RegisterEntry, 'reservation' | 'marks'>): boolean {
  return (
    reservation !== null &&
    !marks.some(({ kind }) => kind === 'entered' || givenUpKinds.some((other) => other === kind))
  );
}

/** What keeps a centre from being closed: blanks of which nothing is recorded. */
export async function leftBlanks(tx: Transaction, { centre }: Place): Promise<Left | undefined> {
  const open = centre === null ? 0 : await openAt(tx, centre);
  return open === 0 ? undefined : { what: 'blanks', text: say(words, (w) => w.left(open)) };
}

/** For the start page of the counter: blanks to be entered or given up, where there are any. */
export async function waitingBlanks(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  const open = await countOpenBlanks(tx, actor);
  if (open === 0) return [];
  const all = { count: Math.min(open, mostWaiting), href: '/register/blanks' };
  return [{ name: 'blanks', kind: 'waiting', text: say(words, (w) => w.waiting), all }];
}

/** The same for the menu: the way to them is by the register. */
export async function countOpenBlanks(tx: Transaction, { role, centre }: Actor): Promise<number> {
  return centre !== null && (role === 'employee' || role === 'viewer') ? openAt(tx, centre) : 0;
}

async function openAt(tx: Transaction, centre: string): Promise<number> {
  const [found] = await rows(tx, sql<{ open: number }>`select count(*)::integer as open from open_blanks(${centre})`);
  return found?.open ?? 0;
}

function reserved(tx: Transaction) {
  return own(tx)
    .selectFrom('blank_reservation as r')
    .select([
      'r.id',
      'r.year',
      'r.first_number as first',
      'r.last_number as last',
      'r.reason',
      'r.reserved_at as reservedAt',
      'r.reserved_by as reservedBy',
      sql<number>`(
        select count(*)::integer from register_blank b
         where (b.centre_id, b.reservation_id) = (r.centre_id, r.id) and b.document in (select open_blanks(r.centre_id)))`.as(
        'open',
      ),
    ])
    .where('r.centre_id', '=', thisCentre);
}

function noReservation(): Refusal {
  const problems = [{ text: say(words, (w) => w.absent) }];
  return new Refusal({ code: 'archive.no-reservation', kind: 'absent', problems });
}
