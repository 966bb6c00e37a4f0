import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoTrust, signContainer, signPdf } from '#demo/pki/index.ts';
import { writeZip } from '#demo/pki/write-zip.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { createValidator } from '#signatures';
import { withFileAdded, withPageTurned } from '#signatures/test/attacks.ts';
import { readZip } from '#signatures/zip/read-zip.ts';
import { openRequests } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { checksOf } from './report-checks.ts';
import { reportsOf } from './report-of.ts';
import { retryValidations } from './retry-validations.ts';

const site = await openRequests();
const { pki, signing, ruta } = site;
const at = mondayMorning.epochMilliseconds - 120_000;
const good = { signer: 'qualified', as: 'container', timeStamp: true } as const;
const wish = { signer: pki.signers.qualified, at, level: 'LT' } as const;

test('a form signed with a qualified signature and time stamp goes to the officer as in order (note 1)', async () => {
  for (const as of ['container', 'pdf'] as const) {
    const { request, file } = await site.prepared();
    const signed = signing.sign(file, { ...good, as }, mondayMorning);
    const sent = await site.send(request, signed, as === 'pdf' ? 'pieteikums.pdf' : 'pieteikums.edoc');
    assert.deepEqual([sent.verdict, sent.reason], ['in_order', 'in-order'], as);
    assert.equal((await site.whole(request)).state, 'in-order');
  }
});

test('a seal is nobody’s signature: an officer judges it, unless the ministry takes seals', async () => {
  const sent = async (by = site.parts) => {
    const { request, file } = await site.prepared();
    const sealed = signing.sign(file, { ...good, signer: 'seal' }, mondayMorning);
    const { verdict, reason } = await site.send(request, sealed, 'pieteikums.asice', site.ruta, by);
    return [verdict, reason];
  };
  assert.deepEqual(await sent(), ['manual', 'seal']);
  const taking = { ...site.parts, requests: { ...site.requests, takesSeals: true } };
  assert.deepEqual(await sent(taking), ['in_order', 'in-order']);
});

test('a person’s qualified signature is what note 1 demands, whatever passes beside it', async () => {
  const signedBy = async (...signers: ('qualified' | 'seal' | 'unqualified')[]) => {
    const { request, file } = await site.prepared();
    const wishes = signers.map((signer) => ({ ...wish, signer: pki.signers[signer] }));
    const { verdict, reason } = await site.send(request, signContainer(pki, [file], ...wishes), 'pieteikums.edoc');
    return [verdict, reason];
  };
  assert.deepEqual(await signedBy('seal', 'qualified'), ['in_order', 'in-order']);
  assert.deepEqual(await signedBy('qualified', 'seal'), ['in_order', 'in-order']);
  assert.deepEqual(await signedBy('seal', 'seal'), ['manual', 'seal']);
  assert.deepEqual(await signedBy('qualified', 'unqualified'), ['manual', 'undecided']);
  assert.deepEqual(await signedBy('seal', 'unqualified'), ['refused', 'not-qualified']);
  assert.deepEqual(await signedBy('unqualified'), ['refused', 'not-qualified']);
});

type File = { name: string; bytes: Uint8Array };
const refused: [string, string, (file: File) => Uint8Array | Promise<Uint8Array>][] = [
  ['the signature is missing', 'no-signature', (file) => signContainer(pki, [file])],
  ['it is an unsigned PDF', 'no-signature', (file) => file.bytes],
  ['the form was altered', 'form-altered', (file) => signContainer(pki, [{ ...file, bytes: altered(file) }], wish)],
  ['the form of another draft was signed', 'form-of-another-request', async () => sign((await site.prepared()).file)],
  [
    'the form of another draft was signed as PDF',
    'form-of-another-request',
    async () => signPdf(pki, (await site.prepared()).file.bytes, wish),
  ],
  [
    'there are two forms in one container',
    'several-files',
    async (file) => signContainer(pki, [file, { ...(await site.prepared()).file, name: 'cits.pdf' }], wish),
  ],
  [
    'an unsigned file lies beside the form',
    'signature-failed',
    (file) => withFileAdded(sign(file), { name: 'klat.txt', bytes: Buffer.from('klāt') }),
  ],
  [
    'it has no word on revocation, which no later try would find in it',
    'no-word-on-revocation',
    (file) => signContainer(pki, [file], { ...wish, level: 'T' }),
  ],
  [
    'there is no time stamp',
    'no-time-stamp',
    (file) => signing.sign(file, { ...good, timeStamp: false }, mondayMorning),
  ],
  ['it was stamped after the certificate ended', 'signature-failed', (file) => sign(file, 'expired')],
  ['the signer was revoked', 'signature-failed', (file) => sign(file, 'revoked')],
  ['the signature is not qualified', 'not-qualified', (file) => sign(file, 'unqualified')],
  ['it is no zip after all', 'not-a-signed-file', () => Buffer.from('PK\x03\x04 and nothing more')],
];

for (const [what, reason, make] of refused) {
  test(`refused and kept with its reason: ${what} (note 1)`, async () => {
    const { request, file } = await site.prepared();
    const sent = await site.send(request, await make(file));
    assert.deepEqual([sent.verdict, sent.reason], ['refused', reason]);
    const whole = await site.whole(request);
    assert.equal(whole.state, 'refused');
    assert.equal(whole.sendings[0]?.reason, reason);
  });
}

test('whether the form is the one that was made is found out and kept apart from the signature', async () => {
  const formState = async (make: (file: File) => Uint8Array, name = 'a.asice') => {
    const { request, file } = await site.prepared();
    const { id: sending, reason } = await site.send(request, make(file), name);
    const { latest } = await loggedTransaction(site.database, ruta.centre, (tx) =>
      reportsOf(tx, ruta, { request, sending }),
    );
    assert.deepEqual(Object.keys(latest.report).includes('form'), false, 'the report is given as its engine made it');
    const states = checksOf(latest, 'system');
    return [reason, states.find(({ group }) => group === 'form')?.state];
  };
  const unsigned = (file: File) => signContainer(pki, [file]);
  assert.deepEqual(await formState(unsigned), ['no-signature', 'holds']);
  assert.deepEqual(await formState(({ bytes }) => bytes, 'a.pdf'), ['no-signature', 'holds']);
  assert.deepEqual(await formState(({ bytes }) => withPageTurned(bytes), 'a.pdf'), ['no-signature', 'fails']);
  assert.deepEqual(await formState((file) => sign(file, 'revoked')), ['signature-failed', 'holds']);
  const twice = (file: File) => withFileAdded(sign(file), { name: 'klat.txt', bytes: Buffer.from('klāt') });
  assert.deepEqual(await formState(twice), ['signature-failed', 'fails']);
  const broken = () => Buffer.from('PK\x03\x04 and nothing more');
  assert.deepEqual(await formState(broken), ['not-a-signed-file', 'not-checked']);
});

test('a signature of a kind that is not read is undecided: nobody says that it has no time stamp', async () => {
  const { request, file } = await site.prepared();
  const entries = readZip(Buffer.from(signContainer(pki, [file])));
  const cades = { name: 'META-INF/signature.p7s', bytes: Buffer.from('of another kind') };
  const sent = await site.send(request, writeZip([...entries, cades]));
  assert.deepEqual([sent.verdict, sent.reason], ['manual', 'undecided']);
});

test('after a refusal the right file is taken; then no other one is', async () => {
  const { request, file } = await site.prepared();
  await site.send(request, sign(file, 'unqualified'));
  assert.equal((await site.send(request, sign(file))).verdict, 'in_order');
  await assert.rejects(site.send(request, sign(file)), { code: 'request.already-sent' });
  assert.equal((await site.whole(request)).sendings.length, 2);
});

test('a stale trust list leaves it undecided, for a person; validated again by a new list it is in order', async () => {
  const engine = createValidator(demoTrust(pki, mondayMorning.subtract({ hours: 24 * 400 }).epochMilliseconds));
  const stale = { ...site.parts, requests: { ...site.requests, engine } };
  try {
    const { request, file } = await site.prepared();
    const sent = await site.send(request, sign(file), 'a.asice', ruta);
    assert.equal(sent.verdict, 'in_order');
    const later = await site.validateAgain(request, sent.id, stale);
    assert.deepEqual([later.verdict, later.reason], ['manual', 'try-later']);
    assert.equal((await site.whole(request)).state, 'manual');
    const renewed = await site.validateAgain(request, sent.id);
    assert.equal(renewed.verdict, 'in_order');
    assert.equal((await site.whole(request)).state, 'in-order');
  } finally {
    await engine.close();
  }
});

test('what could not be decided yet is tried again by itself after a while', async () => {
  const engine = createValidator(demoTrust(pki, mondayMorning.subtract({ hours: 24 * 400 }).epochMilliseconds));
  try {
    const { request, file } = await site.prepared();
    const { id: sending } = await site.send(request, sign(file));
    await site.validateAgain(request, sending, { ...site.parts, requests: { ...site.requests, engine } });
    assert.equal(await retryValidations(site.database, site.requests, () => mondayMorning.add({ minutes: 14 })), 0);
    assert.equal(await retryValidations(site.database, site.requests, () => mondayMorning.add({ minutes: 16 })), 1);
    assert.equal((await site.whole(request)).state, 'in-order');
    assert.equal(await retryValidations(site.database, site.requests, () => mondayMorning.add({ minutes: 32 })), 0);
  } finally {
    await engine.close();
  }
});

test('what waits long is tried again more and more rarely, but once a day at the least', async () => {
  const engine = createValidator(demoTrust(pki, mondayMorning.subtract({ hours: 24 * 400 }).epochMilliseconds));
  const stale = { ...site.requests, engine };
  try {
    const { request, file } = await site.prepared();
    const { id: sending } = await site.send(request, sign(file));
    await site.validateAgain(request, sending, { ...site.parts, requests: stale });
    const tries: number[] = [];
    for (let hours = 0; hours <= 96; hours += 0.25) {
      const now = mondayMorning.add({ minutes: hours * 60 });
      if ((await retryValidations(site.database, stale, () => now)) > 0) tries.push(hours);
    }
    assert.deepEqual(tries, [0.25, 0.5, 1, 2, 4, 8, 16, 32, 56, 80]);
    const { reports } = await loggedTransaction(site.database, ruta.centre, (tx) =>
      reportsOf(tx, ruta, { request, sending }),
    );
    assert.equal(reports.length, 12, 'each report is kept');
  } finally {
    await engine.close();
  }
});

test('when the validator itself fails, nobody is told that the form was altered: it is tried again, and may be decided by hand', async () => {
  const failing = createValidator({ lists: [null as never], anchors: [] });
  try {
    const { request, file } = await site.prepared();
    const by = { ...site.parts, requests: { ...site.requests, engine: failing } };
    const sent = await site.send(request, sign(file), 'a.asice', ruta, by);
    assert.deepEqual([sent.verdict, sent.reason], ['manual', 'try-later']);
    const { latest } = await loggedTransaction(site.database, ruta.centre, (tx) =>
      reportsOf(tx, ruta, { request, sending: sent.id }),
    );
    const states = checksOf(latest, 'system').map(({ state }) => state);
    assert.deepEqual(new Set(states), new Set(['open', 'not-checked']), 'nothing is said to hold, or not to');
    assert.equal(await retryValidations(site.database, site.requests, () => mondayMorning.add({ minutes: 16 })), 1);
    assert.equal((await site.whole(request)).state, 'in-order');
  } finally {
    await failing.close();
  }
});

test('a signer of an unknown authority is undecided and waits for an officer', async () => {
  const { request, file } = await site.prepared();
  const sent = await site.send(request, signContainer(pki, [file], { ...wish, signer: pki.signers.stranger }));
  assert.deepEqual([sent.verdict, sent.reason], ['manual', 'undecided']);
});

test('what a signer changed in the PDF before signing it is not the form any more', async () => {
  const { request, file } = await site.prepared();
  const turned = withPageTurned(file.bytes);
  const sent = await site.send(request, signPdf(pki, turned, wish), 'pieteikums.pdf');
  assert.deepEqual([sent.verdict, sent.reason], ['refused', 'form-altered']);
});

test('nobody else sends a request in', async () => {
  const { request, file } = await site.prepared();
  await assert.rejects(site.send(request, sign(file), 'a.asice', site.otto), { code: 'request.absent' });
  await assert.rejects(site.send(request, sign(file), 'a.asice', { ...ruta, person: site.cast.janis.person }), {
    code: 'request.absent',
  });
});

function sign(file: File, signer: 'qualified' | 'unqualified' | 'revoked' | 'expired' = 'qualified'): Buffer {
  return signing.sign(file, { ...good, signer }, mondayMorning);
}

function altered({ bytes }: File): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[copy.length - 10] = (copy[copy.length - 10] ?? 0) ^ 1;
  return copy;
}
