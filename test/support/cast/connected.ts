import { eServiceIds } from '#catalogue/index.ts';
import { type ConnectedSystem, connectedSystems, enterSystem } from '#connected-systems/index.ts';
import { organisationsByNumber } from '#organisations/index.ts';
import { type Database, openDatabase, transaction } from '#platform/database/database.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { mondayMorning } from './people.ts';

interface Asked {
  readonly eServices: 'all' | readonly string[];
  readonly name?: string;
  readonly keys?: ConnectedSystem['keys'];
  readonly isEnded?: boolean;
  readonly at?: Temporal.Instant;
}

/** A system of an organisation of the cast, connected as the operator does it, or connected otherwise; and under which terms. */
export async function connected(
  database: TestDatabase,
  { eServices, name = 'Portāls', keys = [], isEnded = false, at = mondayMorning }: Asked,
) {
  const owner: Database = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
  try {
    return await transaction(owner, null, async (tx) => {
      const known = await organisationsByNumber(tx, ['90000000022', '90000000003'], at);
      const [holder] = [...known.values()];
      const ids = eServices === 'all' ? [] : [...(await eServiceIds(tx, eServices)).values()];
      const organisation = holder?.id ?? '';
      const wanted = { organisation, name, keys, allEServices: eServices === 'all', eServices: ids, isEnded };
      const system = await enterSystem(tx, { at }, wanted);
      const terms = (await connectedSystems(tx)).find(({ id }) => id === system)?.terms ?? '';
      return { system, terms };
    });
  } finally {
    await owner.close();
  }
}
