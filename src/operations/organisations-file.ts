import { z } from 'zod';
import { officeEmail, officeNumber, officePhone } from '#organisations/index.ts';
import { asSeen } from '#platform/input/input.ts';
import { fold } from '#platform/languages/languages.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { messageOf } from './message-of.ts';

const line = z.string().trim().min(1).max(300);
const contact = {
  address: line,
  email: line.regex(officeEmail, 'must be an e-mail address'),
  phone: line.regex(officePhone, 'must be a phone number'),
};

const file = z.array(
  z.strictObject({
    kind: z.enum(['ministry', 'municipality', 'institution', 'service_holder']),
    name: line,
    registrationNumber: z.string().regex(officeNumber, 'must have 11 digits'),
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
          archive: z.strictObject({
            fileIndex: line.max(50),
            title: line,
            retentionYears: z.int().min(1).max(100),
          }),
        }),
      )
      .default([]),
  }),
);

/** An organisation as a file has it, with its centres. */
export type OrganisationEntry = z.output<typeof file>[number];

export type CentreEntry = OrganisationEntry['centres'][number];

/** Reads a file of organisations. Throws `CannotStart`, naming each place that is not right. */
export function readOrganisationsFile(path: string, text: string): OrganisationEntry[] {
  const result = file.safeParse(asSeen(jsonOf(path, text)));
  const faults = result.success ? namedTwice(result.data) : result.error.issues;
  if (result.success && faults.length === 0) return result.data;
  throw new CannotStart(
    faults.map((fault) => [path, fault.path.join('.'), fault.message].filter(Boolean).join(': ')).join('\n'),
  );
}

/** One of two entries for the same organisation or centre would be dropped, or entered beside the other. */
function namedTwice(entries: readonly OrganisationEntry[]) {
  const second = (texts: readonly string[]) => texts.flatMap((text, at) => (texts.indexOf(text) < at ? [at] : []));
  const message = 'stands in the file twice';
  const numbers = second(entries.map(({ registrationNumber }) => registrationNumber));
  return [
    ...numbers.map((at) => ({ path: [at, 'registrationNumber'], message })),
    ...entries.flatMap(({ centres }, at) =>
      second(centres.map(({ name }) => fold(name))).map((centre) => ({
        path: [at, 'centres', centre, 'name'],
        message,
      })),
    ),
  ];
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotStart(`${path} is not JSON: ${messageOf(error)}`);
  }
}
