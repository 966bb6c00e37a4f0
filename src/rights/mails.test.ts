import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { carryOut } from '#acting/index.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { writtenMail } from '#platform/mail/written-mail.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast, rightsPeople } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { rightsActs } from './acts.ts';
import { openInvitation } from './claim-invitation.ts';
import { rightsMails } from './mails.ts';
import { remindOfTerms } from './remind-of-terms.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const today = Temporal.PlainDate.from('2026-03-02');
const sending = { origin: 'https://tilts.example', at: mondayMorning };

const sanita = (more: { personalCode?: string; email?: string; until?: string } = {}) => ({
  name: 'Sanita Jaunā-Ķēniņa',
  email: 'sanita@paraugs.example',
  role: 'employee',
  centre: cast.birzgale,
  position: 'konsultante',
  from: today.toString(),
  until: null,
  ...more,
});

const grant = (input: ReturnType<typeof sanita>) =>
  carryOut({ database }, cast.elita, rightsActs.grantRight, { id: randomUUID(), of: {}, input });

const lastJob = async () =>
  (await transaction(database, null, (tx) => writtenMail(tx, 1)))[0] ?? assert.fail('no mail');

async function lastMail(vault = database.vault) {
  const job = await lastJob();
  return loggedTransaction({ ...database, vault }, null, (tx) => composeMail(tx, rightsMails, job, sending));
}

const secretIn = (text: string | undefined) => /\/invitation\/([\w-]{43})\b/.exec(text ?? '')?.[1] ?? '';
const opens = (secret: string) => transaction(database, null, (tx) => openInvitation(tx, secret, mondayMorning));

test('the link of an invitation is the same each time its message is sent, and opens it', async () => {
  const { invitation } = await grant(sanita());
  const [one, two] = [await lastMail(), await lastMail()];
  assert.deepEqual(one, two);
  assert.equal(one?.to, 'sanita@paraugs.example');
  assert.equal((await opens(secretIn(one?.text))).id, invitation);
});

test('after the lookup key was changed, the message brings a link that opens', async () => {
  const before = secretIn((await lastMail())?.text);
  const other = new Vault({
    current: 'k',
    sealing: new Map([['k', randomBytes(32)]]),
    lookup: new Map([['l', randomBytes(32)]]),
  });
  const after = secretIn((await lastMail(other))?.text);
  assert.notEqual(after, before);
  assert.ok(await opens(after));
});

test('an invitation taken back before its message left is not sent', async () => {
  const { invitation } = await grant(sanita({ email: 'vairs-ne@paraugs.example' }));
  assert.ok(await lastMail());
  const asked = { id: randomUUID(), of: { invitation: invitation ?? '' }, input: {} };
  await carryOut({ database }, cast.elita, rightsActs.withdrawInvitation, asked);
  assert.equal(await lastMail(), undefined);
});

test('who is known gets word of a new right where the register says; a reminder is not sent of a term since extended', async () => {
  const { personalCode } = rightsPeople.sanita;
  const until = Temporal.PlainDate.from('2026-04-15');
  const { right } = await grant(sanita({ personalCode, until: until.toString() }));
  const given = await lastMail();
  assert.equal(given?.to, 'sanita@paraugs.example');
  assert.match(given?.text ?? '', /02\.03\.2026\.–15\.04\.2026/);
  const at = mondayMorning.add({ hours: 24 * 20 });
  assert.equal(await remindOfTerms(database, at), 1);
  const job = await lastJob();
  const compose = () =>
    loggedTransaction(database, null, (tx) => composeMail(tx, rightsMails, job, { ...sending, at }));
  assert.match((await compose())?.text ?? '', /15\.04\.2026/);
  const elita = { ...cast.elita, at };
  const asked = {
    id: randomUUID(),
    of: { right: right ?? '' },
    input: { until: until.add({ months: 12 }).toString() },
  };
  await carryOut({ database }, elita, rightsActs.extendRight, asked);
  assert.equal(await compose(), undefined);
});

test('jobs of all kinds hold ids only', async () => {
  for (const { right } of [cast.uldis, cast.elita]) {
    const asked = { id: randomUUID(), of: { right }, input: { reason: 'mainījis darbu' } };
    await carryOut({ database }, cast.maija, rightsActs.takeAdministratorsRight, asked);
  }
  const jobs = await transaction(database, null, (tx) =>
    rows(
      tx,
      sql<{ kind: string; data: { ids: object }; whole: string }>`
      select data->>'kind' as kind, data, to_jsonb(job)::text as whole from jobs.job`,
    ),
  );
  const kinds = new Set(jobs.map(({ kind }) => kind));
  assert.deepEqual([...kinds].toSorted(), [
    'rights.given',
    'rights.invitation',
    'rights.last-administrator',
    'rights.term-ends',
  ]);
  for (const { data, whole } of jobs) {
    assert.deepEqual(Object.keys(data).toSorted(), ['ids', 'kind']);
    for (const id of Object.values(data.ids)) assert.match(String(id), /^[0-9a-f-]{36}$/);
    assert.doesNotMatch(whole, /@|Sanita|Ķēniņa|paraugs|invitation\/|Birzgale/);
  }
});
