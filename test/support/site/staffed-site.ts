import type { CentreActor, Role } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { enterRight } from '#rights/index.ts';
import { type CaseStage, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast } from '#test/support/cast/people.ts';
import { type AccessSite, accessSite } from './access-site.ts';

/** The person at the identity provider. */
export const people = {
  karlis: { personalCode: '329999-00001', givenName: 'Kārlis', surname: 'Kalniņš' },
  liga: { personalCode: '329999-00002', givenName: 'Līga', surname: 'Ozola' },
  viewer: { personalCode: '329999-00003', givenName: 'Ilze', surname: 'Liepiņa' },
  janis: { personalCode: '329999-00004', givenName: 'Jānis', surname: 'Krūmiņš' },
  ruta: { personalCode: '329999-00005', givenName: 'Rūta', surname: 'Zariņa' },
} as const;

export type Who = keyof typeof people;

/** The whole site over HTTP, with the development provider and the cast in three centres. */
export interface StaffedSite extends AccessSite {
  readonly cast: Cast;
}

/** Opens the site on a fresh database. It is closed after the test file. */
export async function openStaffedSite(): Promise<StaffedSite> {
  const note = { lv: 'tests', en: 'test' };
  const site = await accessSite({ people: Object.values(people).map((person) => ({ ...person, note })) });
  const cast = await enterCast(site.database);
  await prepareCentres(site.database, [cast.karlis, cast.janis, cast.ruta]);
  await giveFurtherRights(site, cast);
  return { ...site, cast };
}

/** The viewer is an auditor too, and Jānis works in two centres. */
async function giveFurtherRights({ database }: AccessSite, cast: Cast): Promise<void> {
  await transaction(database, null, async (tx) => {
    const give = (who: Who, at: Who, role: Role) =>
      enterRight(tx, {
        staff: cast[who].person,
        role,
        organisation: cast[at].organisation,
        centre: cast[at].centre,
        position: cast[who].position,
        from: Temporal.Instant.from('2019-01-01T00:00:00Z'),
      });
    await give('viewer', 'viewer', 'auditor');
    await give('janis', 'karlis', 'employee');
  });
}

/** An employee at this moment of the counter's clock, freshly signed in. */
export function actingNow(counter: StaffedSite, who: Who = 'karlis'): CentreActor {
  return { ...counter.cast[who], at: counter.now(), signedInAt: counter.now() };
}

/** A case taken by the acts to the point where a journey begins; and its page. */
export async function caseLedTo(
  counter: StaffedSite,
  until: CaseStage,
  options?: Parameters<typeof leadCase>[3],
  who?: Who,
): Promise<LedCase & { readonly address: string }> {
  const led = await leadCase(counter.database, actingNow(counter, who), until, options);
  return { ...led, address: `${counter.origin}/cases/${led.id}` };
}
