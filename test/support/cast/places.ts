import { randomInt } from 'node:crypto';
import type { Role } from '#acting/index.ts';
import { enterCentre, enterOrganisation, enterStaff } from '#organisations/index.ts';
import { type Database, loggedTransaction, type Transaction, transaction } from '#platform/database/database.ts';
import { enterRight } from '#rights/index.ts';
import { mondayMorning } from '#test/support/cast/people.ts';

/** One municipality with two centres, and another municipality, in which the requested people work. */
export interface Places {
  readonly here: { readonly organisation: string; readonly centre: string };
  readonly sameOrganisation: { readonly organisation: string; readonly centre: string };
  readonly elsewhere: { readonly organisation: string; readonly centre: string };
}

export function enterPlaces(database: Database, at = mondayMorning): Promise<Places> {
  return transaction(database, null, async (tx) => {
    const paraugs = await municipality(tx, at, 'Parauga novada pašvaldība', '90000000003');
    const celms = await municipality(tx, at, 'Celma novada pašvaldība', '90000000018');
    return {
      here: await centre(tx, paraugs, 'Birzgale'),
      sameOrganisation: await centre(tx, paraugs, 'Kalnamuiža'),
      elsewhere: await centre(tx, celms, 'Celmene'),
    };
  });
}

interface Term {
  readonly from: Temporal.Instant;
  readonly until?: Temporal.Instant | null;
}

/** A new person with one right in this role at this place, or none. Returns the person. */
export function enterSomebody(
  database: Database,
  role: Role | null,
  { organisation, centre: counter }: Places['here'],
  term: Term,
  at = mondayMorning,
): Promise<string> {
  return loggedTransaction(database, null, async (tx) => {
    const personalNumber = `PNOLV-32${randomInt(1e3, 9e3)}-${randomInt(1e4, 9e4)}`;
    const email = 'kads@paraugs.example';
    const { id } = await enterStaff(tx, { at }, { personalNumber, givenName: 'Kāds', surname: 'Darbinieks', email });
    const atCounter = role === 'employee' || role === 'viewer' || role === 'auditor';
    const post = { organisation, centre: atCounter ? counter : null, position: 'darbinieks' };
    if (role) await enterRight(tx, { staff: id, role, ...post, ...term });
    return id;
  });
}

async function municipality(tx: Transaction, at: Temporal.Instant, name: string, number: string): Promise<string> {
  const contact = { address: 'Skolas iela 1', email: 'dome@paraugs.example', phone: '+371 60000000' };
  const { id } = await enterOrganisation(
    tx,
    { at },
    {
      kind: 'municipality',
      name,
      registration_number: number,
      data_protection_contact: 'dati@paraugs.example',
      is_demo: true,
      ...contact,
    },
  );
  return id;
}

async function centre(tx: Transaction, organisation: string, place: string): Promise<Places['here']> {
  const contact = { address: 'Lauku iela 2', email: 'centrs@paraugs.example', phone: '+371 60000001' };
  const named = { kind: 'novada', name: `${place}s klientu apkalpošanas centrs`, place };
  const { id } = await enterCentre(tx, { organisation_id: organisation, ...named, ...contact });
  return { organisation, centre: id };
}
