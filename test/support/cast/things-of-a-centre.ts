import { randomUUID } from 'node:crypto';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { clientsActs } from '#clients/index.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { reserve } from './blanks.ts';
import { type LedCase, leadCase } from './cases.ts';
import { consulted } from './consultations.ts';
import { attachAlone } from './deeds.ts';
import { cardsOf, tabletOf } from './satisfaction.ts';

let days = 0;
/** A day of which no cards are entered. */
const nextDay = () => Temporal.PlainDate.from('2025-01-01').add({ days: days++ }).toString();

/** A case of this employee with everything that an address can name of a centre, by the names of its parameters. */
export async function thingsOfACentre(
  database: TestDatabase,
  actor: CentreActor,
  options?: Parameters<typeof leadCase>[3],
): Promise<{ readonly led: LedCase; readonly things: Readonly<Record<string, string>> }> {
  const led = await leadCase(database, actor, '22.1.6', options);
  const attached = { id: randomUUID(), of: { id: led.mandate }, input: { scan: { name: 'scan', bytes: smallPdf() } } };
  const scan = await carryOut({ database }, actor, attachAlone, attached);
  const forgery = await forgeryOn(database);
  const { client_id, reference } = await forgery.copy('mandate', 'id', led.mandate);
  await forgery.end();
  const client = String(client_id);
  const about = (of: object, input: object) => ({ id: randomUUID(), of: { client, ...of } as never, input });
  const doubt = await carryOut({ database }, actor, clientsActs.recordDoubt, about({}, { reason: 'Izdomātas šaubas' }));
  const lifted = about({ doubt: doubt.id }, { kind: 'mistaken', text: 'Izdomāta kļūda' });
  await carryOut({ database }, actor, clientsActs.sayOfDoubt, lifted);
  const things = {
    reservation: (await reserve(database, actor, 2)).id,
    consultation: await consulted(database, actor),
    tablet: await tabletOf(database, actor),
    cards: await cardsOf(database, actor, nextDay()),
    case: led.id,
    mandate: led.mandate,
    application: led.application,
    client,
    doubt: doubt.id,
    document: led.mandate,
    scan: scan.id,
    reference: String(reference),
  };
  return { led, things };
}
