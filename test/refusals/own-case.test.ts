import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import type { Act } from '#acting/index.ts';
import { caseActs } from '#cases/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { act, type CaseStage, eService, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';

// Nobody acts in a case in which they are the client or the represented person (22.¹ 1.): in no step of it, whoever did the others.
const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);
const service = await eService(database, karlis, 'EPD313');

const asClient = { givenName: 'Kārlis', surname: 'Kalniņš', personalCode: '329999-00001' };
const theirs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'as the client': asClient,
  'under a code of before': { ...asClient, personalCode: '320000-00080', previousCode: '329999-00001' },
  'as the represented person': {
    matter: 'other',
    basis: 'trustee',
    basisDocument: 'Tiesas spriedums',
    representedGivenName: 'Kārlis',
    representedSurname: 'Kalniņš',
    representedCode: '329999-00001',
  },
};
const stages: readonly CaseStage[] = ['22.1.1', 'notice', 'drawn', '22.1.3', '22.1.5', '22.1.6', '22.1.7'];
const acts = (Object.entries(caseActs) as [keyof typeof caseActs, Act<string, z.ZodType>][]).filter(
  ([name]) => name !== 'openCase',
);

for (const [how, identity] of Object.entries(theirs)) {
  suite(`the employee's own case, ${how}`, () => {
    for (const stage of stages) {
      test(`after ${stage}: none of its acts is theirs`, async () => {
        const led = await leadCase(database, liga, stage, { client: identity });
        const before = await tracesOf(database);
        for (const [name, one] of acts) {
          const { at } = later(karlis, { minutes: 30 });
          const actor = { ...karlis, at, signedInAt: at };
          const about = { editions: [service.id], eService: service.eServiceId, at };
          const of = { case: led.id, mandate: led.mandate, application: led.application };
          await assert.rejects(
            act(database, actor, name, of, typedFor(one, one.input, about)),
            (error) => error instanceof Refusal && error.code === 'case.own-case' && error.point === '22.1.1',
            one.name,
          );
        }
        assert.deepEqual(await tracesOf(database), before);
      });
    }
  });
}
