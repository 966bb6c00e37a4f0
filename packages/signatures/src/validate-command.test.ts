import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { demoTrust, makeDemoPki } from '../../demo/pki/demo-pki.ts';
import { signContainer } from '../../demo/pki/sign-container.ts';
import type { ValidationReport } from './report/report.ts';
import { validateCommand } from './validate-command.ts';

const work = mkdtempSync(join(tmpdir(), 'tilts-validate-'));
after(() => rmSync(work, { recursive: true }));
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(work, name), bytes);
  return join(work, name);
};

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const files = [{ name: 'a.txt', bytes: Buffer.from('a') }];
const sign = (who: keyof typeof pki.signers, level: 'T' | 'LT') =>
  signContainer(pki, files, { signer: pki.signers[who], at: now, level });
const material = demoTrust(pki, now);
const list = write('list.xml', material.lists[0] ?? Buffer.alloc(0));
const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(pki.operator.certificate.raw).toString('base64')}\n-----END CERTIFICATE-----\n`;
const anchor = write('anchor.pem', Buffer.from(pem));
const trust = ['--trust-list', list, '--trust-anchor', anchor, '--at', '2026-03-02T12:00:00+02:00'];

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const code = await validateCommand(args, {
    output: {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    },
  });
  return { code, out, error };
}

test('passed is 0, and one report is printed', async () => {
  const { code, out, error } = await run(write('good.asice', sign('qualified', 'LT')), ...trust, '--json');
  const report = JSON.parse(out) as ValidationReport;
  assert.deepEqual([code, error, report.time], [0, '', '2026-03-02T10:00:00Z']);
  assert.deepEqual(
    report.signatures.map(({ indication }) => indication),
    ['TOTAL-PASSED'],
  );
});

test('failed is 1, undecided 2, rejected 3', async () => {
  assert.equal((await run(write('revoked.asice', sign('revoked', 'LT')), ...trust, '--json')).code, 1);
  assert.equal((await run(write('waits.asice', sign('qualified', 'T')), ...trust, '--json')).code, 2);
  assert.equal((await run(write('good2.asice', sign('qualified', 'LT')), '--json')).code, 2);
  for (const bytes of [Buffer.from('PK\x03\x04 and no more'), Buffer.alloc(0), Buffer.from('plain text')]) {
    const { code, out } = await run(write('bad.asice', bytes), ...trust, '--json');
    assert.equal(code, 3);
    assert.equal((JSON.parse(out) as ValidationReport).container.verdict, 'rejected');
  }
});

test('bad usage is 64, with a message and no report', async () => {
  const good = write('good3.asice', sign('qualified', 'LT'));
  for (const args of [
    [],
    ['not-there.asice'],
    [good, '--at', 'yesterday'],
    [good, '--trust-list', 'not-there.xml'],
    [good, '--trust-anchor', list],
    [good, '--unknown'],
    [good, '--at', '2026-02-30T10:00:00Z'],
    [good, '--language', 'et'],
  ]) {
    const { code, out, error } = await run(...args);
    assert.deepEqual([code, out], [64, ''], args.join(' '));
    assert.match(error, /eidas-validate FILE/);
    assert.doesNotMatch(error, /\n\s+at /);
  }
});

test('an unusable file is named', async () => {
  const good = write('good6.asice', sign('qualified', 'LT'));
  const text = write('text.pem', Buffer.from('not a certificate'));
  for (const [args, word] of [
    [[work], /is a folder/],
    [['not-there.asice'], /not-there\.asice: is not there/],
    [[good, '--trust-anchor', text], /text\.pem: no certificate/],
  ] as const) {
    const { code, error } = await run(...args, '--json');
    assert.equal(code, 64);
    assert.match(error, word);
  }
  const { error } = await run(good, '--trust-list', text, '--json');
  assert.match(error, /trust list not used: .*text\.pem/);
});

test('a file larger than any signed file is rejected without being read into memory', async () => {
  const huge = write('huge.pdf', Buffer.from('%PDF-'));
  truncateSync(huge, 2 * 1024 ** 3);
  const { code, out, error } = await run(huge, ...trust, '--json');
  const { container, document, time } = JSON.parse(out) as ValidationReport;
  assert.deepEqual([code, error, container.findings[0]?.code, time], [3, '', 'limit-exceeded', '2026-03-02T10:00:00Z']);
  assert.match(document.sha256, /^[0-9a-f]{64}$/);
});

test('a list that is not authenticated is reported and not used', async () => {
  const { code, out, error } = await run(write('good4.asice', sign('qualified', 'LT')), '--trust-list', list, '--json');
  assert.equal(code, 2);
  assert.match(error, /trust list not used: .*list\.xml: LV 1/);
  assert.deepEqual((JSON.parse(out) as ValidationReport).trustLists, []);
});

test('without --json the output is for a person', async () => {
  const { out } = await run(write('good5.asice', sign('qualified', 'LT')), ...trust);
  assert.match(
    out,
    /^The signature is valid \(TOTAL-PASSED\)\.\nASiC-E; files: 1; judged as of 2026-03-02T10:00:00Z\./,
  );
  assert.match(out, /Anna Paraugs: the signature is valid \(TOTAL-PASSED\)/);
  assert.match(out, /qualified electronic signature \(QESig\);.* signed by 2026-03-02T09:00:00Z/);
  const failed = await run(write('revoked2.asice', sign('revoked', 'LT')), ...trust);
  assert.match(failed.out, /✗ The signer's certificate had been revoked or suspended before.* \(certificate-revoked: /);
});

test('each of several files has its report, and the exit code is that of the worst', async () => {
  const good = write('good6.asice', sign('qualified', 'LT'));
  const waits = write('waits2.asice', sign('qualified', 'T'));
  const revoked = write('revoked3.asice', sign('revoked', 'LT'));
  const bad = write('bad2.asice', Buffer.from('plain text'));
  const codeOf = async (...paths: string[]) => (await run(...paths, ...trust, '--json')).code;
  assert.deepEqual(
    [await codeOf(good, good), await codeOf(good, waits), await codeOf(waits, revoked), await codeOf(bad, revoked)],
    [0, 2, 1, 3],
  );
  const { out } = await run(good, revoked, ...trust, '--json');
  const reports = out.trimEnd().split('\n');
  assert.deepEqual(
    reports.map((line) => (JSON.parse(line) as { file: string }).file),
    [good, revoked],
  );
  const { out: text } = await run(good, revoked, ...trust);
  assert.ok(
    text.includes(`${good}\nThe signature is valid`) && text.includes(`${revoked}\nThe signature is not valid`),
  );
});

test('the output for a person can be in Latvian', async () => {
  const { out } = await run(write('good7.asice', sign('qualified', 'LT')), ...trust, '--language', 'lv');
  assert.match(out, /^Paraksts ir derīgs \(TOTAL-PASSED\)\.\nASiC-E; datnes: 1; pārbaudīts pēc stāvokļa 2026-03-02/);
});

test('with --help it prints its usage', async () => {
  const { code, out } = await run('--help');
  assert.equal(code, 0);
  assert.match(out, /^eidas-validate FILE … /);
});
