import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, carryOut } from '#acting/index.ts';
import { archiveActs } from '#archive/index.ts';
import { caseActs } from '#cases/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { act, type CaseStage, eService, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
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
/** Of each table that is guarded, its author and the column by which a row of one case is found. */
const authors: Readonly<Record<string, readonly [author: string, column: string]>> = {
  application: ['filed_by', 'mandate_id'],
  identity_check: ['checked_by', 'identity_check_id'],
  mandate: ['drawn_by', 'id'],
  mandate_end: ['recorded_by', 'mandate_id'],
  mandate_signing: ['recorded_by', 'mandate_id'],
  notice: ['told_by', 'identity_check_id'],
  planned_time_told: ['told_by', 'application_id'],
  result_told: ['told_by', 'application_id'],
};
const acts = (Object.entries(caseActs) as [keyof typeof caseActs, Act<string, z.ZodType>][]).filter(([, { path }]) =>
  path.startsWith('/cases/{case}/'),
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

suite('the database refuses it too, whoever writes', () => {
  const forged = forgeryOn(database);
  after(async () => (await forged).end());

  test('every record of a case that names its author is guarded', async () => {
    const { rows } = await database.pool.query<{ name: string; guarded: boolean }>(`
      select c.relname as name,
             exists (select from pg_trigger where tgrelid = c.oid and tgname = 'served_by_another' and tgenabled = 'A') as guarded
        from pg_class c
       where exists (select from pg_trigger where tgrelid = c.oid and tgname like 'author\\_%')
         and (c.relname = 'identity_check'
              or exists (select from pg_attribute
                          where attrelid = c.oid and attname in ('identity_check_id', 'mandate_id', 'application_id', 'notice_id')))
       order by 1`);
    assert.deepEqual(
      rows.filter(({ guarded }) => guarded).map(({ name }) => name),
      [
        ...Object.keys(authors),
        'application_outcome',
        'case_identity_check_put_right',
        'filing_put_right',
        'notice_put_right',
        'partial_revocation',
        'planned_time_put_right',
        'result_put_right',
      ].toSorted(),
    );
    assert.deepEqual(
      rows.filter(({ guarded }) => !guarded),
      [],
    );
  });

  test('the client writes nothing into the register about their own mandate', async () => {
    const { mandate } = await leadCase(database, liga, '22.1.3', { client: asClient });
    const correct = (actor: typeof karlis) => {
      const asked = { id: randomUUID(), of: { document: mandate }, input: { note: 'Pārvietots uz 4. mapi.' } };
      return carryOut({ database }, actor, archiveActs.correctEntry, asked);
    };
    await assert.rejects(correct(karlis), { code: 'archive.own-entry', point: '22.1.1' });
    await correct(liga);
    const forgery = await forged;
    for (const [table, author] of [
      ['register_mark', 'marked_by'],
      ['register_place', 'placed_by'],
    ] as const) {
      const row = await forgery.copy(table, 'document', mandate);
      assert.equal(await forgery.refusedBy([table, { ...row, [author]: karlis.person }]), 'served_by_another', table);
    }
  });

  for (const [how, client] of Object.entries(theirs)) {
    test(`${how}: no record of the case is written by them, and each by a colleague`, async () => {
      const forgery = await forged;
      const stages = ['22.1.6', '22.1.7'] as const;
      const [current, ended] = await Promise.all(stages.map((stage) => leadCase(database, liga, stage, { client })));
      for (const [table, [author, column]] of Object.entries(authors)) {
        const led = (['mandate_end', 'result_told'].includes(table) ? ended : current) ?? assert.fail();
        const mandate = await forgery.copy('mandate', 'id', led.mandate);
        const value = { ...mandate, mandate_id: led.mandate, application_id: led.application }[column];
        const row = await forgery.copy(table, table === 'identity_check' ? 'id' : column, String(value));
        assert.equal(await forgery.refusedBy([table, { ...row, [author]: karlis.person }]), 'served_by_another', table);
        assert.notEqual(
          await forgery.refusedBy([table, { ...row, [author]: liga.person }]),
          'served_by_another',
          table,
        );
      }
    });
  }
});
