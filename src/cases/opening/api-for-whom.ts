import { z } from '@hono/zod-openapi';
import { maskCode, type Person } from '#clients/index.ts';

/** For whom a new case is to be opened, in the API: masked as lists are. */
export const forWhomSchema = z
  .object({ id: z.string(), name: z.string(), maskedCode: z.string().nullable() })
  .openapi('ClientForNewCase');

export function apiForWhom({ id, givenName, surname, code }: Person): z.input<typeof forWhomSchema> {
  return { id, name: `${givenName} ${surname}`, maskedCode: code && maskCode(code) };
}
