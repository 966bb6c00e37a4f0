import { allCentres } from '#centres/index.ts';
import { openDatabase, transaction } from '#platform/database.ts';
import type { Vault } from '#platform/vault.ts';
import { enterDemoCountry } from './enter-demo-country.ts';

interface DemoCountry {
  /** As the owner: the country is entered whole, all its centres at once, or not at all. */
  readonly url: string;
  readonly vault: Vault;
  readonly now: Temporal.Instant;
  readonly origin: string;
  readonly say: (line: string) => void;
}

/** Enters the demo country if the database has no centre yet. */
export async function ensureDemoCountry({ url, vault, now, origin, say }: DemoCountry): Promise<void> {
  const database = openDatabase({ url, vault, connections: 1 });
  try {
    await transaction(database, null, async (tx) => {
      if ((await allCentres(tx)).length > 0) return;
      say('Settling the demo country …');
      await enterDemoCountry(tx, { now, origin });
    });
  } finally {
    await database.close();
  }
}
