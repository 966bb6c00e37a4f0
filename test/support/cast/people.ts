import type { Actor, CentreActor, Role } from '#acting/index.ts';
import { enterCentre, enterOrganisation, enterStaff } from '#organisations/index.ts';
import { type Database, loggedTransaction, transaction } from '#platform/database/database.ts';
import { enterRight } from '#rights/index.ts';

/** The moment at which tests begin: a Monday morning in Latvia, 2 March 2026, 10:30. */
export const mondayMorning = Temporal.Instant.from('2026-03-02T08:30:00Z');

/** The clients, as their documents describe them. Nobody can have their codes. */
export const clients = {
  velta: { givenName: 'Velta', surname: 'Priedīte', personalCode: '320000-00001' },
  arvids: { givenName: 'Arvīds', surname: 'Ābele', personalCode: '320000-00002' },
  /** Velta's grandchild and ward. */
  mikus: { givenName: 'Mikus', surname: 'Priedītis', personalCode: '320000-00003' },
  /** The check digit of this code is wrong. */
  skaidrite: { givenName: 'Skaidrīte', surname: 'Egle', personalCode: '000123-00002' },
  /** Has no Latvian code. */
  jonas: { givenName: 'Jonas', surname: 'Petraitis', birthDate: '05.06.1980.' },
} as const;

export interface Cast {
  /** Employees of the centre in Birzgale. */
  readonly karlis: CentreActor;
  readonly liga: CentreActor;
  /** A viewer, who serves nobody. */
  readonly viewer: CentreActor;
  /** An employee of the centre in Kalnamuiža, another centre of the same municipality. */
  readonly janis: CentreActor;
  /** An employee of another municipality's centre. */
  readonly ruta: CentreActor;
}

/** Enters two municipalities with three centres and the people who work there. Once per database. */
export async function enterCast(database: Database): Promise<Cast> {
  return loggedTransaction(database, null, async (tx) => {
    const paraugs = await municipality('Parauga novada pašvaldība', '90000000003');
    const celms = await municipality('Celma novada pašvaldība', '90000000018');
    const birzgale = await centre(paraugs, 'Birzgale');
    const kalnamuiza = await centre(paraugs, 'Kalnamuiža');
    const celmene = await centre(celms, 'Celmene');
    return {
      karlis: await employee('Kārlis', 'Kalniņš', 'PNOLV-329999-00001', birzgale),
      liga: await employee('Līga', 'Ozola', 'PNOLV-329999-00002', birzgale),
      viewer: await employee('Ilze', 'Liepiņa', 'PNOLV-329999-00003', birzgale, 'viewer'),
      janis: await employee('Jānis', 'Krūmiņš', 'PNOLV-329999-00004', kalnamuiza),
      ruta: await employee('Rūta', 'Zariņa', 'PNOLV-329999-00005', celmene),
    };

    function municipality(name: string, registrationNumber: string) {
      return enterOrganisation(
        tx,
        { at: mondayMorning },
        {
          kind: 'municipality',
          name,
          registration_number: registrationNumber,
          address: 'Skolas iela 1, Paraugciems, LV-0001',
          email: 'dome@paraugs.example',
          phone: '+371 60000000',
          data_protection_contact: 'datu.aizsardziba@paraugs.example',
          is_demo: true,
        },
      );
    }

    function centre({ id }: { id: string }, place: string) {
      return enterCentre(tx, {
        organisation_id: id,
        kind: 'novada',
        name: `${place}s valsts un pašvaldības vienotais klientu apkalpošanas centrs`,
        address: `Lauku iela 2, ${place}, LV-0002`,
        place,
        email: 'centrs@paraugs.example',
        phone: '+371 60000001',
      });
    }

    async function employee(
      givenName: string,
      surname: string,
      personalNumber: string,
      { id, organisation_id }: { id: string; organisation_id: string },
      role: Role = 'employee',
    ): Promise<CentreActor> {
      const email = 'darbinieks@paraugs.example';
      const person = await enterStaff(tx, { at: mondayMorning }, { personalNumber, givenName, surname, email });
      const post = { role, organisation: organisation_id, centre: id, position: 'klientu apkalpošanas speciālists' };
      const right = await enterRight(tx, {
        staff: person.id,
        ...post,
        from: Temporal.Instant.from('2017-07-04T00:00Z'),
      });
      return {
        person: person.id,
        name: `${givenName} ${surname}`,
        ...post,
        right: right.id,
        means: 'eid_card',
        signedInAt: mondayMorning.subtract({ minutes: 30 }),
        at: mondayMorning,
      };
    }
  });
}

/** The same person as an administrator of the municipality, in addition to their other roles. */
export const alsoAdministrator = (database: Database, person: CentreActor) => alsoIn(database, person, 'administrator');

/** The same person in another role, in addition to their present ones. */
export async function alsoIn(database: Database, person: CentreActor, role: Role): Promise<Actor> {
  const { organisation, position } = person;
  const centre = role === 'viewer' || role === 'auditor' ? person.centre : null;
  const post = { role, organisation, centre, position };
  const { id } = await transaction(database, null, (tx) =>
    enterRight(tx, { staff: person.person, ...post, from: person.at }),
  );
  return { ...person, ...post, right: id };
}

/** Another employee of the same centre, whose right ends. Once per database. */
export async function temporaryEmployee(
  database: Database,
  { organisation, centre, position, ...as }: CentreActor,
  until: Temporal.Instant,
): Promise<CentreActor> {
  const post = { role: 'employee', organisation, centre, position } as const;
  const named = { givenName: 'Ilze', surname: 'Pagaidu', email: 'ilze@paraugs.example' };
  return loggedTransaction(database, null, async (tx) => {
    const { id } = await enterStaff(tx, as, { personalNumber: 'PNOLV-329999-00009', ...named });
    const right = await enterRight(tx, { staff: id, ...post, from: as.at.subtract({ hours: 24 }), until });
    return { ...as, ...post, person: id, name: 'Ilze Pagaidu', right: right.id };
  });
}

/** The same person at another moment. */
export function later<A extends CentreActor>(actor: A, time: Temporal.DurationLike): A {
  return { ...actor, at: actor.at.add(time) };
}
