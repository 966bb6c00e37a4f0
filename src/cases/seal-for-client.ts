import type { CentreActor } from '#acting/index.ts';
import type { Mandate } from '#mandates/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';

/** A text about the client of a case or a mandate, sealed under their data key: without that key nobody reads it any more. */
export async function sealForClient(
  tx: Logged,
  { centre }: CentreActor,
  { clientId }: Pick<Mandate, 'clientId'>,
  text: string,
): Promise<Buffer> {
  return (await dataKeyOf(tx, { centre, id: clientId })).seal(text);
}
