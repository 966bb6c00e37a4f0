import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signContainer } from '#demo/pki/index.ts';
import { idOrNowhere } from '#platform/http/parameters.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { withFileAdded } from '#signatures/test/attacks.ts';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { expectRefused, lastEntries, tracesOf } from '#test/support/postgres/traces.ts';
import { accessRequestsActs } from './index.ts';

const site = await openRequests();
const { database, cast, ruta, otto, signing, pki } = site;
const { maija, elita, baiba } = cast;
const { beginRequest, registerRequest, saveDraft, makeForm } = accessRequestsActs;
const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
const byHand = { signer: pki.signers.qualified, at: mondayMorning.epochMilliseconds - 120_000, level: 'LT' } as const;
const sign = (file: { name: string; bytes: Uint8Array }) => signing.sign(file, wish, mondayMorning);

let people = 0;
const newcomer = (more = {}) => ({
  ...vita,
  name: `Vita Jaunzeme ${'I'.repeat(++people)}`,
  email: `v${people}@paraugs.example`,
  ...more,
});

async function sent(...rows: ReturnType<typeof newcomer>[]): Promise<string> {
  const { request, file } = await site.prepared(ruta, { kind: 'grant', rows: rows.length > 0 ? rows : [newcomer()] });
  await site.send(request, sign(file));
  return request;
}

/** A request by e-mail that Otto registered, signed by whoever. */
async function registered(signer: keyof typeof pki.signers = 'qualified'): Promise<string> {
  const letter = { registrationNumber: '90000000014', channel: 'email', arrivedOn: '2026-03-01' };
  const { id: request } = await site.act(otto, registerRequest, {}, letter);
  await site.filled(otto, request, { kind: 'grant', rows: [newcomer()] });
  const theirs = { name: 'iesniegums.pdf', bytes: Buffer.from('%PDF-1.7 their own form') };
  await site.send(request, signContainer(pki, [theirs], { ...byHand, signer: pki.signers[signer] }), 'a.edoc', otto);
  return request;
}

const open = [{ number: 1, approved: true, reason: '' }];

const refusals: [string, string, string, RegExp, () => Promise<() => Promise<unknown>>][] = [
  [
    'an officer decides twice',
    'request.already-decided',
    '22',
    /lēmums jau ir pieņemts/,
    async () => {
      const request = await sent();
      await site.decide(maija, request);
      return () => site.decide(maija, request);
    },
  ],
  [
    'an officer decides on what they registered',
    'request.same-officer',
    '22',
    /reģistrējāt jūs/,
    async () => {
      const request = await registered();
      return () => site.decide(otto, request);
    },
  ],
  [
    'an officer decides on their own rights, by e-mail in capitals',
    'request.own-rights',
    '22',
    /jūsu pašu tiesības/,
    async () => {
      const request = await sent(newcomer({ email: 'MAIJA@Paraugs.Example' }));
      return () => site.decide(maija, request);
    },
  ],
  [
    'an administrator decides',
    'access.role',
    '22',
    /neietilpst jūsu piekļuves tiesībās/,
    async () => {
      const request = await sent();
      return () => site.decide(elita, request);
    },
  ],
  [
    'a row has no reason',
    'request.rows-open',
    '22',
    /1\. rinda: ierakstiet lēmuma pamatojumu/,
    async () => {
      const request = await sent();
      return () => site.decide(maija, request, { rows: open });
    },
  ],
  [
    'validated again since the officer read the report',
    'request.report-changed',
    '22',
    /pārbaudīts vēlreiz/,
    async () => {
      const request = await sent();
      return () => site.decide(maija, request, { report: crypto.randomUUID() });
    },
  ],
  [
    'an undecided signature is accepted without a ground',
    'request.no-ground',
    'annex-2.1',
    /Ierakstiet, kāpēc to pieņemat/,
    async () => {
      const request = await registered('stranger');
      return () => site.decide(maija, request);
    },
  ],
  [
    'a second file after one in order',
    'request.already-sent',
    '22',
    /jau ir iesniegts/,
    async () => {
      const { request, file } = await site.prepared(ruta, { kind: 'grant', rows: [newcomer()] });
      await site.send(request, sign(file));
      return () => site.send(request, signContainer(pki, [file], byHand));
    },
  ],
  [
    'a form that is made is changed',
    'request.form-made',
    '22',
    /vairs nav maināma/,
    async () => {
      const { request } = await site.prepared();
      const draft = { kind: 'revoke', rows: [vita] } as const;
      return () => site.act(ruta, saveDraft, { request }, draft);
    },
  ],
  [
    "an officer fills an applicant's own request",
    'request.not-yours-to-fill',
    '22',
    /aizpilda tas, kas to iesniedz/,
    async () => {
      const request = await sent();
      return () => site.act(maija, saveDraft, { request }, { kind: 'grant', rows: [] });
    },
  ],
  [
    'another organisation decides what it cannot see',
    'request.absent',
    '22',
    /Tāda pieteikuma nav/,
    async () => {
      const { request } = await site.prepared();
      return () => site.act(baiba, saveDraft, { request }, { kind: 'grant', rows: [] });
    },
  ],
  [
    'somebody else sends a file for it',
    'request.absent',
    '22',
    /Tāda pieteikuma nav/,
    async () => {
      const { request, file } = await site.prepared();
      return () => site.send(request, sign(file), 'a.asice', baiba);
    },
  ],
];

for (const [what, code, point, text, prepare] of refusals) {
  test(`refused in words, with its point, and without a trace but the entry in the log: ${what}`, async () => {
    const attempt = await prepare();
    await expectRefused(database, { code, point }, () =>
      assert.rejects(attempt(), (error) => {
        assert.ok(error instanceof Refusal, String(error));
        assert.match(error.problems[0]?.text.lv ?? '', text);
        assert.ok(error.problems[0]?.text.en);
        return true;
      }),
    );
  });
}

test('what was never there, and what is not yours, is refused alike', async () => {
  const { request } = await site.prepared();
  const said = async (id: string) => {
    const attempt = site.act(baiba, saveDraft, { request: id }, { kind: 'grant', rows: [] });
    const error = await attempt.then(
      () => assert.fail('it was not refused'),
      (reason: Refusal) => reason,
    );
    return [error.code, error.kind, error.point, error.problems];
  };
  const theirs = await said(request);
  for (const id of [crypto.randomUUID(), idOrNowhere('nothing')]) assert.deepEqual(await said(id), theirs);
});

test('of two officers at once the second hears that it is decided, and leaves nothing but the entry in the log', async () => {
  for (let round = 0; round < 5; round += 1) {
    const request = await sent();
    const before = await tracesOf(database);
    const outcomes = await Promise.allSettled([site.decide(maija, request), site.decide(otto, request)]);
    const [no] = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    assert.deepEqual([no?.code, no?.point], ['request.already-decided', '22']);
    const added = difference(before, await tracesOf(database));
    const decided = {
      access_invitation: 1,
      access_request_decision: 1,
      access_row_decision: 1,
      'jobs.job': 2,
      request_done: 1,
    };
    assert.deepEqual(added, decided, 'one invitation, and the mails to the invited and to the applicant');
  }
});

type File = { name: string; bytes: Uint8Array };
const files: [string, string, (file: File) => Uint8Array | Promise<Uint8Array>][] = [
  ['no signature', 'no-signature', (file) => signContainer(pki, [file])],
  [
    'an altered form',
    'form-altered',
    (file) => signContainer(pki, [{ ...file, bytes: Buffer.from('%PDF-1.7') }], byHand),
  ],
  ['the form of another draft', 'form-of-another-request', async () => sign((await site.prepared()).file)],
  [
    'two forms',
    'several-files',
    async (file) => signContainer(pki, [file, { ...(await site.prepared()).file, name: 'b.pdf' }], byHand),
  ],
  [
    'an unsigned extra file',
    'signature-failed',
    (file) => withFileAdded(sign(file), { name: 'klat.txt', bytes: Buffer.from('x') }),
  ],
  ['no time stamp', 'no-time-stamp', (file) => signing.sign(file, { ...wish, timeStamp: false }, mondayMorning)],
  [
    'stamped after the certificate ended',
    'signature-failed',
    (file) => signing.sign(file, { ...wish, signer: 'expired' }, mondayMorning),
  ],
  ['a revoked signer', 'signature-failed', (file) => signing.sign(file, { ...wish, signer: 'revoked' }, mondayMorning)],
];

for (const [what, reason, make] of files) {
  test(`a file that is not accepted is kept with its report, and nothing comes of it: ${what} (note 1)`, async () => {
    const { request, file } = await site.prepared(ruta, { kind: 'grant', rows: [newcomer()] });
    const bytes = await make(file);
    const before = await tracesOf(database);
    const done = await site.send(request, bytes);
    assert.deepEqual([done.verdict, done.reason], ['refused', reason]);
    const kept = { access_request_report: 1, access_request_sending: 1, request_done: 1 };
    assert.deepEqual(difference(before, await tracesOf(database)), kept);
    const [entry] = await lastEntries(database, 1);
    assert.deepEqual(
      [entry?.act, entry?.point, entry?.body.things?.reason],
      ['access-request.send', 'annex-2.1', reason],
    );
    await expectRefused(database, { code: 'request.nothing-to-decide', point: '22' }, () =>
      assert.rejects(site.decide(maija, request), { code: 'request.nothing-to-decide' }),
    );
  });
}

test('a draft with faults makes no form', async () => {
  const { id: request } = await site.act(ruta, beginRequest, {});
  const before = await tracesOf(database);
  await assert.rejects(site.act(ruta, makeForm, { request }), { code: 'request.faults' });
  assert.deepEqual(await tracesOf(database), before);
});

function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after).flatMap(([table, rows]) => {
      const more = rows - (before[table] ?? 0);
      return more === 0 ? [] : [[table, more]];
    }),
  );
}
