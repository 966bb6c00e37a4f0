import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { personById } from '#clients/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { isTest, readHouse } from './house.ts';

/** Who may open sealed columns: the doors, what goes before a sign-in, and what no person asks for. */
const mayOpen = [
  'src/access-requests/retry-validations.ts',
  'src/acting/carry-out.ts',
  'src/acting/look-at.ts',
  'src/archive/file-to-transfer.ts',
  'src/holder-events/take-event.ts',
  'src/mandate-credentials/give-credential.ts',
  'src/operations/add-officer.ts',
  'src/operations/check-database.ts',
  'src/operations/rotate-keys.ts',
  'src/operations/seen.ts',
  'src/operations/staff/import-staff.ts',
  'src/platform/database/database.ts',
  'src/platform/mail/send-mail.ts',
  'src/rights/claim-invitation.ts',
  'src/sign-in/keep-forms.ts',
  'src/sign-in/pages.tsx',
  'src/sign-in/sign-in.ts',
];

test('sealed columns are opened through an act or a view, and otherwise only in these files', () => {
  const house = readHouse(join(import.meta.dirname, '../..'));
  const opening = [...house].filter(
    ([path, text]) => path.startsWith('src/') && !isTest(path) && /\bloggedTransaction\b/.test(text),
  );
  assert.deepEqual(opening.map(([path]) => path).sort(), mayOpen);
});

/** Never called: that this compiles says that a page which opens a transaction by itself opens nothing sealed. */
export async function pageWithoutEntry(database: Database, centre: string, id: string): Promise<void> {
  await transaction(database, centre, async (tx) => {
    // @ts-expect-error it opens no data key
    await dataKeyOf(tx, { centre, id });
    // @ts-expect-error nor shows a person
    await personById(tx, id);
  });
}
