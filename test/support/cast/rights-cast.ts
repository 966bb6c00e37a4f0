import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '#acting/index.ts';
import { enterCentre, enterOrganisation, enterStaff } from '#organisations/index.ts';
import { type Database, type Logged, loggedTransaction, type Transaction } from '#platform/database/database.ts';
import { enterRight } from '#rights/index.ts';
import { mondayMorning } from './people.ts';

/** The people whose rights are given and taken away. Nobody can have their codes. */
export const rightsPeople = {
  elita: { personalCode: '329998-00001', givenName: 'Elita', surname: 'Bērziņa' },
  uldis: { personalCode: '329998-00002', givenName: 'Uldis', surname: 'Saknītis' },
  maija: { personalCode: '329998-00003', givenName: 'Maija', surname: 'Ozoliņa' },
  janis: { personalCode: '329998-00004', givenName: 'Jānis', surname: 'Vītols' },
  baiba: { personalCode: '329998-00005', givenName: 'Baiba', surname: 'Turētāja' },
  /** Not recorded anywhere yet. */
  sanita: { personalCode: '329998-00006', givenName: 'Sanita', surname: 'Jaunā-Ķēniņa' },
} as const;

export type RightsPerson = keyof typeof rightsPeople;

export interface RightsCast {
  readonly paraugs: string;
  readonly celms: string;
  readonly holder: string;
  readonly birzgale: string;
  readonly kalnamuiza: string;
  readonly celmene: string;
  /** Administrators of Paraugs. */
  readonly elita: Actor;
  readonly uldis: Actor;
  /** An officer of the ministry. */
  readonly maija: Actor;
  /** An employee in Birzgale. */
  readonly janis: Actor;
  /** The administrator of the service holder. */
  readonly baiba: Actor;
}

/** Enters the ministry, two municipalities, a service holder, and people with rights since 2025, who act at a moment. Once per database. */
export async function enterRightsCast(database: Database, at = mondayMorning): Promise<RightsCast> {
  return loggedTransaction(database, null, async (tx) => {
    const ministry = await organisation(tx, at, 'ministry', 'Parauga ministrija', '90000000077');
    const paraugs = await organisation(tx, at, 'municipality', 'Parauga novada pašvaldība', '90000000014');
    const celms = await organisation(tx, at, 'municipality', 'Celma novada pašvaldība', '90000000018');
    const holder = await organisation(tx, at, 'service_holder', 'Parauga aģentūra', '90000000022');
    const birzgale = await centre(tx, paraugs, 'Birzgale');
    const kalnamuiza = await centre(tx, paraugs, 'Kalnamuiža');
    const celmene = await centre(tx, celms, 'Celmene');
    return {
      ...{ paraugs, celms, holder, birzgale, kalnamuiza, celmene },
      elita: await actor(tx, at, 'elita', 'administrator', paraugs, null),
      uldis: await actor(tx, at, 'uldis', 'administrator', paraugs, null),
      maija: await actor(tx, at, 'maija', 'ministry_officer', ministry, null),
      janis: await actor(tx, at, 'janis', 'employee', paraugs, birzgale),
      baiba: await actor(tx, at, 'baiba', 'administrator', holder, null),
    };
  });
}

async function actor(
  tx: Logged,
  at: Temporal.Instant,
  who: RightsPerson,
  role: Role,
  organisation: string,
  centre: string | null,
): Promise<Actor> {
  const { personalCode, ...names } = rightsPeople[who];
  const email = `${who}@paraugs.example`;
  const staff = await enterStaff(tx, { at }, { personalNumber: `PNOLV-${personalCode}`, ...names, email });
  const post = { role, organisation, centre, position: 'speciālists' };
  const from = Temporal.Instant.from('2025-01-01T00:00:00Z');
  const right = await enterRight(tx, { staff: staff.id, ...post, from });
  return {
    person: staff.id,
    name: `${names.givenName} ${names.surname}`,
    right: right.id,
    ...post,
    means: 'eid_card',
    signedInAt: at.subtract({ minutes: 30 }),
    at,
  };
}

async function organisation(
  tx: Transaction,
  at: Temporal.Instant,
  kind: 'ministry' | 'municipality' | 'service_holder',
  name: string,
  registrationNumber: string,
): Promise<string> {
  const { id } = await enterOrganisation(
    tx,
    { at },
    {
      kind,
      name,
      registration_number: registrationNumber,
      address: 'Skolas iela 1, Paraugciems, LV-0001',
      email: `${kind}-${randomUUID().slice(0, 4)}@paraugs.example`,
      phone: '+371 60000000',
      data_protection_contact: 'datu.aizsardziba@paraugs.example',
      is_demo: true,
    },
  );
  return id;
}

async function centre(tx: Transaction, organisationId: string, place: string): Promise<string> {
  const { id } = await enterCentre(tx, {
    organisation_id: organisationId,
    kind: 'novada',
    name: `${place}s klientu apkalpošanas centrs`,
    address: `Lauku iela 2, ${place}, LV-0002`,
    place,
    email: 'centrs@paraugs.example',
    phone: '+371 60000001',
  });
  return id;
}
