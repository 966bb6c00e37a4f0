import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, carryOut, record } from '#acting/index.ts';
import { enterStaff, staffNames } from '#organisations/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { enterRight, rightsActs } from '#rights/index.ts';
import { titles } from '#site/titles.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';
import { waitingInLog } from './index.ts';

// What belongs to no centre is read by the auditor of the organisation that it concerns, and all of it by the ministry's.
const database = await freshDatabase();
const cast = await enterRightsCast(database);
const site = await wholeSite(database, mondayMorning);

/** An auditor of the organisation of somebody of the cast. */
const auditorBeside = (other: Actor, number: string): Promise<Actor> =>
  loggedTransaction(database, null, async (tx) => {
    const staff = await enterStaff(
      tx,
      { at: mondayMorning },
      {
        personalNumber: `PNOLV-329996-${number}`,
        givenName: 'Aija',
        surname: 'Auditore',
        email: `${number}@paraugs.example`,
      },
    );
    const post = {
      role: 'organisation_auditor',
      organisation: other.organisation,
      centre: null,
      position: 'auditore',
    } as const;
    const right = await enterRight(tx, { ...post, staff: staff.id, from: mondayMorning.subtract({ hours: 24 }) });
    return { ...other, ...post, person: staff.id, name: 'Aija Auditore', right: right.id };
  });
const ofParaugs = await auditorBeside(cast.elita, '00001');
const ofHolder = await auditorBeside(cast.baiba, '00002');
const ofMinistry = await auditorBeside(cast.maija, '00003');

await site.get(cast.elita, '/rights');
await site.get(cast.elita, '/cases');
await site.get(cast.baiba, '/rights');
await site.get(cast.maija, `/rights?organisation=${cast.paraugs}`);
await site.get(cast.maija, `/rights/${randomUUID()}`);

/** What an auditor reads: who did what. */
async function read(auditor: Actor): Promise<string[]> {
  const { entries } = (await (await site.get(auditor, '/api/audit')).json()) as {
    entries: { act: string; personName?: string; refusal?: string }[];
  };
  return entries.map(({ act, personName, refusal }) => [personName, act, refusal].filter(Boolean).join(' '));
}

test('on the start page an auditor finds how much of the week is to be judged, in their own log alone', async () => {
  const waiting = async (auditor: Actor) => {
    const found = await transaction(database, auditor.centre, (tx) => waitingInLog(tx, auditor));
    return Object.fromEntries(found.map(({ name, all: { count, href } }) => [name, [count, href]]));
  };
  const week = '2026-02-23';
  const ofOrganisation = await waiting(ofParaugs);
  const listed = async (auditor: Actor, href: string) => {
    const { entries } = (await (await site.get(auditor, `/api${href}`)).json()) as { entries: unknown[] };
    return entries.length;
  };
  const [count, href] = ofOrganisation.refused ?? assert.fail();
  assert.equal(href, '/audit?refused=yes&from=2026-03-02');
  assert.ok(Number(count) > 0);
  assert.equal(count, await listed(ofParaugs, String(href)));
  assert.deepEqual(ofOrganisation.opened, [0, `/audit?act=person-record.open&from=${week}`]);
  const [ofOthers] = (await waiting(ofHolder)).refused ?? assert.fail();
  assert.equal(ofOthers, await listed(ofHolder, String(href)));
  assert.deepEqual(await waiting(cast.elita), {});
});

test('the auditor of an organisation reads its looks and refusals, and what the ministry saw of it; nobody else’s', async () => {
  const paraugs = await read(ofParaugs);
  assert.ok(paraugs.includes('Elita Bērziņa right.list'));
  assert.ok(paraugs.includes('Elita Bērziņa case.list access.role'), 'a refusal');
  assert.ok(paraugs.includes('Maija Ozoliņa right.list'), 'an officer looked at its rights');
  assert.ok(!paraugs.some((entry) => entry.startsWith('Baiba')), String(paraugs));
  assert.ok(!paraugs.some((entry) => entry.includes('right.view')), "the officer's refusal concerns the ministry");
  const holder = await read(ofHolder);
  assert.ok(holder.includes('Baiba Turētāja right.list'));
  assert.ok(!holder.some((entry) => /Elita|Maija/.test(entry)), String(holder));
});

test('the ministry’s auditor reads all that belongs to no centre', async () => {
  const all = await read(ofMinistry);
  for (const who of [
    'Elita Bērziņa right.list',
    'Baiba Turētāja right.list',
    'Maija Ozoliņa right.view access.no-such-right',
  ])
    assert.ok(all.includes(who), `${who} in ${all.join()}`);
});

test('page and file are the same log, and reading them is in it', async () => {
  const page = await (await site.get(ofParaugs, '/audit?act=right.list')).text();
  assert.ok(page.includes('Elita Bērziņa') && page.includes('Maija Ozoliņa') && !page.includes('Baiba'));
  assert.ok(!page.includes('/audit/verifications'), 'the chain of no centre is not theirs to verify');
  const file = await (await site.get(ofParaugs, '/audit/export')).text();
  assert.ok(file.includes('Elita Bērziņa') && !file.includes('Baiba'));
  assert.ok((await read(ofParaugs)).includes('Aija Auditore audit-log.export'));
});

test('another organisation’s log is not there even for a statement that asks for it', async () => {
  const seenAs = (setting: string | null) =>
    transaction(database, null, async (tx) => {
      if (setting !== null) await rows(tx, sql`select set_config('app.log_organisation', ${setting}, true)`);
      return rows(
        tx,
        sql<{ organisation: string | null }>`select distinct organisation_id as organisation from audit_log_line`,
      );
    });
  assert.deepEqual(await seenAs(null), []);
  assert.deepEqual(await seenAs(cast.paraugs), [{ organisation: cast.paraugs }]);
});

test('an administrator gives the right of their organisation’s auditor (Annex 2, note 3); nobody appoints their own', async () => {
  const give = (actor: Actor, more: object = {}) =>
    carryOut({ database } as never, actor, rightsActs.grantRight, {
      id: randomUUID(),
      of: {},
      input: {
        ...{ name: 'Zane Jaunā', email: 'zane@paraugs.example', role: 'organisation_auditor', position: 'auditore' },
        ...{ from: '2026-03-02', until: null, ...more },
      },
    });
  assert.ok((await give(cast.elita)).invitation);
  await assert.rejects(give(cast.elita, { email: 'vel@paraugs.example', centre: cast.birzgale }), {
    code: 'access.no-counter',
  });
  await assert.rejects(give(cast.maija), { code: 'access.role' });
});

test('the log says everything in words', async () => {
  const known = titles();
  for (const entry of await read(ofMinistry))
    assert.ok(
      [...known.keys()].some((act) => entry.includes(act)),
      entry,
    );
  assert.ok((await loggedTransaction(database, null, (tx) => staffNames(tx, [ofMinistry.person]))).size === 1);
});

test('what an auditor has read does not wait for them any more, and still waits for another one', async () => {
  const refusals = async (auditor: Actor) => {
    const found = await transaction(database, auditor.centre, (tx) => waitingInLog(tx, auditor));
    return found.find(({ name }) => name === 'refused')?.all ?? assert.fail();
  };
  assert.ok(Number((await refusals(ofParaugs)).count) > 0);
  await site.get(ofParaugs, '/audit?refused=yes');
  assert.deepEqual(await refusals(ofParaugs), { count: 0, href: '/audit?refused=yes&from=2026-02-23' });
  assert.ok(Number((await refusals({ ...ofParaugs, person: cast.elita.person })).count) > 0);
  const at = mondayMorning.add({ minutes: 10 });
  const refusal = { code: 'access.role', details: {} };
  await transaction(database, null, async (tx) => record(tx, { ...cast.elita, at }, { act: 'case.list', refusal }));
  assert.equal((await refusals({ ...ofParaugs, at })).count, 1, 'of what was refused since');
});
