import { usualLimits } from '#access-requests/index.ts';
import { type DemoPki, demoTrust } from '#demo/pki/index.ts';
import { demoSigning } from '#demo/signing-tool/index.ts';
import { allCentres, organisationsByNumber } from '#organisations/index.ts';
import type { Vault } from '#platform/cryptography/vault.ts';
import { type Database, loggedTransaction, openDatabase, transaction } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { createValidator } from '#signatures';
import { countDays } from '#statistics/index.ts';
import { enterDemoCountry } from './enter-demo-country.ts';
import { ministry } from './places.ts';
import { momentOf } from './working-days.ts';

interface DemoCountry {
  /** As the owner: the country is entered whole, with all its centres, or not at all. */
  readonly url: string;
  readonly vault: Vault;
  readonly now: Temporal.Instant;
  readonly origin: string;
  /** Signs the requests by which administrators get their rights. */
  readonly pki: DemoPki;
  readonly say: (line: string) => void;
  /** For a practice centre: its papers say so. */
  readonly training?: boolean | undefined;
}

/**
 * Enters the demo country if the database has no centre yet. It is one transaction, so an interrupted start leaves
 * nothing.
 */
export async function ensureDemoCountry({ url, vault, say, training, ...country }: DemoCountry): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const database = openDatabase({ url, vault, connections: 1 });
  stack.defer(() => database.close());
  const known = await transaction(database, null, (tx) => allCentres(tx, country.now));
  if (known.length > 0) {
    await refuseAnotherCountry(database, country.now);
    return;
  }
  say('Settling the demo country …');
  const { now, origin, pki } = country;
  // Dated before everything else, so that the log is in the order of time.
  const at = momentOf(now, 42, '09:00');
  const documents = startDocumentMaker({}, { training });
  stack.defer(() => documents.close());
  const engine = createValidator(demoTrust(pki, at.epochMilliseconds));
  stack.defer(() => engine.close());
  const requests = { engine, anotherOfficerDecides: true, takesSeals: false, limits: usualLimits };
  const tools = { database, documents, requests, signing: demoSigning(pki) };
  await loggedTransaction(database, null, (tx) => enterDemoCountry(tx, { at, now, origin, tools }));
  await countDays(database, now);
}

/** The people of a country that an earlier version entered have other codes: nobody of today's could sign in there. */
async function refuseAnotherCountry(database: Database, now: Temporal.Instant): Promise<void> {
  const { registration_number: number } = ministry;
  const found = await transaction(database, null, (tx) => organisationsByNumber(tx, [number], now));
  if (found.has(number)) return;
  throw new CannotStart(
    'This demo was settled by an earlier version of Tilts: its people have other codes. Remove its data directory (TILTS_DATA; .tilts if nothing is said) to begin anew.',
  );
}
