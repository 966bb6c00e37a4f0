import { randomUUIDv7 } from 'node:crypto';
import { recordEvent } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { connectedSystemsEvents } from './events.ts';
import type { ConnectedSystem } from './queries.ts';

/** How a system is to be connected: what the newest of its terms will say. */
export type SystemToEnter = Omit<ConnectedSystem, 'id' | 'terms'>;

/**
 * Connects a system, or changes how one of that organisation and name is connected: from now on, and what was before stays. Tokens given
 * under earlier terms are good for nothing any more. Returns its id. Only the owner of the tables may.
 */
export async function enterSystem(
  tx: Transaction,
  { at }: { readonly at: Temporal.Instant },
  { organisation, name, keys, allEServices, eServices, isEnded }: SystemToEnter,
): Promise<string> {
  const terms = randomUUIDv7();
  const [entered] = await rows(
    tx,
    sql<{ id: string }>`
      select connect_system(${organisation}, ${name}, ${randomUUIDv7()}, ${terms}, ${JSON.stringify(keys)}::jsonb, ${allEServices},
                            ${[...eServices]}::uuid[], ${isEnded}, ${at}) as id`,
  );
  const id = entered?.id ?? '';
  recordEvent(tx, { at }, connectedSystemsEvents.enterSystem, { things: { organisation, system: id, terms } });
  return id;
}
