import { z } from 'zod';
import { asSeen } from '#platform/input/input.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { messageOf } from './message-of.ts';

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
  if (result.success) return result.data;
  throw new CannotStart(
    result.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotStart(`${path} is not JSON: ${messageOf(error)}`);
  }
}
