import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { z } from 'zod';
import { type Act, type CentreActor, carryOut } from '#acting/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { act, caseParts, clientOfCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { deathActs } from './acts.ts';
import { readCase } from './case-facts.ts';
import { dutiesOf } from './duties-of.ts';

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);

const waitsFor = async ({ id }: { readonly id: string }) => {
  const { facts, editions } = await loggedTransaction(database, karlis.centre, (tx) =>
    readCase(tx, { centre: karlis.centre, id, person: karlis.person }),
  );
  return dutiesOf(facts, editions, karlis.at).waitingFor;
};
const ofPerson = (actor: CentreActor, name: keyof typeof deathActs, client: string, input: object) => {
  const chosen = deathActs[name] as Act<string, z.ZodType, z.ZodType, unknown>;
  return carryOut(caseParts(database), actor, chosen, { id: randomUUID(), of: { client }, input });
};

test('a case closed after a death that was a mistake is opened again where something is left to do, and only there', async () => {
  const [signed, filed, checked] = [
    await leadCase(database, karlis, '22.1.3'),
    await leadCase(database, karlis, '22.1.5'),
    await leadCase(database, karlis, '22.1.1'),
  ];
  const client = await clientOfCase(database, karlis, signed.id);
  await ofPerson(karlis, 'recordDeath', client, { toldBy: 'meita pa tālruni' });
  const closings: string[] = [];
  for (const { id } of [signed, filed, checked]) {
    closings.push((await act(database, liga, 'closeCase', { case: id }, { reason: 'not_continued' })).id);
  }
  await ofPerson(karlis, 'sayDeathMistaken', client, { reason: 'Klients ieradās pats.' });
  assert.deepEqual([await waitsFor(signed), await waitsFor(filed)], ['closed', 'closed']);
  await ofPerson(liga, 'confirmDeathMistaken', client, {});
  assert.deepEqual(
    [await waitsFor(signed), await waitsFor(filed), await waitsFor(checked)],
    ['22.1.5', '22.1.6', 'closed'],
  );
  const reopened = await transaction(database, karlis.centre, (tx) =>
    rows(
      tx,
      sql<{ id: string; reason: string }>`select closing_id as id, reason from case_reopening order by closing_id`,
    ),
  );
  assert.deepEqual(
    reopened,
    closings.slice(0, 2).map((id) => ({ id, reason: 'death_mistaken' })),
  );
});

/** A case closed after a death, of which one person has said that it was a mistake. */
async function closedAfterDeath(until: '22.1.1' | '22.1.3' | '22.1.5', personalCode: string) {
  const { id } = await leadCase(database, karlis, until, { client: { personalCode } });
  const client = await clientOfCase(database, karlis, id);
  await ofPerson(karlis, 'recordDeath', client, { toldBy: 'meita pa tālruni' });
  const { id: closing } = await act(database, liga, 'closeCase', { case: id }, { reason: 'not_continued' });
  const { id: mistake } = (await ofPerson(karlis, 'sayDeathMistaken', client, { reason: 'Klients ieradās pats.' })) as {
    readonly id: string;
  };
  const [centre_id, by] = [liga.centre, liga.person];
  const confirmed = { centre_id, mistake_id: mistake, confirmed_at: liga.at.toString(), confirmed_by: by };
  const reopened = {
    ...{ centre_id, closing_id: closing, reason: 'death_mistaken' },
    ...{ reopened_at: liga.at.toString(), reopened_by: by },
  };
  return { confirmed: ['death_mistake_confirmed', confirmed], reopened: ['case_reopening', reopened] } as const;
}

test('the database leaves no such case closed, and opens none for this reason where no death was put right or nothing is left', async () => {
  const forgery = await forgeryOn(database);
  for (const [until, left, personalCode] of [
    ['22.1.3', true, '320000-00301'],
    ['22.1.5', true, '320000-00302'],
    ['22.1.1', false, '320000-00303'],
  ] as const) {
    const { confirmed, reopened } = await closedAfterDeath(until, personalCode);
    assert.equal(await forgery.refusedAtTheEnd(confirmed), left ? 'case_opened_after_mistake' : 'nothing', until);
    assert.equal(await forgery.refusedAtTheEnd(reopened), 'case_opened_for_mistake', until);
    assert.equal(
      await forgery.refusedAtTheEnd(confirmed, reopened),
      left ? 'nothing' : 'case_opened_for_mistake',
      until,
    );
    const byAnother = ['case_reopening', { ...reopened[1], reopened_by: karlis.person }] as const;
    assert.equal(await forgery.refusedAtTheEnd(confirmed, byAnother), 'case_opened_for_mistake', until);
  }
  await forgery.end();
});
