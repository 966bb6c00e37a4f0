import { z } from 'zod';
import { enterRight } from '#access/index.ts';
import { type Role, record } from '#audit/index.ts';
import { allCentres, canonicalPersonalNumber, enterStaff, organisationsByNumber } from '#centres/index.ts';
import { CannotStart } from '#platform/cannot-start.ts';
import { type Transaction, transaction, violates } from '#platform/database.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { siteDatabase } from './site-database.ts';

const options = {
  'personal-code': { type: 'string' },
  'given-name': { type: 'string' },
  surname: { type: 'string' },
  email: { type: 'string' },
  position: { type: 'string' },
  organisation: { type: 'string' },
  role: { type: 'string', default: 'ministry_officer' },
  centre: { type: 'string' },
} as const;

const atCentre = ['employee', 'viewer', 'auditor'] as const satisfies readonly Role[];
const roles = ['ministry_officer', 'holder_officer', 'administrator', ...atCentre] as const;
const needed = z.string({ error: 'is missing' }).trim().min(1, 'is missing');

const officer = z
  .object({
    'personal-code': needed.refine((code) => canonicalPersonalNumber(`PNOLV-${code}`), 'has the form NNNNNN-NNNNN'),
    'given-name': needed,
    surname: needed,
    email: needed,
    position: needed,
    organisation: needed,
    role: z.enum(roles, `is one of ${roles.join(', ')}`),
    centre: z.string().optional(),
  })
  .refine(({ role, centre }) => atCentre.some((each) => each === role) === (centre !== undefined), {
    path: ['centre'],
    message: `belongs to ${atCentre.join(', ')}, and only to them`,
  });

type Officer = z.output<typeof officer>;

/** `tilts officer add` */
export async function addOfficer(args: readonly string[]): Promise<number> {
  const read = officer.safeParse(readArguments(args, options).values);
  if (!read.success) {
    throw new WrongUse(read.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`).join('\n'));
  }
  await using site = await siteDatabase(process.env);
  const place = await transaction(site.database, null, (tx) => placeOf(tx, read.data));
  // In the centre's own part of the log, if it is a centre's.
  await transaction(site.database, place.centre, (tx) => enter(tx, read.data, place));
  console.log(`${read.data['given-name']} ${read.data.surname} can sign in as ${read.data.role}.`);
  return 0;
}

interface Place {
  readonly organisation: string;
  readonly centre: string | null;
}

async function placeOf(tx: Transaction, { organisation: number, centre }: Officer): Promise<Place> {
  const organisation = (await organisationsByNumber(tx, [number])).get(number);
  if (!organisation) throw new CannotStart(`There is no organisation with the registration number ${number}.`);
  if (centre === undefined) return { organisation: organisation.id, centre: null };
  return { organisation: organisation.id, centre: await centreNamed(tx, organisation.id, centre) };
}

async function enter(tx: Transaction, input: Officer, place: Place): Promise<void> {
  const { role, position, email } = input;
  const at = Temporal.Now.instant();
  const staff = await enterStaff(tx, {
    personalNumber: `PNOLV-${input['personal-code']}`,
    givenName: input['given-name'],
    surname: input.surname,
    email,
  });
  try {
    const right = await enterRight(tx, { staff: staff.id, role, ...place, position, from: at });
    const things = { right: right.id, staff: staff.id };
    record(tx, { at, centre: place.centre }, { act: 'access.enter-right', point: '22', things });
  } catch (error) {
    if (!violates(error, 'access_right_terms_do_not_overlap')) throw error;
    throw new CannotStart('This person has this right already.');
  }
}

async function centreNamed(tx: Transaction, organisation: string, name: string): Promise<string> {
  const centres = (await allCentres(tx)).filter(({ organisationId }) => organisationId === organisation);
  const found = centres.find((centre) => centre.name === name);
  if (found) return found.id;
  throw new CannotStart(
    `There is no centre "${name}" there, only: ${centres.map((centre) => centre.name).join('; ')}.`,
  );
}
