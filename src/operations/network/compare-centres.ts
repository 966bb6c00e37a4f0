import { randomUUIDv7 } from 'node:crypto';
import { recordEvent } from '#acting/index.ts';
import {
  areSameHours,
  hoursHeldOn,
  hoursInOneText,
  hoursOfList,
  type ListedCentre,
  placeOfAddress,
  samePhones,
  sayHoursByList,
} from '#network/index.ts';
import { differencesIn } from '#operations/compare-organisations.ts';
import {
  allOrganisations,
  type CentreFacts,
  centreDifferences,
  centreKindMeant,
  centresWithFacts,
  changeCentreByFile,
  enterCentre,
  organisationsByNumber,
  organisationsEvents,
  usualCentreKinds,
} from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { withinCentre } from '#platform/database/within-centre.ts';
import { fold, type Language } from '#platform/languages/languages.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type Compared, type Comparing, closedHere, isClosedOn, openBefore } from './compared.ts';
import { municipalityOf } from './municipality-of.ts';
import { sameAddresses } from './same-address.ts';

type Known = Awaited<ReturnType<typeof centresWithFacts>>[number] & { readonly organisation: string };
/** Opening hours as a list tells them; undefined if it tells none, or what holds already. */
type Hours = ReturnType<typeof hoursOfList>;

/** Compares the centres of a list with what is known: a centre by its name, a municipality by its number or name. Reads only. */
export async function compareCentres(
  tx: Transaction,
  entries: readonly ListedCentre[],
  comparing: Comparing,
  language: Language,
): Promise<Compared[]> {
  const { at, day } = comparing;
  const municipalities = (await allOrganisations(tx, at)).filter(({ kind }) => kind === 'municipality');
  const known: Known[] = [];
  for (const { id } of municipalities) {
    known.push(...(await centresWithFacts(tx, id, day)).map((centre) => ({ ...centre, organisation: id })));
  }
  const numbers = entries.flatMap(({ registrationNumber }) => registrationNumber || []);
  const byNumber = await organisationsByNumber(tx, numbers, at);
  const held = await hoursHeldOn(
    tx,
    day,
    known.map(({ id }) => id),
  );
  const byName = Map.groupBy(known, ({ name }) => fold(name));
  const kinds = [...new Set([...usualCentreKinds, ...known.map(({ kind }) => kind)])];
  const ofNew = comparing.kind === undefined ? '' : kindOf(comparing.kind, kinds);
  if (ofNew === undefined) throw new CannotStart(unknownKind('--kind of centres', kinds));
  const openAt = sameAddresses(known.filter((centre) => !isClosedOn(day, centre)));
  const newAt = sameAddresses(entries.filter(({ name }) => !byName.has(fold(name))));
  return entries.map((entry): Compared => {
    const told = hoursOfList(entry);
    const [there, ...more] = openBefore(day, byName.get(fold(entry.name)) ?? []);
    const kind = entry.kind === '' ? '' : kindOf(entry.kind, kinds);
    const lacking = kind === undefined ? [`which kind “${entry.kind}” is: ${unknownKind('it', kinds)}`] : [];
    const municipality = municipalityOf(entry, municipalities, byNumber);
    if (!there || more.length > 0) {
      const organisation = municipality.found?.id;
      lacking.push(...municipality.lacks);
      if (more.length > 0) lacking.push('name');
      const others = [...openAt(entry), ...newAt(entry).filter(({ line }) => line < entry.line)].filter(
        ({ name }) => fold(name) !== fold(entry.name),
      );
      if (!comparing.sameAddress) lacking.push(...others.map(({ name }) => perhapsThat(name)));
      return newCentre(entry, { organisation, kind: (kind ?? entry.kind) || ofNew, told, lacking }, comparing);
    }
    if (isClosedOn(day, there)) return closedHere(entry);
    if (municipality.isSaid && municipality.found?.id !== there.organisation)
      lacking.push(...(municipality.found ? [anotherThanHere(municipality.found.name)] : municipality.lacks));
    const is = held.get(there.id);
    const hours = told && !areSameHours(is, told) ? told : undefined;
    const changes = centreDifferences(there, saidOf({ ...entry, kind: kind ?? '' }, there));
    const inWords = (said: Parameters<typeof hoursInOneText>[1]) => hoursInOneText(language, said);
    const ofHours = hours && is ? [{ field: 'hours', is: inWords(is), said: inWords(hours) }] : [];
    return {
      line: entry.line,
      name: entry.name,
      isKnown: true,
      differences: lacking.length > 0 ? [] : [...differencesIn<CentreFacts>(there, changes), ...ofHours],
      lacks: lacking,
      remarks: [],
      saysHours: hours !== undefined,
      enter: (inTx) => change(inTx, there, changes, hours, comparing),
    };
  });
}

/** As it is kept, of what a list or an option says in either language: `novada`, `Novada nozīmes`. Undefined: nobody knows such a kind. */
function kindOf(said: string, kinds: readonly string[]): string | undefined {
  const meant = centreKindMeant(said.trim().replace(/ noz[iī]mes?$/i, ''));
  return [said, meant].flatMap((one) => kinds.find((kind) => fold(kind) === fold(one)) ?? [])[0];
}

function unknownKind(what: string, kinds: readonly string[]): string {
  return `${what} is one of ${kinds.join(', ')}. The first centre of another kind is entered in the system.`;
}

function anotherThanHere(name: string): string {
  return `whether it belongs to “${name}”: here it is another municipality's. Its page moves it, if that is how it is`;
}

function perhapsThat(name: string): string {
  return `whether it is “${name}” under another name, for that is at the same address: then call it so, else say --same-address`;
}

interface OfNew {
  readonly organisation: string | undefined;
  readonly kind: string;
  readonly told: Hours;
  readonly lacking: readonly string[];
}

function newCentre(
  entry: ListedCentre,
  { organisation, kind, told: hours, lacking }: OfNew,
  comparing: Comparing,
): Compared {
  const { line, name, address, phones, emails } = entry;
  const place = entry.place || placeOfAddress(address);
  const facts = {
    name,
    address,
    kind,
    place: place ?? '',
    phone: phones.join(', '),
    email: emails.join(', '),
  };
  const needed = (['kind', 'address', 'place'] as const).filter((field) => facts[field] === '');
  return {
    ...{ line, name, isKnown: false, differences: [], remarks: [] },
    lacks: [...lacking, ...needed],
    saysHours: hours !== undefined,
    enter: (tx) => enterNew(tx, organisation ?? '', facts, hours, comparing),
  };
}

/** Each centre has its entries in its own log. */
async function enterNew(
  tx: Transaction,
  organisation: string,
  facts: CentreFacts,
  hours: Hours,
  { at, day }: Comparing,
): Promise<void> {
  const centre = randomUUIDv7();
  await withinCentre(tx, centre, async (part) => {
    await enterCentre(part, { id: centre, organisation_id: organisation, ...facts });
    recordEvent(part, { at, centre }, organisationsEvents.enterCentre, { things: { centre, organisation } });
    if (hours) await sayHoursByList(part, at, { centre, organisation }, { ...hours, validFrom: day });
  });
}

async function change(
  tx: Transaction,
  { id: centre, organisation }: Known,
  changes: Partial<CentreFacts>,
  hours: Hours,
  { at, day: validFrom }: Comparing,
): Promise<void> {
  const isChanged = Object.keys(changes).length > 0;
  if (!isChanged && !hours) return;
  await withinCentre(tx, centre, async (part) => {
    if (isChanged) await changeCentreByFile(part, at, { centre, organisation }, { ...changes, validFrom });
    if (hours) await sayHoursByList(part, at, { centre, organisation }, { ...hours, validFrom });
  });
}

/** What the list tells, and what is known where it tells nothing. A number that is only written otherwise is the same. */
function saidOf({ name, address, kind, place, phones, emails }: ListedCentre, is: CentreFacts): CentreFacts {
  const phone = phones.join(', ');
  return {
    name,
    address: address || is.address,
    kind: kind || is.kind,
    place: place || is.place,
    phone: phone === '' || samePhones(phone, is.phone) ? is.phone : phone,
    email: emails.join(', ') || is.email,
  };
}
