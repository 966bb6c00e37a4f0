import { enterRight } from '#access/index.ts';
import { openArchiveFile } from '#archive/index.ts';
import { record } from '#audit/index.ts';
import { enterDemoCatalogue } from '#catalogue/index.ts';
import { enterCentre, enterOrganisation, enterStaff, organisationsByNumber } from '#centres/index.ts';
import type { Transaction } from '#platform/database.ts';
import { type DemoEmployee, demoPeople } from './people.ts';
import { type CentreKey, centres, ministry, municipalities } from './places.ts';

/** The first of the demo catalogue's service holders. */
const holderNumber = '00000009001';

const firstDay = Temporal.PlainDate.from('2019-03-01');

/** Enters the ministry, municipalities, centres with their archive files, the catalogue, and the people with their rights. */
export async function enterDemoCountry(tx: Transaction, now: Temporal.Instant): Promise<void> {
  const at = firstDay.toZonedDateTime('Europe/Riga').toInstant();
  await enterDemoCatalogue(tx, { at: now });
  const organisations = await enterOrganisations(tx);
  const ids = await enterCentres(tx, organisations, at);
  for (const person of demoPeople) await enterPerson(tx, person, organisations, ids, at);
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

async function enterPerson(
  tx: Transaction,
  { personalCode, givenName, surname, posts }: DemoEmployee,
  organisations: ReadonlyMap<string, string>,
  ids: CentreIds,
  from: Temporal.Instant,
): Promise<void> {
  const email = `${personalCode.slice(-2)}@example.org`;
  if (posts.length === 0) return;
  const staff = await enterStaff(tx, { personalNumber: `PNOLV-${personalCode}`, givenName, surname, email });
  for (const { role, position, at } of posts) {
    const centre = 'centre' in at ? found(ids, at.centre) : undefined;
    const organisation = 'organisation' in at ? found(organisations, at.organisation) : centre?.organisation;
    if (!organisation) throw new Error(`${givenName} ${surname} is nowhere`);
    const right = await enterRight(tx, {
      staff: staff.id,
      role,
      organisation,
      centre: centre?.id ?? null,
      position,
      from,
    });
    record(tx, { at: from }, { act: 'access.enter-right', point: '22', things: { right: right.id, staff: staff.id } });
  }
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo country has no ${String(key)}`);
  return value;
}
