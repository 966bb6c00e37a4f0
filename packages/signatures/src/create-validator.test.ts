import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { demoTrust, makeDemoPki } from '../../demo/pki/demo-pki.ts';
import { signContainer } from '../../demo/pki/sign-container.ts';
import { writeZip } from '../../demo/pki/write-zip.ts';
import { manyLists } from '../test/workshop/many-lists.ts';
import { createValidator } from './create-validator.ts';
import { standardPolicy } from './policy.ts';
import { overallOf } from './report/overall.ts';
import { refusedLists } from './trust/refused-lists.ts';

const now = Date.UTC(2026, 2, 2, 9);
const at = new Date(now + 3_600_000);
const pki = makeDemoPki(now);
const signed = signContainer(pki, [{ name: 'a.txt', bytes: Buffer.from('a') }], {
  signer: pki.signers.qualified,
  at: now,
  level: 'LT',
});

test('it validates in a worker, one file at a time, with many calls at once', async () => {
  const validator = createValidator(demoTrust(pki, now));
  try {
    const reports = await Promise.all(Array.from({ length: 20 }, () => validator.validate(signed, 'a.asice', { at })));
    assert.deepEqual(new Set(reports.map(overallOf)), new Set(['TOTAL-PASSED']));
    assert.deepEqual(
      reports[0]?.trustLists.map(({ territory, stale }) => [territory, stale]),
      [['LV', false]],
    );
  } finally {
    await validator.close();
  }
});

test('a file that takes too long is rejected, and the next one is validated', async () => {
  const trust = demoTrust(pki, now);
  const validator = createValidator(trust, { time: 1, memory: 256 });
  try {
    const report = await validator.validate(signed, 'a.asice', { at });
    assert.equal(overallOf(report), 'REJECTED');
    assert.deepEqual(
      report.container.findings.map(({ code }) => code),
      ['limit-exceeded'],
    );
  } finally {
    await validator.close();
  }
  const patient = createValidator(trust);
  assert.equal(overallOf(await patient.validate(signed, 'a.asice', { at })), 'TOTAL-PASSED');
  await patient.close();
});

/** Its trees need more memory than a worker of some megabytes has. */
const tooWide = writeZip([
  { name: 'mimetype', bytes: Buffer.from('application/vnd.etsi.asic-e+zip') },
  ...Array.from({ length: 10 }, (_, index) => ({
    name: `META-INF/signatures${index}.xml`,
    bytes: Buffer.from(`<a>${'<b c="d"/>'.repeat(90_000)}</a>`),
  })),
]);

test('a worker out of memory gives a report, not a crash', async () => {
  const validator = createValidator({ lists: [], anchors: [] }, { time: 20_000, memory: 24 });
  try {
    const report = await validator.validate(tooWide, 'a.asice', { at });
    assert.deepEqual(
      report.container.findings.map(({ code }) => code),
      ['limit-exceeded'],
    );
  } finally {
    await validator.close();
  }
});

test('how long the lists take says nothing about a file: it is to be tried again, and the lists are read meanwhile', async () => {
  const hasty = createValidator(demoTrust(pki, now), { loading: 1 });
  try {
    const early = await hasty.validate(signed, 'a.asice', { at });
    assert.equal(overallOf(early), 'INDETERMINATE');
    assert.match(JSON.stringify(early), /engine-failed.*the trusted lists are not read yet/);
    for (let answer = early; overallOf(answer) !== 'TOTAL-PASSED'; ) {
      answer = await hasty.validate(signed, 'a.asice', { at });
    }
  } finally {
    await hasty.close();
  }
});

test('with 31 lists on a busy machine an honest file passes, in a time in which they cannot be read', async () => {
  const material = manyLists(pki, now, 0.5);
  const others = Array.from({ length: 2 }, () => new Worker('for (;;);', { eval: true }));
  try {
    const started = performance.now();
    assert.deepEqual(refusedLists(material), []);
    const loading = performance.now() - started;
    const validator = createValidator(material, { time: 0.7 * loading });
    try {
      const reports = await Promise.all([1, 2].map(() => validator.validate(signed, 'a.asice', { at })));
      assert.deepEqual(reports.map(overallOf), ['TOTAL-PASSED', 'TOTAL-PASSED']);
      assert.equal(reports[0]?.trustLists.length, 32);
    } finally {
      await validator.close();
    }
  } finally {
    await Promise.all(others.map((each) => each.terminate()));
  }
});

test('a file that ends its worker costs the next file nothing, where a spare one is kept', async () => {
  // One that has to be made first is never as quick.
  const validator = createValidator(demoTrust(pki, now), { loading: 1, memory: 24, spare: true });
  const untilPassed = async () => {
    while (overallOf(await validator.validate(signed, 'a.asice', { at })) !== 'TOTAL-PASSED');
  };
  try {
    let atOnce = false;
    for (let pause = 50; !atOnce; pause *= 2) {
      await untilPassed();
      await new Promise((done) => setTimeout(done, pause));
      const ended = await validator.validate(tooWide, 'a.asice', { at });
      assert.equal(ended.container.findings[0]?.code, 'limit-exceeded');
      atOnce = overallOf(await validator.validate(signed, 'a.asice', { at })) === 'TOTAL-PASSED';
    }
  } finally {
    await validator.close();
  }
});

test('the caller can abort', async () => {
  const validator = createValidator(demoTrust(pki, now));
  await assert.rejects(validator.validate(signed, 'a.asice', { at, signal: AbortSignal.abort() }), {
    name: 'AbortError',
  });
  await validator.close();
});

test('a moment is a Date, or a text with its zone, precise to the millisecond', async () => {
  const validator = createValidator(demoTrust(pki, now));
  const timeAt = async (given: Date | string) => (await validator.validate(signed, 'a.asice', { at: given })).time;
  try {
    for (const same of [at, '2026-03-02T10:00:00Z', '2026-03-02T12:00:00+02:00', '2026-03-02T10:00:00.000999999Z']) {
      assert.equal(await timeAt(same), '2026-03-02T10:00:00Z');
    }
    assert.equal(await timeAt('2026-03-02T10:00:00.0019Z'), '2026-03-02T10:00:00.001Z');
    for (const none of [
      'yesterday',
      '2026-03-02',
      '2026-03-02T10:00:00',
      '2026-02-30T10:00:00Z',
      new Date(Number.NaN),
    ]) {
      await assert.rejects(timeAt(none), { name: 'RangeError', message: /^at: not a moment/ });
    }
    const policy = { ...standardPolicy, qualifiedStampsFrom: '2018' };
    await assert.rejects(validator.validate(signed, 'a.asice', { at, policy }), /policy\.qualifiedStampsFrom/);
  } finally {
    await validator.close();
  }
});

test('without a moment a file is validated as of now', async () => {
  const validator = createValidator(demoTrust(pki, now));
  const begun = Date.now();
  const { time } = await validator.validate(signed, 'a.asice');
  assert.ok(Date.parse(time) >= begun && Date.parse(time) <= Date.now(), time);
  await validator.close();
});

test('an anchor that is not a certificate is refused at once', () => {
  assert.throws(() => createValidator({ lists: [], anchors: [Buffer.from('no certificate')] }), { name: 'Malformed' });
});
