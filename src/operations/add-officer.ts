import { z } from 'zod';
import { recordEvent } from '#acting/index.ts';
import { canonicalPersonalNumber, enterStaff, organisationsByNumber } from '#organisations/index.ts';
import { type Logged, loggedTransaction, type Transaction, violates } from '#platform/database/database.ts';
import { asSeen } from '#platform/input/input.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { enterRight, rightEntered } from '#rights/index.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { checkKeys } from './check-database.ts';
import { ownerWithKeys } from './owner-with-keys.ts';

const options = {
  'personal-code': { type: 'string' },
  'given-name': { type: 'string' },
  surname: { type: 'string' },
  email: { type: 'string' },
  position: { type: 'string' },
  organisation: { type: 'string' },
  role: { type: 'string' },
} as const;

/** Who is entered on the machine: whoever decides on the first request, and whoever reads what they do. */
const roles = ['ministry_officer', 'organisation_auditor'] as const;

const needed = z.string({ error: 'is missing' }).trim().min(1, 'is missing');

const officer = z.object({
  'personal-code': needed.refine((code) => canonicalPersonalNumber(`PNOLV-${code}`), 'has the form NNNNNN-NNNNN'),
  'given-name': needed,
  surname: needed,
  email: needed,
  position: needed,
  organisation: needed,
  role: z.enum(roles, { error: `is one of ${roles.join(', ')}` }).default('ministry_officer'),
});

type Officer = z.output<typeof officer>;

/**
 * `tilts officer add`, as the owner: the site's role may not enter a right that nobody gave. Of the ministry only:
 * administrators come by a request (22.), and users by their administrator (note 3).
 */
export async function addOfficer(args: readonly string[]): Promise<number> {
  const read = officer.safeParse(asSeen(readArguments(args, options).values));
  if (!read.success) {
    throw new WrongUse(read.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`).join('\n'));
  }
  await using owner = await ownerWithKeys(process.env);
  await checkKeys(owner.database);
  await loggedTransaction(owner.database, null, (tx) => enter(tx, read.data));
  const what = read.data.role === 'ministry_officer' ? 'an officer' : 'the auditor';
  console.log(`${read.data['given-name']} ${read.data.surname} can sign in as ${what} of the ministry.`);
  return 0;
}

async function enter(tx: Logged, input: Officer): Promise<void> {
  const at = Temporal.Now.instant();
  const organisation = await ministryWith(tx, input.organisation, at);
  const person = {
    personalNumber: `PNOLV-${input['personal-code']}`,
    givenName: input['given-name'],
    surname: input.surname,
    email: input.email,
  };
  const staff = await enterStaff(tx, { at }, person);
  const place = { role: input.role, organisation, centre: null, position: input.position };
  try {
    const right = await enterRight(tx, { staff: staff.id, ...place, from: at });
    recordEvent(tx, { at }, rightEntered, {
      things: { right: right.id, staff: staff.id, organisation, role: input.role },
    });
  } catch (error) {
    if (!violates(error, 'access_right_terms_do_not_overlap')) throw error;
    throw new CannotStart('This person has this right already.');
  }
}

async function ministryWith(tx: Transaction, number: string, at: Temporal.Instant): Promise<string> {
  const organisation = (await organisationsByNumber(tx, [number], at)).get(number);
  if (!organisation) throw new CannotStart(`There is no organisation with the registration number ${number}.`);
  if (organisation.kind === 'ministry') return organisation.id;
  throw new CannotStart(
    `${organisation.name} is not the ministry. Its administrators are entered by a signed request (22., Annex 2).`,
  );
}
