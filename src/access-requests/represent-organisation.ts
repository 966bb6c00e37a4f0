import { z } from 'zod';
import { type AuditEvent, recordEvent, recordRefusedEvent } from '#acting/index.ts';
import { enterFirstEmail, enterOrganisation, organisationsByNumber } from '#organisations/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { email } from '#platform/input/email.ts';
import { choice, line, message, readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { actingUnder, enterRight, rightsOf } from '#rights/index.ts';
import { readPhones } from './read-phones.ts';
import { refuse } from './refuse.ts';
import { words as refusedWords } from './refused/words.ts';
import { registrationNumber } from './registration-number.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof refusedWords)['lv']) => string) => say(refusedWords, pick);

const contactEmail = () => email(said((w) => w.contactEmail));

const representInput = z.object({
  registrationNumber: registrationNumber(),
  email: contactEmail(),
  position: line(
    said((w) => w.position),
    100,
  ),
});

const organisationInput = z.object({
  name: line(
    said((w) => w.organisationName),
    200,
  ),
  kind: choice(
    ['municipality', 'institution', 'service_holder'],
    said((w) => w.organisationKind),
  ),
  address: line(
    said((w) => w.organisationAddress),
    300,
  ),
  organisationEmail: contactEmail(),
  phone: z.string().transform((text, context) => {
    const read = readPhones(
      text,
      said((w) => w.phone),
    );
    if ('phones' in read) return read.phones;
    context.addIssue({ code: 'custom', message: message(read.wrong) });
    return z.NEVER;
  }),
  dataProtection: line(
    said((w) => w.dataProtection),
    300,
  ),
});

/** For whom a person prepares a request, and the organisation's particulars if they were asked for. All problems come at once. */
export function readApplication(typed: unknown, asked: boolean): Omit<RepresentInput, 'isDemo'> {
  if (!asked) return readInput(representInput, typed);
  const all = representInput.extend(organisationInput.shape);
  const { registrationNumber: number, email: address, position, ...organisation } = readInput(all, typed);
  return { registrationNumber: number, email: address, position, organisation };
}

export interface RepresentInput extends z.output<typeof representInput> {
  readonly organisation?: z.output<typeof organisationInput> | undefined;
  readonly isDemo: boolean;
}

/** Whoever signed in said for which organisation they prepare a request (22.). */
export const organisationRepresented: AuditEvent = {
  name: 'access-request.represent',
  title: say(words, (w) => w.events.representOrganisation),
  point: '22',
};

/** Long enough to send a request in, to correct it, and to read the decision. */
const representsFor = Temporal.Duration.from({ hours: 24 * 180 });

/** The organisation is not known yet: its particulars are asked for. */
export class OrganisationUnknown extends Refusal {
  constructor() {
    const problems = [{ field: 'name', text: say(words, (w) => w.apply.unknownTitle) }];
    super({ code: 'request.organisation-unknown', kind: 'input', point: '22', problems });
  }
}

/** Who says for which organisation they prepare a request. */
interface Applicant {
  readonly staff: string;
  readonly at: Temporal.Instant;
  /** The network address as the log knows it. */
  readonly caller?: string | undefined;
}

/**
 * Lets a person who is signed in prepare a request for an organisation (22.). They say themselves for whom: it opens nothing but
 * their own requests, and the ministry judges by the signature whether they may. Returns the right to work under.
 */
export async function representOrganisation(
  tx: Transaction,
  person: Applicant,
  input: RepresentInput,
): Promise<string> {
  const { staff, at } = person;
  // Whoever names the same organisation at the same moment waits, and then finds it.
  await rows(tx, sql`select pg_advisory_xact_lock(hashtextextended(${input.registrationNumber}, 0))`);
  const { id: organisation, isNew } = await organisationOf(tx, person, input);
  await enterFirstEmail(tx, staff, input.email);
  const rights = await rightsOf(tx, staff, at);
  const known = rights.find(
    (right) => right.organisation === organisation && ['representative', 'administrator'].includes(right.role),
  );
  if (known) return known.id;
  const { position } = input;
  const post = { staff, organisation, position, centre: null, role: 'representative' } as const;
  const right = await enterRight(tx, { ...post, from: at, until: at.add(representsFor) });
  if (isNew) {
    await own(tx)
      .insertInto('organisation_named_by_applicant')
      .values({ organisation_id: organisation, named_by: staff, named_at: at })
      .execute();
  }
  const things = { organisation, right: right.id };
  recordEvent(tx, actingUnder(right, { at, caller: person.caller, person: staff }), organisationRepresented, {
    things,
  });
  return right.id;
}

/** The same in a transaction of its own; a refusal is logged, unless more is to be asked. */
export async function representOrLogRefusal(
  database: Database,
  person: Applicant,
  input: RepresentInput,
): Promise<string> {
  try {
    return await transaction(database, null, (tx) => representOrganisation(tx, person, input));
  } catch (error) {
    if (error instanceof Refusal && !(error instanceof OrganisationUnknown)) {
      const acting = { at: person.at, caller: person.caller, person: person.staff };
      await recordRefusedEvent(database, acting, organisationRepresented, error);
    }
    throw error;
  }
}

async function organisationOf(
  tx: Transaction,
  { staff, at }: Applicant,
  { registrationNumber: number, organisation, isDemo }: RepresentInput,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const known = (await organisationsByNumber(tx, [number], at)).get(number);
  if (known) {
    if (known.kind === 'ministry')
      throw refuse('ministry', (w) => w.notAnApplicantsOrganisation, { field: 'registrationNumber' });
    return { id: known.id, isNew: false };
  }
  if (!organisation) throw new OrganisationUnknown();
  const { organisationEmail, dataProtection, ...particulars } = organisation;
  const { id } = await enterOrganisation(
    tx,
    { at, person: staff },
    {
      ...particulars,
      registration_number: number,
      email: organisationEmail,
      data_protection_contact: dataProtection,
      is_demo: isDemo,
    },
  );
  return { id, isNew: true };
}
