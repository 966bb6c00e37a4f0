import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type Actor, carryOut } from '#acting/index.ts';
import { signContainer } from '#demo/pki/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { administratorsRights, rightsActs, rightsOf } from '#rights/index.ts';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { rightsPeople } from '#test/support/cast/rights-cast.ts';
import type { Draft, DraftRow } from './draft.ts';
import { emptyRow } from './draft.ts';
import { accessRequestsActs } from './index.ts';

const site = await openRequests();
const { cast, ruta, otto, signing } = site;
const { maija, elita, uldis } = cast;
const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
let people = 0;

/** A row of somebody nobody knows yet. */
function newcomer(more: Partial<DraftRow> = {}): DraftRow {
  people += 1;
  return { ...vita, name: `Vita Jaunzeme ${'I'.repeat(people)}`, email: `vita${people}@paraugs.example`, ...more };
}

async function sent(draft: Draft = { kind: 'grant', rows: [newcomer()] }) {
  const { request, file } = await site.prepared(ruta, draft);
  const done = await site.send(request, signing.sign(file, wish, mondayMorning));
  assert.equal(done.verdict, 'in_order');
  return request;
}

function rowOf(who: 'elita' | 'uldis'): DraftRow {
  const { givenName, surname } = rightsPeople[who];
  return { ...vita, name: `${givenName} ${surname}`, email: `${who}@paraugs.example`, term: '' };
}

test('approved rows become invitations, refused ones nothing; the applicant sees both with their reasons (22.)', async () => {
  const rows = [newcomer({ term: '31.12.2026.' }), newcomer()];
  const request = await sent({ kind: 'grant', rows });
  const decided = await site.decide(maija, request, {
    rows: [
      { number: 1, approved: true, reason: 'Atbilst.' },
      { number: 2, approved: false, reason: 'Nav šīs pašvaldības darbinieks.' },
    ],
  });
  assert.deepEqual([decided.approved, decided.refused], [1, 1]);
  const whole = await site.whole(request);
  assert.equal(whole.state, 'decided');
  assert.deepEqual(
    whole.decision?.rows.map(({ approved, reason }) => [approved, reason]),
    [
      [true, 'Atbilst.'],
      [false, 'Nav šīs pašvaldības darbinieks.'],
    ],
  );
  const invited = await invitations();
  assert.ok(invited.includes(rows[0]?.email ?? ''));
  assert.ok(!invited.includes(rows[1]?.email ?? ''));
});

test('the invitation of an administrator is renewed without a new signed request, by an officer and once', async () => {
  const row = newcomer();
  const request = await sent({ kind: 'grant', rows: [row] });
  await site.decide(maija, request, { rows: [{ number: 1, approved: true, reason: 'Atbilst.' }] });
  const openOne = async () => {
    const { rows } = await site.database.pool.query<{ id: string; basis: string; renews: string | null }>(
      'select id, basis, renews from access_invitation where email = $1 and withdrawn_at is null',
      [row.email],
    );
    assert.equal(rows.length, 1);
    return rows[0] ?? assert.fail();
  };
  const first = await openOne();
  const renew = (actor: Actor, invitation: string) => {
    const asked = { id: randomUUID(), of: { invitation }, input: {} };
    return carryOut(site.parts, actor, rightsActs.renewAdministratorsInvitation, asked);
  };
  await assert.rejects(renew(elita, first.id), (error: Refusal) => error.code === 'access.role');
  const { id } = await renew(maija, first.id);
  assert.deepEqual(await openOne(), { id, basis: first.basis, renews: first.id });
  await assert.rejects(renew(maija, first.id), (error: Refusal) => error.code === 'access.invitation-closed');
});

test('an officer who decides a second time is told that it is decided', async () => {
  const request = await sent();
  await site.decide(maija, request);
  await assert.rejects(site.decide(maija, request), { code: 'request.already-decided' });
});

test('of two officers at once one decides, and the person is invited once', async () => {
  const row = newcomer();
  const request = await sent({ kind: 'grant', rows: [row] });
  const outcomes = await Promise.allSettled([site.decide(maija, request), site.decide(otto, request)]);
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  assert.equal((await invitations()).filter((email) => email === row.email).length, 1);
});

test('nothing is decided without a signature in order, and nobody but an officer decides', async () => {
  const { request } = await site.prepared();
  await assert.rejects(site.decide(maija, request), { code: 'request.absent' });
  const other = await sent();
  await assert.rejects(site.decide(ruta, other), { code: 'access.role' });
  await assert.rejects(site.decide(elita, other), { code: 'access.role' });
});

test('every row needs its decision and its reason', async () => {
  const request = await sent({ kind: 'grant', rows: [newcomer(), newcomer()] });
  const rows = [{ number: 1, approved: true, reason: ' ' }];
  await assert.rejects(site.decide(maija, request, { rows }), { code: 'request.rows-open' });
  assert.equal((await site.whole(request)).state, 'in-order');
});

test('all rows are approved in one act, but for exceptions with reasons of their own (22.)', async () => {
  const rows = [newcomer(), newcomer(), newcomer()];
  const request = await sent({ kind: 'grant', rows });
  const form = { rows: undefined, approveAll: 'on', 'reason-1': '', 'reason-2': '', 'reason-3': '' };
  const told = async (given: object) => {
    const said = await site.decide(maija, request, { ...form, ...given }).catch((error: Refusal) => error);
    assert.ok(said instanceof Refusal, 'it was decided');
    assert.equal(said.code, 'request.rows-open');
    return said.problems.map(({ field }) => field);
  };
  const before = await invitations();
  assert.deepEqual(await told({}), ['allReason'], 'the common reason');
  assert.deepEqual(
    await told({ 'outcome-2': 'refuse' }),
    ['allReason', 'reason-2'],
    'a refused row has its own reason',
  );
  assert.deepEqual(await told({ allReason: 'Atbilst.', 'outcome-2': 'refuse' }), ['reason-2']);
  assert.deepEqual(await told({ allReason: 'Atbilst.', 'reason-3': 'Nav darbinieks.' }), ['outcome-3']);
  assert.deepEqual(await invitations(), before, 'all or nothing');
  const decided = await site.decide(maija, request, {
    ...form,
    ...{ allReason: 'Atbilst.', 'outcome-2': 'refuse', 'reason-2': 'Nav darbinieks.' },
    ...{ 'outcome-3': 'approve', 'reason-3': 'Aizvieto.' },
  });
  assert.deepEqual([decided.approved, decided.refused], [2, 1]);
  assert.deepEqual(
    (await site.whole(request)).decision?.rows.map(({ approved, reason }) => [approved, reason]),
    [
      [true, 'Atbilst.'],
      [false, 'Nav darbinieks.'],
      [true, 'Aizvieto.'],
    ],
  );
});

test('an exception that meets no row, or meets one twice, approves nothing', async () => {
  const request = await sent({ kind: 'grant', rows: [newcomer(), newcomer()] });
  const all = { approveAll: true, allReason: 'Atbilst.' };
  const no = (number: number) => ({ number, approved: false, reason: 'Nav darbinieks.' });
  for (const rows of [[no(3)], [no(1), { ...no(1), approved: true }]]) {
    await assert.rejects(site.decide(maija, request, { ...all, rows }), { code: 'request.rows-open' });
  }
  const outcomes = await Promise.allSettled([
    site.decide(maija, request, { ...all, rows: [no(2)] }),
    site.decide(otto, request, { ...all, rows: [] }),
  ]);
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'], 'one of two at once');
  const own = await sent({ kind: 'grant', rows: [newcomer(), newcomer({ email: 'maija@paraugs.example' })] });
  await assert.rejects(site.decide(maija, own, { ...all, rows: [no(2)] }), { code: 'request.own-rights' });
});

test('a revocation of all rows takes from each whom its row means, or from nobody', async () => {
  const request = await sent({ kind: 'revoke', rows: [rowOf('elita'), newcomer()] });
  const [right] = await rightsNow(elita.person);
  assert.ok(right);
  const form = { rows: undefined, approveAll: 'on', allReason: 'Vairs nestrādā.', 'reason-1': '', 'reason-2': '' };
  await assert.rejects(site.decide(maija, request, { ...form, 'takes-1': right.id }), {
    code: 'request.nothing-to-revoke',
  });
  assert.equal((await rightsNow(elita.person)).length, 1);
  assert.equal((await site.whole(request)).state, 'in-order');
});

test('an empty form is told in one round all that it lacks, the ground of an undecided signature too', async () => {
  const { request, file } = await site.prepared(ruta, { kind: 'grant', rows: [newcomer(), newcomer()] });
  const at = mondayMorning.epochMilliseconds - 120_000;
  const by = { signer: site.pki.signers.stranger, at, level: 'LT' } as const;
  await site.send(request, signContainer(site.pki, [file], by));
  const everything = ['outcome-1', 'outcome-2', 'reason-1', 'reason-2', 'signatureGround'];
  const told = (given: object) =>
    site.decide(maija, request, { rows: undefined, ...given }).then(
      () => [],
      ({ problems }: Refusal) => problems.map(({ field }) => String(field)).toSorted(),
    );
  assert.deepEqual(await told({}), everything);
  const untouched = { 'reason-1': '', 'reason-2': '', signatureGround: '' };
  assert.deepEqual(await told(untouched), everything);
  assert.deepEqual(
    await told({ ...untouched, 'reason-1': 'Atbilst.' }),
    everything.filter((one) => one !== 'reason-1'),
  );
  const refused = { 'outcome-1': 'refuse', 'outcome-2': 'refuse', 'reason-1': 'Nav darbinieks.', 'reason-2': '' };
  assert.deepEqual(await told(refused), ['reason-2'], 'whoever refuses every row needs no ground');
});

test('nobody decides on their own rights', async () => {
  const byName = await sent({ kind: 'grant', rows: [newcomer({ name: 'MAIJA OZOLINA' })] });
  await assert.rejects(site.decide(maija, byName), { code: 'request.own-rights' });
  const byEmail = await sent({ kind: 'grant', rows: [newcomer({ email: 'maija@paraugs.example' })] });
  await assert.rejects(site.decide(maija, byEmail), { code: 'request.own-rights' });
  await site.decide(otto, byEmail);
});

test('what validation left undecided an officer accepts only with a ground', async () => {
  const { request, file } = await site.prepared(ruta, { kind: 'grant', rows: [newcomer()] });
  const { pki } = site;
  const at = mondayMorning.epochMilliseconds - 120_000;
  const by = { signer: pki.signers.stranger, at, level: 'LT' } as const;
  assert.equal((await site.send(request, signContainer(pki, [file], by))).verdict, 'manual');
  await assert.rejects(site.decide(maija, request), { code: 'request.no-ground' });
  await site.decide(maija, request, { signatureGround: 'Izdevējs pārbaudīts pa tālruni.' });
  assert.equal((await site.whole(request)).decision?.ground, 'Izdevējs pārbaudīts pa tālruni.');
});

test('a request that an officer registered is decided by another one', async () => {
  const letter = { registrationNumber: '90000000014', channel: 'email', arrivedOn: '2026-03-01' };
  const { id: request } = await site.act(otto, accessRequestsActs.registerRequest, {}, letter);
  await site.filled(otto, request, { kind: 'grant', rows: [newcomer()] });
  const theirs = { name: 'iesniegums.pdf', bytes: Buffer.from('%PDF-1.7 their own form') };
  const done = await site.send(request, signing.sign(theirs, wish, mondayMorning), 'iesniegums.edoc', otto);
  assert.equal(done.verdict, 'in_order');
  await assert.rejects(site.decide(otto, request), { code: 'request.same-officer' });
  await site.decide(maija, request);
});

test('a revoked right ends at once; revoking the last administrator is allowed and flagged', async () => {
  const first = await sent({ kind: 'revoke', rows: [rowOf('uldis')] });
  await assert.rejects(site.decide(maija, first), { code: 'request.nothing-to-revoke' });
  await site.decide(maija, first, { rows: [{ number: 1, approved: true, reason: 'Aiziet.', takes: [uldis.right] }] });
  assert.deepEqual(await rightsNow(uldis.person), []);
  assert.equal((await site.whole(first)).decision?.rows[0]?.leavesNone, false);

  const last = await sent({ kind: 'revoke', rows: [rowOf('elita')] });
  await site.decide(maija, last, { rows: [{ number: 1, approved: true, reason: 'Aiziet.', takes: [elita.right] }] });
  assert.deepEqual(await rightsNow(elita.person), []);
  assert.equal((await site.whole(last)).decision?.rows[0]?.leavesNone, true);
});

test('a refusal of the rights themselves names its row, and nothing of the decision remains', async () => {
  const row = newcomer();
  await site.decide(maija, await sent({ kind: 'grant', rows: [row] }));
  const again = await sent({ kind: 'grant', rows: [newcomer(), row] });
  await assert.rejects(site.decide(maija, again), (error: { problems?: { field?: string }[] }) => {
    assert.equal(error.problems?.[0]?.field, 'outcome-2');
    return true;
  });
  assert.equal((await site.whole(again)).state, 'in-order');
});

test('an empty row is no row', async () => {
  const request = await sent({ kind: 'grant', rows: [emptyRow, newcomer(), emptyRow] });
  assert.equal((await site.whole(request)).rows.length, 1);
});

test('every act of a request stands in the log under its point', async () => {
  const request = await sent();
  await site.decide(maija, request);
  const client = new pg.Client({ connectionString: site.database.urls.owner });
  await client.connect();
  const { rows } = await client.query(
    "select act, point from audit_entry where body -> 'things' ->> 'request' = $1 order by number",
    [request],
  );
  await client.end();
  assert.deepEqual(
    rows.map(({ act, point }) => [act.replace('access-request.', ''), point]),
    [
      ['begin', '22'],
      ['save-draft', '22'],
      ['make-form', '22'],
      ['view-form', '22'],
      ['send', 'annex-2.1'],
      ['decide', '22'],
    ],
  );
});

async function invitations(): Promise<string[]> {
  const there = await loggedTransaction(site.database, maija.centre, (tx) =>
    administratorsRights(tx, cast.paraugs, mondayMorning),
  );
  return there.filter(({ kind }) => kind === 'invitation').map(({ email }) => email);
}

function rightsNow(person: string) {
  return transaction(site.database, null, (tx) => rightsOf(tx, person, mondayMorning));
}
