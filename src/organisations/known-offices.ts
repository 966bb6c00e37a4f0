import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { centresOn, organisationsOn } from './places-on.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

const organisationSelected = [
  'id',
  'kind',
  'name',
  'registration_number',
  'address',
  'email',
  'phone',
  'data_protection_contact',
  'closed_from',
  'successor_id',
] as const;

export const centreSelected = [
  'id',
  'organisation_id',
  'name',
  'kind',
  'address',
  'place',
  'email',
  'phone',
  'closed_from',
  'successor_id',
] as const;

/** An organisation as it is on a day, for whom it may be: an officer of the ministry any, an administrator their own. */
export async function knownOrganisation(
  tx: Transaction,
  actor: Pick<Actor, 'role' | 'organisation' | 'at'>,
  id: string,
  day = officialDay(actor.at),
) {
  const found = await own(tx)
    .selectFrom(organisationsOn(day))
    .select(organisationSelected)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found || !isTheirs(actor, found.id)) throw refuse('not-found', (w) => w.notFound, { kind: 'absent' });
  return found;
}

export type KnownOrganisation = Awaited<ReturnType<typeof knownOrganisation>>;

/** The same of a centre. */
export async function knownCentre(
  tx: Transaction,
  actor: Pick<Actor, 'role' | 'organisation' | 'at'>,
  id: string,
  day = officialDay(actor.at),
) {
  const found = await own(tx).selectFrom(centresOn(day)).select(centreSelected).where('id', '=', id).executeTakeFirst();
  if (!found || !isTheirs(actor, found.organisation_id))
    throw refuse('not-found', (w) => w.notFound, { kind: 'absent' });
  return found;
}

export type KnownCentre = Awaited<ReturnType<typeof knownCentre>>;

/** Where an act on a centre is carried out, and in whose log it stands. */
export async function atThatCentre(
  tx: Transaction,
  actor: Pick<Actor, 'role' | 'organisation' | 'at'>,
  { centre }: { readonly centre: string },
): Promise<string> {
  return (await knownCentre(tx, actor, centre)).id;
}

function isTheirs({ role, organisation }: Pick<Actor, 'role' | 'organisation'>, that: string): boolean {
  return role === 'ministry_officer' || organisation === that;
}
