import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { z } from 'zod';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { act, filingRules, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { casesApi } from './api.ts';
import type { caseSchema } from './api-case.ts';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const documents = startDocumentMaker();
after(() => documents.close());
const site = await roomSite(database, [casesApi({ database, documents, mandateSettings, filingRules })], karlis);

const { identified: _, eService: __, ...inPortal } = forms.filing('', karlis.at);
const reason = 'Sajaukts.';
type Case = z.infer<typeof caseSchema>;

for (const [name, typed, recordIn] of [
  [
    'putRightNotice',
    [
      { language: 'en', way: 'read', reason },
      { language: 'en', way: 'read_aloud', reason },
    ],
    (of: Case) => of.notices[0]?.record,
  ],
  [
    'putRightFiling',
    [
      { ...inPortal, reference: randomUUID(), reason },
      { ...inPortal, reference: randomUUID(), reason },
    ],
    (of: Case) => of.eServices[0]?.records?.filing,
  ],
  [
    'putRightPlannedTime',
    [
      { cause: 'mistaken', plannedOn: '2026-03-30', way: 'phone', reason },
      { cause: 'mistaken', plannedOn: '2026-03-31', way: 'phone', reason },
    ],
    (of: Case) => of.eServices[0]?.records?.plannedTime,
  ],
  [
    'putRightResult',
    [
      { cause: 'mistaken', way: 'in_person', reason },
      { cause: 'mistaken', way: 'phone', reason },
    ],
    (of: Case) => of.eServices[0]?.records?.result,
  ],
  ['sayWhatBecame', [{ kind: 'in_hand' }, { kind: 'refused' }], (of: Case) => of.eServices[0]?.records?.outcome],
] as const) {
  test(`${name}: a program hands back the record that it read, and what was read before is refused`, async () => {
    const { id, application } = await leadCase(database, karlis, '22.1.7');
    const held = async () => recordIn((await (await site.get(`/api/cases/${id}`)).json()) as Case);
    const of = { case: id, application };
    const [first, second] = typed;
    const read = await held();
    await act(database, karlis, name, of, { ...first, basedOn: read });
    await assert.rejects(act(database, karlis, name, of, { ...second, basedOn: read }), { kind: 'conflict' });
    await act(database, karlis, name, of, { ...second, basedOn: await held() });
  });
}
