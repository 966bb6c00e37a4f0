import {
  areSameHours,
  hoursHeldOn,
  hoursInOneText,
  hoursOfList,
  type ListedCentre,
  placeOfAddress,
  samePhones,
} from '#network/index.ts';
import {
  allOrganisations,
  type CentreFacts,
  centreDifferences,
  centresWithFacts,
  organisationsByNumber,
} from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { fold, type Language } from '#platform/languages/languages.ts';

/** A value that a list has otherwise than it is on the day from which it would hold. */
interface Difference {
  readonly field: string;
  readonly is: string;
  readonly said: string;
}

/** What a list tells of a centre, beside what is there. */
export interface ComparedCentre {
  readonly entry: ListedCentre;
  /** The known centre; undefined: it is new. */
  readonly id: string | undefined;
  /** Whose it is, or would be; undefined where nobody can say. */
  readonly organisation: string | undefined;
  /** Of a new one all it needs, as far as it is told; of a known one what changes. */
  readonly facts: Partial<CentreFacts>;
  /** What is told of its hours, where that is not what holds. */
  readonly hours: ReturnType<typeof hoursOfList>;
  readonly differences: readonly Difference[];
  /** What a new centre cannot be entered without. */
  readonly lacks: readonly string[];
}

export interface Comparing {
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly language: Language;
  /** The kind of new centres of which the list tells none. */
  readonly kind: string | undefined;
}

type Known = CentreFacts & { readonly id: string; readonly organisation: string };
type Municipality = { readonly id: string; readonly name: string };

/** Compares the centres of a list with what is known: a centre by its name, a municipality by its number or name. Reads only. */
export async function compareCentres(tx: Transaction, entries: readonly ListedCentre[], comparing: Comparing) {
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
  return entries.map((entry): ComparedCentre => {
    const told = hoursOfList(entry);
    const [there, ...more] = byName.get(fold(entry.name)) ?? [];
    if (!there || more.length > 0) {
      const organisation = byNumber.get(entry.registrationNumber)?.id ?? municipalityOf(entry, municipalities);
      const lacking = more.length > 0 ? ['name'] : [];
      return newCentre(entry, organisation, told, comparing, lacking);
    }
    const is = held.get(there.id);
    const hours = told && !areSameHours(is, told) ? told : undefined;
    const changes = centreDifferences(there, saidOf(entry, there));
    const ofHours =
      hours && is
        ? [
            {
              field: 'hours',
              is: hoursInOneText(comparing.language, is),
              said: hoursInOneText(comparing.language, hours),
            },
          ]
        : [];
    const ofFacts = Object.entries(changes).map(([field, said]) => ({
      field,
      is: there[field as keyof CentreFacts],
      said,
    }));
    return {
      entry,
      id: there.id,
      organisation: there.organisation,
      facts: changes,
      hours,
      differences: [...ofFacts, ...ofHours],
      lacks: [],
    };
  });
}

function newCentre(
  entry: ListedCentre,
  organisation: string | undefined,
  hours: ReturnType<typeof hoursOfList>,
  { kind }: Comparing,
  lacking: readonly string[],
): ComparedCentre {
  const { name, address, phones, emails } = entry;
  const place = entry.place || placeOfAddress(address);
  const facts = {
    name,
    address,
    kind: entry.kind || kind || '',
    place: place ?? '',
    phone: phones.join(', '),
    email: emails.join(', '),
  };
  const needed = [
    ...(organisation ? [] : ['municipality']),
    ...(['kind', 'address', 'place'] as const).filter((field) => facts[field] === ''),
  ];
  return { entry, id: undefined, organisation, facts, hours, differences: [], lacks: [...lacking, ...needed] };
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

/** By its name in a column of its own, or as the name of the centre begins: "Upmalas novada …". Only one may be called so. */
function municipalityOf({ name, municipality }: ListedCentre, all: readonly Municipality[]): string | undefined {
  const named = fold(municipality || name);
  const [stem] = /^.*?\b(?:novad|valstspilset|pilset)/.exec(named) ?? [];
  const found = all.filter(
    (one) => fold(one.name) === named || (stem !== undefined && fold(one.name).startsWith(stem)),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}
