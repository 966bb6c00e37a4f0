import { archiveFileOn } from '#archive/index.ts';
import {
  type CentreFacts,
  centreDifferences,
  centresWithFacts,
  type OrganisationFacts,
  organisationDifferences,
  organisationWithFacts,
} from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import type { CentreEntry, OrganisationEntry } from './organisations-file.ts';

/** A value that a file has otherwise than it is on the day from which it would hold. */
export interface Difference {
  readonly field: string;
  readonly is: string;
  readonly said: string;
}

interface ComparedCentre {
  readonly entry: CentreEntry;
  /** Undefined: it is new. */
  readonly id: string | undefined;
  readonly changes: Partial<CentreFacts>;
  readonly archiveChanges: boolean;
  /** Another file begins on that very day, and there is one a day. */
  readonly archiveBegins: boolean;
  readonly differences: readonly Difference[];
}

/** What a file says of an organisation, beside what is there. */
export interface Compared {
  readonly entry: OrganisationEntry;
  readonly id: string | undefined;
  readonly changes: Partial<OrganisationFacts>;
  readonly differences: readonly Difference[];
  readonly centres: readonly ComparedCentre[];
  /** Centres that the file does not have. They are left as they are. */
  readonly unnamed: readonly string[];
}

/**
 * Compares an organisation of a file with what is known: an organisation by its registration number, a centre by its name in it. Reads
 * only.
 */
export async function compareOrganisation(
  database: Database,
  entry: OrganisationEntry,
  day: Temporal.PlainDate,
): Promise<Compared> {
  const { known, centres } = await transaction(database, null, async (tx) => {
    const found = await organisationWithFacts(tx, entry.registrationNumber, day);
    return { known: found, centres: found ? await centresWithFacts(tx, found.id, day) : [] };
  });
  const changes = known ? organisationDifferences(known, factsOf(entry)) : {};
  const kind = known && known.kind !== entry.kind ? [{ field: 'kind', is: known.kind, said: entry.kind }] : [];
  const compared: ComparedCentre[] = [];
  for (const one of entry.centres) {
    const there = centres.find(({ name }) => fold(name) === fold(one.name));
    compared.push(await compareCentre(database, one, there, day));
  }
  const named = new Set(entry.centres.map(({ name }) => fold(name)));
  return {
    ...{ entry, id: known?.id, changes },
    differences: [...kind, ...(known ? differencesIn(known, changes) : [])],
    centres: compared,
    unnamed: centres.map(({ name }) => name).filter((name) => !named.has(fold(name))),
  };
}

async function compareCentre(
  database: Database,
  entry: CentreEntry,
  known: (CentreFacts & { readonly id: string }) | undefined,
  day: Temporal.PlainDate,
): Promise<ComparedCentre> {
  if (!known)
    return { entry, id: undefined, changes: {}, archiveChanges: false, archiveBegins: false, differences: [] };
  const { archive, ...facts } = entry;
  const changes = centreDifferences(known, facts);
  const kept = await transaction(database, known.id, (tx) => archiveFileOn(tx, known.id, day));
  const inArchive = (['fileIndex', 'title', 'retentionYears'] as const).flatMap((field) => {
    const [is, said] = [String(kept?.[field] ?? ''), String(archive[field])];
    return is === said ? [] : [{ field: `archive.${field}`, is, said }];
  });
  return {
    ...{ entry, id: known.id, changes },
    archiveChanges: inArchive.length > 0,
    archiveBegins: kept?.validFrom.equals(day) ?? false,
    differences: [...differencesIn(known, changes), ...inArchive],
  };
}

/** What changes, value by value. */
export function differencesIn<Facts extends object>(is: Facts, changes: Partial<Facts>): Difference[] {
  return Object.entries(changes).map(([field, said]) => ({
    field: camelOf(field),
    is: String(is[field as keyof Facts]),
    said: String(said),
  }));
}

function factsOf({ name, address, email, phone, dataProtectionContact }: OrganisationEntry): OrganisationFacts {
  return { name, address, email, phone, data_protection_contact: dataProtectionContact };
}

function camelOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
