import { importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { messageOf } from '#operations/message-of.ts';
import { officeNumber } from '#organisations/index.ts';
import { asSeen } from '#platform/input/input.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

const line = z.string().trim().min(1).max(200);

const key = z
  .looseObject({ kty: z.enum(['OKP', 'EC', 'RSA']), kid: line, alg: z.enum(['EdDSA', 'ES256', 'ES384', 'PS256']) })
  .refine((jwk) => !('d' in jwk), 'is a private key: give the public half alone, and change that key');

const file = z.array(
  z.strictObject({
    organisation: z.string().regex(officeNumber, 'must have 11 digits: the registration number'),
    name: line,
    keys: z.array(key).min(1).max(5),
    eServices: z.union([z.literal('all'), z.array(line).min(1)]),
    ended: z.boolean().default(false),
  }),
);

/** A system as a file has it. */
export type SystemEntry = z.output<typeof file>[number];

/** Reads a file of connected systems. Throws `CannotStart`, naming each place that is not right. */
export async function readSystemsFile(path: string, text: string): Promise<SystemEntry[]> {
  const result = file.safeParse(asSeen(jsonOf(path, text)));
  const faults = result.success
    ? [...namedTwice(result.data), ...(await unusableKeys(result.data))]
    : result.error.issues;
  if (result.success && faults.length === 0) return result.data;
  throw new CannotStart(
    faults.map((fault) => [path, fault.path.join('.'), fault.message].filter(Boolean).join(': ')).join('\n'),
  );
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function namedTwice(entries: readonly SystemEntry[]): Fault[] {
  const names = entries.map(({ organisation, name }) => `${organisation} ${name}`);
  return names.flatMap((name, at) =>
    names.indexOf(name) < at ? [{ path: [at, 'name'], message: 'stands in the file twice' }] : [],
  );
}

async function unusableKeys(entries: readonly SystemEntry[]): Promise<Fault[]> {
  const faults = entries.flatMap(({ keys }, at) =>
    keys.map(async (jwk, place): Promise<Fault[]> => {
      try {
        await importJWK(jwk as JWK, jwk.alg);
        return [];
      } catch (error) {
        return [{ path: [at, 'keys', place], message: `is no key that can be read: ${messageOf(error)}` }];
      }
    }),
  );
  return (await Promise.all(faults)).flat();
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotStart(`${path} is not JSON: ${messageOf(error)}`);
  }
}
