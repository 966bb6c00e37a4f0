import { randomInt } from 'node:crypto';
import type { DemoPerson } from '#demo/identity-provider/index.ts';
import { enterCentre, enterOrganisation, enterStaff } from '#organisations/index.ts';
import { type Database, loggedTransaction } from '#platform/database/database.ts';
import { type AccessRight, enterRight } from '#rights/index.ts';

const note = { lv: 'tests', en: 'test' };

/** The people who try to sign in. Nobody can have their codes. */
export const anna = { personalCode: '000123-00001', givenName: 'Anna Līva', surname: 'Žagariņa-Ķempe', note };
export const ivo = { personalCode: '000123-00002', givenName: 'Ivo', surname: 'Šķēle', note };
export const former = { personalCode: '000123-00003', givenName: 'Zane', surname: 'Bijusī', note };
export const stranger = { personalCode: '000123-00004', givenName: 'Svešais', surname: 'Cilvēks', note };
export const renamed = { personalCode: '000123-00005', givenName: 'Ilze', surname: 'Jaunvārde', note };
export const foreigner = { personalCode: 'AB-12', givenName: 'John', surname: 'Abroad', note };
export const everybody: readonly DemoPerson[] = [anna, ivo, former, stranger, renamed, foreigner];

export interface SignInCast {
  readonly annaAtBridge: AccessRight;
  readonly ivoAtBridge: AccessRight;
  readonly ivoAtHill: AccessRight;
}

/** Anna works in one centre, Ivo in two; Zane's right has ended; Ilze is entered under her former name. */
export async function enterSignInCast(database: Database): Promise<SignInCast> {
  const from = Temporal.Instant.from('2026-01-01T00:00:00Z');
  return loggedTransaction(database, null, async (tx) => {
    const contact = { address: 'Tilta iela 1', email: 'centrs@example.invalid', phone: '+37160000000' };
    const municipality = await enterOrganisation(
      tx,
      { at: from },
      {
        kind: 'municipality',
        name: 'Paraugu novads',
        registration_number: `9${randomInt(1e9, 9e9)}`,
        data_protection_contact: 'dati@example.invalid',
        is_demo: true,
        ...contact,
      },
    );
    const place = { organisation_id: municipality.id, kind: 'novada', place: 'Paraugciems', ...contact };
    const bridge = await enterCentre(tx, { name: 'Tilta centrs', ...place });
    const hill = await enterCentre(tx, { name: 'Kalna centrs', ...place });
    const right = async (person: DemoPerson, centre: string, until: Temporal.Instant | null = null) => {
      const { personalCode, givenName, surname } = person;
      const email = 'darbs@example.invalid';
      const staff = await enterStaff(
        tx,
        { at: from },
        { personalNumber: `PNOLV-${personalCode}`, givenName, surname, email },
      );
      const post = { role: 'employee', organisation: municipality.id, position: 'konsultante' } as const;
      return enterRight(tx, { staff: staff.id, centre, from, until, ...post });
    };
    await right(former, bridge.id, Temporal.Instant.from('2026-03-01T00:00:00Z'));
    await right({ ...renamed, surname: 'Vecvārde' }, bridge.id);
    return {
      annaAtBridge: await right(anna, bridge.id),
      ivoAtBridge: await right(ivo, bridge.id),
      ivoAtHill: await right(ivo, hill.id),
    };
  });
}
