import { z } from 'zod';
import type { Text } from '#platform/languages/languages.ts';
import { message } from './input.ts';

/** An id that was sent, in letters of either size: records have it in small ones. `missing` says what to choose. */
export function typedId(missing?: Text) {
  return z.guid(missing && message(missing)).toLowerCase();
}

/** One that may be left empty: undefined then. */
export function optionalId(missing?: Text) {
  return z
    .union([typedId(missing), z.literal('')], missing && { error: message(missing) })
    .optional()
    .transform((id) => id || undefined);
}

/** Is it an id, as our own links carry them? Asked before an address reaches the database, which would take the rest for a fault. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** What tells one thing from another where it has no name or nobody's name may be said: the end of its id, for those of one day begin alike. */
export function endOfId(id: string): string {
  return id.slice(-8);
}
