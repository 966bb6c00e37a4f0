import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type CentreActor, carryOut, evidenceOfCentre, record } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { auditLogActs } from './acts.ts';
import { beginVerification } from './begin-verification.ts';
import { continueVerification } from './continue-verification.ts';
import { verificationOf } from './verification.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { right } = await alsoIn(database, cast.viewer, 'auditor');
const auditor: CentreActor = { ...later(cast.viewer, { hours: 2 }), role: 'auditor', right };
const { centre } = auditor;
const evidence = [evidenceOfCentre('consultation', 'id', 'consultation', [{ name: 'consultation.hold' }])];
const parts = { database, evidence, clock: () => auditor.at };
const owner = new pg.Client(database.urls.owner);
await owner.connect();
test.after(() => owner.end());

const enter = (times: number) =>
  transaction(database, centre, async (tx) => {
    for (let time = 0; time < times; time += 1) record(tx, cast.karlis, { act: 'case.view' });
  });

async function asked(whole = false): Promise<string> {
  return (await carryOut({ database }, auditor, auditLogActs.verifyLog, { id: randomUUID(), of: {}, input: { whole } }))
    .id;
}

async function verified(whole = false) {
  const verification = await asked(whole);
  assert.equal(await continueVerification(parts, { centre, verification }), 'finished');
  return transaction(database, centre, (tx) => verificationOf(tx, centre, verification));
}

async function forge(statement: string): Promise<void> {
  await owner.query('alter table audit_entry disable trigger all');
  await owner.query(statement);
  await owner.query('alter table audit_entry enable always trigger append_only_rows');
}

test('it goes on from where the last one ended, and begins anew when all is wanted', async () => {
  await enter(10);
  const first = await verified();
  assert.deepEqual([first?.after, first?.upTo, first?.finished?.outcome.broken], [0, 11, undefined]);
  await enter(3);
  const second = await verified();
  // The request and the outcome are entries too.
  assert.deepEqual([second?.after, second?.upTo], [11, 16]);
  const whole = await verified(true);
  assert.equal(whole?.after, 0);
});

test('what was verified and what came out is an entry, by name of who asked', async () => {
  const { rows } = await owner.query(
    `select person_id, body -> 'things' as things from audit_entry where act = 'audit-log.verified' order by number limit 1`,
  );
  assert.equal(rows[0].person_id, auditor.person);
  const { from, to, broken } = rows[0].things;
  assert.deepEqual([from, to, broken], ['1', '11', undefined]);
});

test('asked for twice at once, one is under way; of two jobs for it one finishes it', async () => {
  const [one, other] = await Promise.all([asked(), asked()]);
  assert.equal(one, other);
  const ids = { centre, verification: one };
  const ends = await Promise.all([continueVerification(parts, ids), continueVerification(parts, ids)]);
  assert.deepEqual(ends.toSorted(), ['finished', 'not-ours']);
  assert.equal(await continueVerification(parts, ids), 'not-ours');
  const { rows } = await owner.query(
    `select count(*)::integer as times from audit_entry where act = 'audit-log.verified' and body #>> '{things,verification}' = $1`,
    [one],
  );
  assert.equal(rows[0].times, 1);
});

test('broken off, it goes on where it was', async () => {
  const verification = await asked(true);
  const broken = { ...parts, evidence: [{ ...evidence[0], table: 'nowhere' } as never] };
  await assert.rejects(continueVerification(broken, { centre, verification }));
  const half = await transaction(database, centre, (tx) => verificationOf(tx, centre));
  assert.equal(half?.finished, undefined);
  assert.equal(half?.reached, half?.upTo);
  assert.equal(await continueVerification(parts, { centre, verification }), 'finished');
});

test('all of it asked for while the newest is under way: it begins anew', async () => {
  const verification = await asked();
  const begun = await transaction(database, centre, (tx) => beginVerification(tx, { centre, id: verification }));
  assert.notEqual(begun?.after, 0);
  assert.equal(await asked(true), verification);
  assert.equal(await continueVerification(parts, { centre, verification }), 'finished');
  const done = await transaction(database, centre, (tx) => verificationOf(tx, centre, verification));
  assert.equal(done?.after, 0);
});

test('an entry altered before the last place is found when all is verified', async () => {
  await forge(`update audit_entry set body = body || '{"purpose":"none"}' where chain = '${centre}' and number = 2`);
  assert.equal((await verified())?.finished?.outcome.broken, undefined);
  assert.deepEqual((await verified(true))?.finished?.outcome.broken, { number: 2, fault: 'altered' });
  await forge(`update audit_entry set body = body - 'purpose' where chain = '${centre}' and number = 2`);
  assert.deepEqual((await verified())?.after, 0, 'after a fault all is verified anew');
});

test('a chain recomputed up to the last place is found by that place', async () => {
  await verified();
  await forge(`
    do $$
    declare entry audit_entry; before bytea := '';
    begin
      for entry in select * from audit_entry where chain = '${centre}' order by number loop
        update audit_entry e
           set hash = audit_hash(before, chain, number, body || '{"forged": true}'), body = body || '{"forged": true}'
         where (e.chain, e.number) = (entry.chain, entry.number) returning hash into before;
      end loop;
      update audit_head set hash = before where chain = '${centre}';
    end $$`);
  assert.equal((await verified())?.finished?.outcome.broken?.fault, 'rewritten');
});

test('a record without its entry is found, of this centre only', async () => {
  const { rows } = await owner.query('select id from staff limit 1');
  await owner.query('alter table consultation disable trigger all');
  for (const of of [centre, cast.ruta.centre]) {
    await owner.query(
      `insert into consultation (centre_id, id, topic, outcome, held_at, recorded_at, held_by)
       values ($1, $2, 'e_service', 'helped', now(), now(), $3)`,
      [of, randomUUID(), rows[0].id],
    );
  }
  const outcome = (await verified(true))?.finished?.outcome;
  assert.deepEqual([outcome?.untold, outcome?.gone, outcome?.records[0]?.table], [1, 0, 'consultation']);
});
