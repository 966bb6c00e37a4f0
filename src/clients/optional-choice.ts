import { z } from 'zod';

/** One value of a list, or nothing: a form sends an empty text for an unchosen one. */
export function optionalChoice<const V extends readonly [string, ...string[]]>(values: V) {
  return z
    .union([z.enum(values), z.literal('')])
    .optional()
    .transform((value): V[number] | undefined => value || undefined);
}
