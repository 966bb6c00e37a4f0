import { randomUUIDv7 } from 'node:crypto';
import { recordEvent } from '#acting/index.ts';
import { fileOfScheme, setUpArchiveFile } from '#archive/index.ts';
import {
  changeCentreByFile,
  changeOrganisationByFile,
  enterCentre,
  enterOrganisation,
  organisationsEvents,
} from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { readArguments } from './arguments.ts';
import { type Compared, compareOrganisation } from './compare-organisations.ts';
import { dayFrom } from './day-from.ts';
import { readText } from './import-catalogue.ts';
import { type OrganisationEntry, readOrganisationsFile } from './organisations-file.ts';
import { siteDatabase } from './site-database.ts';

const options = {
  change: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  from: { type: 'string' },
} as const;

/**
 * `tilts organisations import FILE [--dry-run] [--change] [--from DAY]`. What a file has otherwise than it is, is always shown; it is
 * changed only when asked for, and nothing at all is done before that.
 */
export async function importOrganisations(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const at = Temporal.Now.instant();
  const day = dayFrom(values.from, officialDay(at));
  const entries = readOrganisationsFile(path, readText(path));
  await using site = await siteDatabase(process.env);
  const { database } = site;
  const compared: Compared[] = [];
  for (const entry of entries) compared.push(await compareOrganisation(database, entry, day));
  for (const line of compared.flatMap(linesOf)) console.log(line);
  const changes = compared.flatMap(changesOf);
  const kinds = changes.filter(({ field }) => field === 'kind');
  if (kinds.length > 0) {
    console.error('The kind of an organisation does not change: correct the file. Nothing was done.');
    return 1;
  }
  const isDry = values['dry-run'] ?? false;
  if (!isDry && changes.length > 0 && !values.change) {
    console.error(
      `The file has ${changes.length} values otherwise than they are. Nothing was done. Say --change to change them from ${day.toString()} on, or correct the file.`,
    );
    return 1;
  }
  const begins = compared.flatMap(({ centres }) => centres).find((one) => one.archiveChanges && one.archiveBegins);
  if (!isDry && begins) {
    console.error(
      `${begins.entry.name}: another archive file begins on ${day.toString()} already. Nothing was done. Say a later day by --from.`,
    );
    return 1;
  }
  const outOfScheme = await filesOutOfScheme(database, compared, day);
  if (outOfScheme.length > 0) {
    for (const line of outOfScheme) console.error(line);
    console.error('Mandates are kept in files of the classification scheme. Nothing was done.');
    return 1;
  }
  if (!isDry) for (const one of compared) await enter(database, one, { at, day });
  const newOnes = compared.flatMap(({ centres }) => centres).filter(({ id }) => id === undefined);
  const organisations = compared.filter(({ id }) => id === undefined);
  console.log(
    `Organisations ${isDry ? 'to enter' : 'entered'}: ${organisations.length}. Centres ${isDry ? 'to enter' : 'entered'}: ${newOnes.length}. Values ${isDry ? 'to change' : 'changed'}: ${changes.length}.`,
  );
  return 0;
}

/** The archive files that the municipality's classification scheme does not have so, a line each. */
async function filesOutOfScheme(
  database: Database,
  compared: readonly Compared[],
  day: Temporal.PlainDate,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { id: organisation, centres } of compared) {
    if (!organisation) continue;
    for (const { entry } of centres.filter(({ id, archiveChanges }) => id === undefined || archiveChanges)) {
      const asked = { organisation, day, ...entry.archive };
      const { wrong } = await transaction(database, null, (tx) => fileOfScheme(tx, asked));
      lines.push(...wrong.flatMap(({ problems }) => problems.map(({ text }) => `${entry.name}: ${text.en}`)));
    }
  }
  return lines;
}

function changesOf({ differences, centres }: Compared) {
  return [...differences, ...centres.flatMap((centre) => centre.differences)];
}

function linesOf({ entry, differences, centres, unnamed }: Compared): string[] {
  return [
    ...differences.map((one) => told(entry.name, one)),
    ...centres.flatMap((centre) => centre.differences.map((one) => told(centre.entry.name, one))),
    ...unnamed.map((name) => `${entry.name}: the file does not have ${name}, which is left as it is`),
  ];
}

function told(what: string, { field, is, said }: { field: string; is: string; said: string }): string {
  return `${what}: ${field}: ${JSON.stringify(is)} -> ${JSON.stringify(said)}`;
}

interface Entering {
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
}

/** Enters what is new, and changes what is known from the day on. */
async function enter(database: Database, { entry, id, changes, centres }: Compared, { at, day }: Entering) {
  const organisation = id ?? (await enterNew(database, entry, at));
  if (id && Object.keys(changes).length > 0) {
    await transaction(database, null, (tx) => changeOrganisationByFile(tx, at, id, { ...changes, validFrom: day }));
  }
  for (const centre of centres) {
    const { archive, ...facts } = centre.entry;
    const centreId = centre.id ?? randomUUIDv7();
    await transaction(database, centreId, async (tx) => {
      if (centre.id === undefined) {
        await enterCentre(tx, { id: centreId, organisation_id: organisation, ...facts });
        const things = { centre: centreId, organisation };
        recordEvent(tx, { at, centre: centreId }, organisationsEvents.enterCentre, { things });
      } else if (Object.keys(centre.changes).length > 0) {
        await changeCentreByFile(tx, at, { centre: centreId, organisation }, { ...centre.changes, validFrom: day });
      }
      if (centre.id === undefined || centre.archiveChanges) {
        await setUpArchiveFile(tx, { at }, { centre: centreId, ...archive, validFrom: day });
      }
    });
  }
}

async function enterNew(database: Database, entry: OrganisationEntry, at: Temporal.Instant): Promise<string> {
  const { kind, name, registrationNumber, dataProtectionContact, address, email, phone } = entry;
  const { id } = await transaction(database, null, (tx) =>
    enterOrganisation(
      tx,
      { at },
      {
        ...{ kind, name, address, email, phone },
        registration_number: registrationNumber,
        data_protection_contact: dataProtectionContact,
        is_demo: false,
      },
    ),
  );
  return id;
}
