import { personalNumberOf } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { codesOf } from './people.ts';

/** Whether a member of staff is this person of the centre, by any code that the person has had here. */
export async function isOneself(tx: Logged, staff: string, client: string): Promise<boolean> {
  const [number, codes] = await Promise.all([personalNumberOf(tx, staff), codesOf(tx, client)]);
  return codes.some(({ code }) => `PNOLV-${code}` === number);
}
