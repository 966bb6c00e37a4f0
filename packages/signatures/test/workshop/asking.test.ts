import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, suite, test } from 'node:test';
import { demoTrust } from '../../../demo/pki/demo-pki.ts';
import { makeCrl } from '../../../demo/pki/make-crl.ts';
import { makeOcspAnswer } from '../../../demo/pki/make-ocsp-answer.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import { element, oid, sequence } from '../../../demo/pki/write-der.ts';
import { askHosts } from '../../src/asking/ask-hosts.ts';
import { createValidator } from '../../src/create-validator.ts';
import { DAY } from '../../src/moment.ts';
import { overallOf } from '../../src/report/overall.ts';
import { issued, now, pki } from './bench.ts';

// A certificate of level T says whom to ask: here a server of ours on this machine, which answers as each test wishes.

let answers: Record<string, () => Uint8Array | 'silence' | number> = {};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const answer = answers[request.url ?? '']?.() ?? 404;
  if (answer === 'silence') return;
  if (typeof answer === 'number') response.writeHead(answer, { location: '/ocsp' }).end();
  else response.end(answer);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
after(() => {
  server.closeAllConnections();
  server.close();
});
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

const address = (path: string) => element(0x86, Buffer.from(`http://${host}${path}`));
const access = (...methods: [id: string, path: string][]) => ({
  '1.3.6.1.5.5.7.1.1': {
    value: sequence(...methods.map(([id, path]) => sequence(oid(`1.3.6.1.5.5.7.48.${id}`), address(path)))),
  },
});
const signer = issued({
  purpose: 'qualified-signature',
  extensions: access(['1', '/ocsp']),
  crlAddress: `http://${host}/list.crl`,
});
const files = [{ name: 'one.txt', bytes: Buffer.from('one') }];
const levelT = signContainer(pki, files, { signer, at: now, level: 'T' });
const trust = demoTrust(pki, now);

const good = (wish = {}) =>
  makeOcspAnswer({
    responder: pki.ocsp,
    issuer: pki.authority.certificate,
    certificate: signer.certificate,
    at: now + DAY,
    ...wish,
  });

async function judged(file: Buffer, hosts: string[] | null = [host], timeout = 60_000) {
  asked.length = 0;
  const validator = createValidator(trust, hosts === null ? {} : { channel: askHosts(hosts, { timeout }) });
  try {
    const report = await validator.validate(file, 'a.asice', { at: new Date(now + 2 * DAY) });
    const [signature] = report.signatures;
    const codes = (signature?.findings ?? []).map(({ code }) => code);
    return { overall: overallOf(report), level: signature?.level, codes, asked: report.asked };
  } finally {
    await validator.close();
  }
}

suite('whoever signed without word on revocation is asked for, where a channel is configured', () => {
  test('and it is in order by what the responder answers, which the report keeps', async () => {
    answers = { '/ocsp': () => good() };
    const report = await judged(levelT);
    assert.deepEqual([report.overall, report.level], ['TOTAL-PASSED', 'T']);
    assert.deepEqual(asked, ['POST /ocsp']);
    assert.deepEqual(
      report.asked?.map(({ kind, answer }) => [kind, Buffer.from(answer ?? '', 'base64').equals(good())]),
      [['OCSP', false]],
    );
    assert.equal(report.asked?.[0]?.sha256?.length, 64);
  });

  test('or by the revocation list, if the responder does not answer', async () => {
    answers = { '/ocsp': () => 500, '/list.crl': () => makeCrl(pki.authority, [], now + DAY) };
    assert.equal((await judged(levelT)).overall, 'TOTAL-PASSED');
    assert.deepEqual(asked, ['POST /ocsp', 'GET /list.crl']);
  });

  test('not if it was revoked before it signed', async () => {
    answers = { '/ocsp': () => good({ revokedSince: now - DAY }) };
    const report = await judged(levelT);
    assert.deepEqual([report.overall, report.codes.includes('certificate-revoked')], ['TOTAL-FAILED', true]);
  });

  test('not by an answer of somebody who is not entitled, about another, or from before', async () => {
    const stranger = issued({ purpose: 'ocsp', issuer: pki.unlistedAuthority });
    for (const wish of [{ responder: stranger }, { certificate: pki.signers.rsa.certificate }, { at: now - DAY }]) {
      answers = { '/ocsp': () => good(wish) };
      assert.equal((await judged(levelT)).overall, 'INDETERMINATE');
    }
  });

  test('rubbish, silence, a redirect or a body without end is no answer: it is asked again later', async () => {
    const bodies = [
      () => Buffer.from('rubbish'),
      () => 'silence' as const,
      () => 302,
      () => Buffer.alloc(17 * 1024 * 1024),
    ];
    for (const body of bodies) {
      answers = { '/ocsp': body, '/list.crl': body };
      const report = await judged(levelT, [host], 1_000);
      assert.equal(report.overall, 'INDETERMINATE');
      assert.ok(report.codes.includes('revocation-not-answered'), report.codes.join());
      assert.ok(asked.length <= 2, asked.join());
    }
  });

  test('nobody is asked but the hosts named, and nobody at all without a channel', async () => {
    answers = { '/ocsp': () => good() };
    for (const hosts of [null, [], ['ocsp.example'], [host.replace(/:.*/, '')]]) {
      const report = await judged(levelT, hosts);
      assert.deepEqual([report.overall, report.codes], ['INDETERMINATE', ['revocation-missing']]);
      assert.deepEqual([asked, report.asked], [[], undefined]);
    }
  });

  test('nobody is asked about a file that has word of its own', async () => {
    assert.equal((await judged(signContainer(pki, files, { signer, at: now, level: 'LT' }))).overall, 'TOTAL-PASSED');
    assert.deepEqual(asked, []);
  });
});

test('an authority that neither the lists nor the file hold is fetched, and asked about', async () => {
  const between = issued({
    purpose: 'authority',
    subject: { commonName: 'Between' },
    crlAddress: `http://${host}/top.crl`,
  });
  const below = issued({
    purpose: 'qualified-signature',
    issuer: between,
    extensions: access(['1', '/below'], ['2', '/between.crt']),
  });
  const file = signContainer(pki, files, { signer: below, at: now, level: 'T' });
  answers = {
    '/between.crt': () => between.certificate.raw,
    '/top.crl': () => makeCrl(pki.authority, [], now + DAY),
    '/below': () => good({ responder: between, issuer: between.certificate, certificate: below.certificate }),
  };
  assert.deepEqual((await judged(file)).overall, 'TOTAL-PASSED');
  assert.deepEqual(asked, ['GET /between.crt', 'POST /below', 'GET /top.crl']);
});
