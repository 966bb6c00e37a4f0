import { setUpArchiveFile } from '#archive/index.ts';
import { demoPortal } from '#demo/pages/portal-page.tsx';
import { sayHoursByList } from '#network/index.ts';
import { enterCentre, enterOrganisation, organisationById, organisationsByNumber } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { consultationEvents } from './consultation-events.ts';
import { enterDemoCatalogue } from './demo-catalogue.ts';
import { giveRights } from './give-rights.ts';
import { type ActorAt, liveThrough } from './live-through.ts';
import { nobodysRegistrationNumber } from './nobodys-numbers.ts';
import { usualWeekOf } from './opening-hours.ts';
import { demoEmployees } from './people.ts';
import { type CentreKey, centres, ministry, municipalities } from './places.ts';
import { satisfactionEvents } from './satisfaction-events.ts';
import { actorOf, clockFrom, found, type KnownOrganisation, type Settling } from './settling.ts';
import { storyEvents } from './story-events.ts';

/** The first of the demo catalogue's service holders. */
const holderNumber = nobodysRegistrationNumber(901);

const firstDay = Temporal.PlainDate.from('2019-03-01');

type Tools = Pick<Settling, 'database' | 'documents' | 'requests' | 'signing'>;

/**
 * Enters the ministry, municipalities, centres with their archive files and the catalogue; then, from `at` on, gives
 * people their rights and carries out their acts of the past weeks.
 */
export async function enterDemoCountry(
  tx: Logged,
  { at, now, origin, tools }: { at: Temporal.Instant; now: Temporal.Instant; origin: string; tools: Tools },
): Promise<void> {
  await enterDemoCatalogue(tx, { at }, { day: officialDay(now), portal: demoPortal(origin) });
  const organisations = await enterOrganisations(tx, at);
  const ids = await enterCentres(tx, organisations, at);
  const posts = await giveRights({ ...tools, tx, next: clockFrom(at), organisations, centres: ids });
  const actorAt: ActorAt = (employee, centre, then) => {
    const person = demoEmployees[employee];
    const post = found(posts, person.personalCode).find((each) => each.centre === found(ids, centre).id);
    if (!post?.centre) throw new Error(`${person.surname} does not work in ${centre}`);
    return { ...actorOf(post, then), centre: post.centre };
  };
  const events = [...(await storyEvents(tx, now, origin)), ...consultationEvents(now), ...satisfactionEvents(now)];
  await liveThrough(tx, events, actorAt);
}

async function enterOrganisations(tx: Logged, at: Temporal.Instant): Promise<ReadonlyMap<string, KnownOrganisation>> {
  const entered = { ministry, ...municipalities };
  const known = new Map<string, KnownOrganisation>();
  for (const [key, organisation] of Object.entries(entered)) {
    const { id } = await enterOrganisation(tx, { at }, organisation);
    known.set(key, { id, name: organisation.name, number: organisation.registration_number });
  }
  const holder = (await organisationsByNumber(tx, [holderNumber], at)).get(holderNumber);
  const name = holder && (await organisationById(tx, holder.id, at))?.name;
  if (!holder || !name) throw new Error('the demo catalogue has another first holder');
  return known.set('holder', { id: holder.id, name, number: holderNumber });
}

type CentreIds = Settling['centres'];

async function enterCentres(
  tx: Logged,
  organisations: Settling['organisations'],
  at: Temporal.Instant,
): Promise<CentreIds> {
  const ids = new Map<CentreKey, { id: string; organisation: string }>();
  for (const [key, { municipality, fileIndex, ...centre }] of Object.entries(centres)) {
    const { id: organisation } = found(organisations, municipality);
    const contact = { email: `${key}@example.org`, phone: '+371 00000000' };
    const { id } = await enterCentre(tx, { organisation_id: organisation, ...centre, ...contact });
    ids.set(key as CentreKey, { id, organisation });
    const title = 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem';
    const hours = {
      opens: 'now',
      note: undefined,
      week: usualWeekOf(key as CentreKey),
      validFrom: officialDay(at),
    } as const;
    await sayHoursByList(tx, at, { centre: id, organisation }, hours);
    await setUpArchiveFile(tx, { at }, { centre: id, fileIndex, title, retentionYears: 10, validFrom: firstDay });
  }
  return ids;
}
