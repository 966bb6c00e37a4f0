import { randomUUIDv7 } from 'node:crypto';
import { recordRefusedEvent } from '#acting/index.ts';
import { followHolder } from '#cases/index.ts';
import {
  ask,
  type Database,
  isDuplicate,
  loggedTransaction,
  rows,
  sql,
  violates,
} from '#platform/database/database.ts';
import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { holderEventsEvents } from './events.ts';
import type { Kind, RefusalOfEvent } from './kinds.ts';
import { words } from './words.ts';

/** What happened, as the system of the service holder tells it. */
export interface HolderEvent {
  readonly kind: Kind;
  readonly toldAt: Temporal.Instant;
  readonly eService: string;
  /** The portal's number of the application. */
  readonly reference: string;
  /** Counted by the holder for each application, from 1. */
  readonly sequence: number;
  readonly plannedOn: Temporal.PlainDate | null;
}

/** Which delivery it is: the same id with the same content is the same event. */
export interface Delivered {
  readonly id: string;
  readonly sha256: Buffer;
}

/** Who tells, and when. */
export interface Telling {
  readonly system: string;
  /** The terms under which it proved itself. */
  readonly terms: string;
  readonly organisation: string;
  readonly at: Temporal.Instant;
}

/** An event, and those of the same application that wait for it: no more wait than the database lets. */
const mostRecords = 60;

/** Two deliveries of one id meet in two cases: the second attempt sees the first. */
const attempts = 2;

/**
 * Takes an event once, and applies it in its turn by the rules that hold for employees too (22.¹ 5.–7.). `waiting`: one before it has not come.
 * A delivery that came before gets the answer that it has by now. Throws a `Refusal` for what contradicts the rules; that is in the log, of the
 * centre if the application is known there.
 */
export async function takeEvent(
  database: Database,
  telling: Telling,
  event: HolderEvent,
  delivered: Delivered,
): Promise<'applied' | 'waiting'> {
  const place = await placeOf(database, telling, event);
  if (!place) return refuseBefore(database, telling, refusedAs('unknown'));
  const state = await inItsCase(database, place, telling, event, delivered);
  if (state === 'applied' || state === 'waiting') return state;
  throw refusedAs(state);
}

/** Writes into the log of the organisation what was refused before it was known of which centre it is, and throws it. */
export async function refuseBefore(
  database: Database,
  { system, organisation, at }: Omit<Telling, 'terms'>,
  refusal: Refusal,
): Promise<never> {
  await recordRefusedEvent(database, { at, organisation }, holderEventsEvents.take, refusal, { things: { system } });
  throw refusal;
}

interface Place {
  readonly centre: string;
  readonly id: string;
}

async function placeOf(
  database: Database,
  telling: Telling,
  { eService, reference }: HolderEvent,
): Promise<Place | undefined> {
  const { system, terms } = telling;
  const [place] = await ask(
    database,
    sql<Place | { centre: null }>`
      select centre_id as centre, case_id as id from place_of_holder_event(${system}, ${terms}, ${eService}, ${reference})`,
  ).catch((error: unknown) => {
    if (violates(error, 'told_by_a_connected_system')) return refuseBefore(database, telling, notItsOwn());
    throw error;
  });
  return place?.centre ? (place as Place) : undefined;
}

type State = 'applied' | 'waiting' | RefusalOfEvent;

async function inItsCase(
  database: Database,
  place: Place,
  telling: Telling,
  event: HolderEvent,
  delivered: Delivered,
  attempt = 1,
): Promise<State> {
  const { system, terms, at } = telling;
  const { kind, toldAt, eService, reference, sequence, plannedOn } = event;
  try {
    return await loggedTransaction(database, place.centre, (tx) =>
      followHolder(tx, { ...place, at }, async () => {
        // Made once the case is held, and in order: of records in a case the newest holds.
        const ids = Array.from({ length: mostRecords }, () => randomUUIDv7()).sort();
        const [taken] = await rows(
          tx,
          sql<{ state: State }>`
            select take_holder_event(${at}, ${system}, ${terms}, ${eService}, ${reference}, ${ids}::uuid[], ${delivered.id}, ${delivered.sha256},
                                     ${sequence}, ${kind}, ${toldAt}, ${plannedOn}) as state`,
        );
        return taken?.state ?? 'unknown';
      }),
    );
  } catch (error) {
    if (isDuplicate(error) && attempt < attempts)
      return inItsCase(database, place, telling, event, delivered, attempt + 1);
    if (violates(error, 'told_by_a_connected_system')) return refuseBefore(database, telling, notItsOwn());
    throw error;
  }
}

const kindOf: Partial<Record<RefusalOfEvent, RefusalKind>> = {
  unknown: 'absent',
  'other-content': 'spent',
  'number-taken': 'conflict',
};

function refusedAs(state: RefusalOfEvent): Refusal {
  return refusal(
    state,
    kindOf[state] ?? 'rule',
    say(words, (w) => w.refusals[state]),
  );
}

function notItsOwn(): Refusal {
  return refusal(
    'forbidden',
    'forbidden',
    say(words, (w) => w.notItsOwn),
  );
}

function refusal(what: string, kind: RefusalKind, text: Text): Refusal {
  return new Refusal({ code: `holder-event.${what}`, kind, problems: [{ text }] });
}
