import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '#acting/index.ts';
import { setUpArchiveFile } from '#archive/index.ts';
import {
  allCentres,
  enterCentre,
  enterOrganisation,
  organisationsByNumber,
  organisationsEvents,
} from '#organisations/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { asSeen } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { fold } from '#platform/languages/languages.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { readArguments } from './arguments.ts';
import { readText } from './import-catalogue.ts';
import { messageOf } from './message-of.ts';
import { siteDatabase } from './site-database.ts';

const line = z.string().trim().min(1).max(300);
const contact = { address: line, email: line, phone: line };

const file = z.array(
  z.strictObject({
    kind: z.enum(['ministry', 'municipality', 'institution', 'service_holder']),
    name: line,
    registrationNumber: z.string().regex(/^\d{11}$/, 'must have 11 digits'),
    dataProtectionContact: line,
    ...contact,
    centres: z
      .array(
        z.strictObject({
          name: line,
          /** novada, reģionālas, nacionālas, vietējas: as the regulation calls its importance. */
          kind: line,
          place: line,
          ...contact,
          /** The file of the municipality's classification scheme for mandates. There is no usual term: only it can say. */
          archive: z.strictObject({ fileIndex: line, title: line, retentionYears: z.int().min(1).max(100) }),
        }),
      )
      .default([]),
  }),
);

type Entry = z.output<typeof file>[number];

/** `tilts organisations import FILE` */
export async function importOrganisations(args: readonly string[]): Promise<number> {
  const [path = ''] = readArguments(args, {}, 'FILE').positionals;
  const entries = read(path, readText(path));
  await using site = await siteDatabase(process.env);
  const counted = { organisations: 0, centres: 0 };
  for (const entry of entries) {
    const entered = await enterEntry(site.database, entry, Temporal.Now.instant());
    counted.organisations += entered.organisations;
    counted.centres += entered.centres;
  }
  console.log(`Organisations entered: ${counted.organisations}. Centres entered: ${counted.centres}.`);
  return 0;
}

function read(path: string, text: string): Entry[] {
  const result = file.safeParse(asSeen(jsonOf(path, text)));
  if (result.success) return result.data;
  throw new CannotStart(
    result.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
}

/** Enters what is not known yet: an organisation by its registration number, a centre by its name in it. */
async function enterEntry(database: Database, entry: Entry, at: Temporal.Instant) {
  const {
    id: organisation,
    known,
    entered,
  } = await transaction(database, null, (tx) => ensureOrganisation(tx, entry, at));
  const missing = entry.centres.filter(({ name }) => !known.includes(fold(name)));
  for (const { archive, ...centre } of missing) {
    const id = randomUUIDv7();
    await transaction(database, id, async (tx) => {
      await enterCentre(tx, { id, organisation_id: organisation, ...centre });
      recordEvent(tx, { at, centre: id }, organisationsEvents.enterCentre, {
        things: { centre: id, organisation },
      });
      await setUpArchiveFile(tx, { at }, { centre: id, ...archive, validFrom: officialDay(at) });
    });
  }
  return { organisations: entered, centres: missing.length };
}

async function ensureOrganisation(tx: Transaction, entry: Entry, at: Temporal.Instant) {
  const { kind, name, registrationNumber, dataProtectionContact, address, email, phone } = entry;
  const there = (await organisationsByNumber(tx, [registrationNumber])).get(registrationNumber);
  if (there) {
    const centres = (await allCentres(tx)).filter(({ organisationId }) => organisationId === there.id);
    return { id: there.id, known: centres.map((centre) => fold(centre.name)), entered: 0 };
  }
  const { id } = await enterOrganisation(
    tx,
    { at },
    {
      kind,
      name,
      registration_number: registrationNumber,
      address,
      email,
      phone,
      data_protection_contact: dataProtectionContact,
      is_demo: false,
    },
  );
  return { id, known: [], entered: 1 };
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotStart(`${path} is not JSON: ${messageOf(error)}`);
  }
}
