import { type ListedInstitution, samePhones } from '#network/index.ts';
import { differencesIn } from '#operations/compare-organisations.ts';
import {
  changeOrganisationByFile,
  enterOrganisation,
  type OrganisationFacts,
  officeNumber,
  organisationDifferences,
  organisationsWithFacts,
} from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type Compared, type Comparing, closedHere, isClosedOn, openBefore } from './compared.ts';

const kinds = ['municipality', 'institution', 'service_holder'] as const;

type Kind = (typeof kinds)[number];
type Known = Awaited<ReturnType<typeof organisationsWithFacts>>[number];

/** The kind that new institutions get where the list's own tells none of ours. Throws `CannotStart` for any other word. */
export function kindOfNew(said: string | undefined): Kind | undefined {
  const kind = kinds.find((one) => one === said);
  if (said !== undefined && !kind) throw new CannotStart(`--kind of institutions is one of ${kinds.join(', ')}.`);
  return kind;
}

/**
 * Compares the institutions of a list with what is known: by the registration number where the list has it, else by the name. Reads only.
 * A liquidated one is neither entered nor changed; whether it is closed here, people decide.
 */
export async function compareInstitutions(
  tx: Transaction,
  entries: readonly ListedInstitution[],
  comparing: Comparing,
): Promise<Compared[]> {
  const known = await organisationsWithFacts(tx, comparing.day);
  const byNumber = new Map(known.map((one) => [one.registration_number, one]));
  const byName = Map.groupBy(known, ({ name }) => fold(name));
  const placed = entries.map((entry) => {
    const named = openBefore(comparing.day, byName.get(fold(entry.name)) ?? []);
    const numbered = byNumber.get(entry.registrationNumber);
    // Another number is another institution, even of the same name.
    const found = numbered ? [numbered] : entry.registrationNumber === '' ? named : [];
    return { entry, found, key: found[0]?.id ?? (entry.registrationNumber || fold(entry.name)) };
  });
  const living = placed.filter(({ entry }) => !entry.isLiquidated);
  const byKey = Map.groupBy(living, ({ key }) => key);
  const digitsOf = ({ registrationNumber }: ListedInstitution) => registrationNumber.replace(/\D/g, '');
  const byListedNumber = Map.groupBy(placed, ({ entry }) => digitsOf(entry));
  return placed.flatMap(({ entry, found, key }): Compared[] => {
    const [there] = found;
    if (entry.isLiquidated) return there && found.length === 1 ? [liquidated(entry, there, comparing)] : [];
    // One number is one institution: of two names with it nobody knows which is meant, be one of them liquidated.
    const sharing = (byListedNumber.get(digitsOf(entry)) ?? []).filter(
      (other) => digitsOf(entry) !== '' && fold(other.entry.name) !== fold(entry.name),
    );
    const others = [...(byKey.get(key) ?? []), ...sharing].filter((other) => other.entry !== entry);
    const unclear = [
      ...(found.length > 1 ? ['which of those of its name it is'] : []),
      ...(others.length > 0 ? [`which line holds, for it stands in line ${others[0]?.entry.line} too`] : []),
    ];
    return [there ? knownOne(entry, there, unclear, comparing) : newOne(entry, unclear, comparing)];
  });
}

function liquidated({ line, name }: ListedInstitution, there: Known, { day }: Comparing): Compared {
  return {
    ...{ line, name, isKnown: true, differences: [], lacks: [], saysHours: false },
    remarks: isClosedOn(day, there)
      ? []
      : ['liquidated in the list and open here: its page closes it, if that is how it is'],
    enter: async () => undefined,
  };
}

function knownOne(entry: ListedInstitution, there: Known, lacks: readonly string[], { at, day }: Comparing): Compared {
  const { line, name } = entry;
  if (isClosedOn(day, there)) return closedHere(entry);
  const changes = organisationDifferences(there, saidOf(entry, there));
  return {
    ...{ line, name, isKnown: true, lacks, remarks: [], saysHours: false },
    differences: lacks.length > 0 ? [] : differencesIn<OrganisationFacts>(there, changes),
    enter: async (tx) => {
      if (Object.keys(changes).length === 0) return;
      await changeOrganisationByFile(tx, at, there.id, { ...changes, validFrom: day });
    },
  };
}

function newOne(entry: ListedInstitution, unclear: readonly string[], { at, ...comparing }: Comparing): Compared {
  const { line, name, address, phones, emails, registrationNumber, dataProtectionContact } = entry;
  const kind = entry.kind === 'DERIVED_PUBLIC_PERSON_MUNICIPALITY' ? 'municipality' : kindOfNew(comparing.kind);
  const needed = {
    kind: kind ?? '',
    'registration number': officeNumber.test(registrationNumber) ? registrationNumber : '',
    address,
    'e-mail': emails.join(', '),
    phone: phones.join(', '),
    'data protection contact': dataProtectionContact,
  };
  return {
    ...{ line, name, isKnown: false, differences: [], remarks: [], saysHours: false },
    lacks: [...unclear, ...Object.entries(needed).flatMap(([what, said]) => (said === '' ? [what] : []))],
    enter: async (tx) => {
      if (!kind) throw new Error(`${name} has no kind`);
      await enterOrganisation(
        tx,
        { at },
        {
          ...{ kind, name, address, email: needed['e-mail'], phone: needed.phone, is_demo: false },
          registration_number: registrationNumber,
          data_protection_contact: dataProtectionContact,
        },
      );
    },
  };
}

/** What the list tells, and what is known where it tells nothing. A number that is only written otherwise is the same. */
function saidOf(entry: ListedInstitution, is: Known): OrganisationFacts {
  const phone = entry.phones.join(', ');
  return {
    name: entry.name,
    address: entry.address || is.address,
    email: entry.emails.join(', ') || is.email,
    phone: phone === '' || samePhones(phone, is.phone) ? is.phone : phone,
    data_protection_contact: entry.dataProtectionContact || is.data_protection_contact,
  };
}
