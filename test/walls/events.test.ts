import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isTest, readHouse } from './house.ts';

/** Who writes an entry for somebody who acts under no right, and why there is none. Everything else is an act, a view or follows from one. */
const withoutRight: Readonly<Record<string, string>> = {
  'src/access-requests/represent-organisation.ts': 'an applicant has no right yet: this gives the first one',
  'src/access-requests/retry-validations.ts': 'a job of the queue',
  'src/archive/file-to-transfer.ts': 'the command line',
  'src/archive/set-up-archive-file.ts': 'a part of entering a centre',
  'src/audit-log/continue-verification.ts': 'a job of the queue',
  'src/catalogue/import-catalogue.ts': 'the command line',
  'src/connected-systems/enter-system.ts': 'the command line',
  'src/holder-events/take-event.ts': 'a system of a service holder',
  'src/law/apply-amendment.ts': 'the command line',
  'src/law/import-base.ts': 'the command line',
  'src/network/hours-of-list.ts': 'a part of a published list',
  'src/operations/add-officer.ts': 'the command line',
  'src/operations/import-organisations.ts': 'the command line',
  'src/operations/network/compare-centres.ts': 'the command line',
  'src/operations/rotate-keys.ts': 'the command line',
  'src/operations/seen.ts': 'the command line',
  'src/operations/staff/import-staff.ts': 'the command line',
  'src/organisations/change-by-file.ts': 'a part of a file of organisations',
  'src/organisations/enter-organisation.ts': 'a part of a catalogue, of a file of organisations, or of an application',
  'src/organisations/enter-staff.ts': 'a part of an act, of a sign-in, or of the command line',
  'src/rights/claim-invitation.ts': 'an invited person has no right yet: this gives it',
  'src/sign-in/choose-right.ts': 'from here on the person has a right to act under',
  'src/sign-in/open-session.ts': 'from here on the person can choose a right',
  'src/sign-in/sign-in.ts': 'a sign-in that was refused',
  'src/sign-in/sign-out.ts': 'from here on the person has no right to act under',
  'src/statistics/publish-statistics.ts': 'the command line',
};

test('what is recorded without a right to act under is recorded in these files only', () => {
  const house = readHouse(join(import.meta.dirname, '../..'));
  const recording = [...house].filter(
    ([path, text]) =>
      /^src\/(?!acting\/)/.test(path) &&
      !isTest(path) &&
      /(?<!\.)\b(recordEvent|recordRefusedEvent|record)\(/.test(text),
  );
  assert.deepEqual(recording.map(([path]) => path).sort(), Object.keys(withoutRight));
});
