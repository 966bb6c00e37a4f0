import { enterRight } from '#access/index.ts';
import { openArchiveFile } from '#archive/index.ts';
import { type Actor, record } from '#audit/index.ts';
import { enterDemoCatalogue } from '#catalogue/index.ts';
import { enterCentre, enterOrganisation, enterStaff, organisationsByNumber } from '#centres/index.ts';
import type { Transaction } from '#platform/database.ts';
import { officialDay } from '#platform/dates.ts';
import { consultationEvents } from './consultation-events.ts';
import { type ActorAt, liveThrough } from './live-through.ts';
import { type DemoEmployee, demoEmployees, demoPeople } from './people.ts';
import { type CentreKey, centres, ministry, municipalities } from './places.ts';
import { storyEvents } from './story-events.ts';

/** The first of the demo catalogue's service holders. */
const holderNumber = '00000009001';

const firstDay = Temporal.PlainDate.from('2019-03-01');

/**
 * Enters the ministry, municipalities, centres with their archive files, the catalogue, the people with their rights, and
 * what they did in the past weeks.
 */
export async function enterDemoCountry(
  tx: Transaction,
  { now, origin }: { readonly now: Temporal.Instant; readonly origin: string },
): Promise<void> {
  // Before all that is told, so that the log is in the order of time.
  const at = now.subtract({ hours: 24 * 60 });
  await enterDemoCatalogue(tx, { at }, officialDay(now));
  const organisations = await enterOrganisations(tx);
  const ids = await enterCentres(tx, organisations, at);
  const staff = new Map<string, EnteredRight[]>();
  for (const person of demoPeople) {
    staff.set(person.personalCode, await enterPerson(tx, person, organisations, ids, at));
  }
  const actorAt: ActorAt = (employee, centre, then) => {
    const person = demoEmployees[employee];
    const right = found(staff, person.personalCode).find((each) => each.centre === found(ids, centre).id);
    if (!right?.centre) throw new Error(`${person.surname} does not work in ${centre}`);
    const name = `${person.givenName} ${person.surname}`;
    return {
      ...right,
      centre: right.centre,
      name,
      means: 'eid_card',
      signedInAt: then.subtract({ minutes: 20 }),
      at: then,
    };
  };
  const events = [...(await storyEvents(tx, now, origin)), ...consultationEvents(now)];
  await liveThrough(tx, events, actorAt);
}

async function enterOrganisations(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const { id: ministryId } = await enterOrganisation(tx, ministry);
  const upmala = await enterOrganisation(tx, municipalities.upmala);
  const vejzeme = await enterOrganisation(tx, municipalities.vejzeme);
  const holder = (await organisationsByNumber(tx, [holderNumber])).get(holderNumber);
  if (!holder) throw new Error('the demo catalogue has another first holder');
  return new Map([
    ['ministry', ministryId],
    ['upmala', upmala.id],
    ['vejzeme', vejzeme.id],
    ['holder', holder.id],
  ]);
}

type CentreIds = ReadonlyMap<CentreKey, { readonly id: string; readonly organisation: string }>;

async function enterCentres(
  tx: Transaction,
  organisations: ReadonlyMap<string, string>,
  at: Temporal.Instant,
): Promise<CentreIds> {
  const ids = new Map<CentreKey, { id: string; organisation: string }>();
  for (const [key, { municipality, fileIndex, ...centre }] of Object.entries(centres)) {
    const organisation = found(organisations, municipality);
    const contact = { email: `${key}@example.org`, phone: '+371 00000000' };
    const { id } = await enterCentre(tx, { organisation_id: organisation, ...centre, ...contact });
    ids.set(key as CentreKey, { id, organisation });
    const title = 'Klientu pilnvarojumi pilnvarotajiem e-pakalpojumiem';
    await openArchiveFile(tx, { at }, { centre: id, fileIndex, title, retentionYears: 10, validFrom: firstDay });
  }
  return ids;
}

/** What of an actor is known when the right is entered. */
type EnteredRight = Pick<Actor, 'person' | 'position' | 'role' | 'right' | 'organisation' | 'centre'>;

async function enterPerson(
  tx: Transaction,
  { personalCode, givenName, surname, posts }: DemoEmployee,
  organisations: ReadonlyMap<string, string>,
  ids: CentreIds,
  from: Temporal.Instant,
): Promise<EnteredRight[]> {
  const email = `${personalCode.slice(-2)}@example.org`;
  if (posts.length === 0) return [];
  const { id: person } = await enterStaff(tx, { personalNumber: `PNOLV-${personalCode}`, givenName, surname, email });
  const entered: EnteredRight[] = [];
  for (const { role, position, at } of posts) {
    const centre = 'centre' in at ? found(ids, at.centre) : null;
    const organisation = 'organisation' in at ? found(organisations, at.organisation) : centre?.organisation;
    if (!organisation) throw new Error(`${givenName} ${surname} is nowhere`);
    const place = { role, position, organisation, centre: centre?.id ?? null };
    const { id: right } = await enterRight(tx, { staff: person, ...place, from });
    record(
      tx,
      { at: from, centre: place.centre },
      { act: 'access.enter-right', point: '22', things: { right, person } },
    );
    entered.push({ person, right, ...place });
  }
  return entered;
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo country has no ${String(key)}`);
  return value;
}
