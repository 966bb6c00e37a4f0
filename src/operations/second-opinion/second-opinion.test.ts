import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { overallOf, subIndications } from '#signatures';
import { dssEngine } from './dss-engine.ts';
import { sivaEngine } from './siva-engine.ts';
import { translate } from './translate.ts';

const at = '2026-03-02T10:00:00Z';
const signed = Buffer.from('PK\x03\x04 sent as it is');

/** A stand-in that speaks a service's documented contract on the loopback address. */
async function standIn(path: string, answer: unknown, status = 200) {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(request.url === path && request.method === 'POST' ? status : 404, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

test('SiVa is asked as its contract says and answers in our words', async () => {
  const siva = await standIn('/validate', {
    validationReport: {
      validationConclusion: {
        policy: { policyName: 'POLv4', policyDescription: '…', policyUrl: 'http://example.invalid' },
        signaturesCount: 2,
        validSignaturesCount: 1,
        validationTime: '2026-03-02T10:00:00Z',
        signatureForm: 'ASiC-E',
        signatures: [
          {
            id: 'S0',
            signatureFormat: 'XAdES_BASELINE_LT',
            signatureLevel: 'QESIG',
            signedBy: 'PARAUGS,ANNA',
            subjectDistinguishedName: { serialNumber: 'PNOLV-000123-00001', commonName: 'PARAUGS,ANNA' },
            indication: 'TOTAL-PASSED',
            signatureScopes: [{ name: 'a.txt', scope: 'FULL', content: 'Full document' }],
            claimedSigningTime: '2026-03-02T09:00:00Z',
            info: { bestSignatureTime: '2026-03-02T09:00:00Z' },
          },
          { id: 'S1', indication: 'TOTAL-FAILED', subIndication: 'HASH_FAILURE', errors: [{ content: 'broken' }] },
        ],
      },
    },
  });
  try {
    const report = await sivaEngine(siva).validate(signed, 'a.asice', { at });
    assert.equal(overallOf(report), 'TOTAL-FAILED');
    assert.deepEqual(
      report.signatures.map(({ indication, sub, level, qualification }) => [indication, sub, level, qualification]),
      [
        ['TOTAL-PASSED', undefined, 'LT', 'QESig'],
        ['TOTAL-FAILED', 'HASH_FAILURE', 'B', 'N/A'],
      ],
    );
    assert.deepEqual(report.signatures[0]?.coveredFiles, ['a.txt']);
    assert.deepEqual(siva.asked, [
      { filename: 'a.asice', document: signed.toString('base64'), signaturePolicy: 'POLv4' },
    ]);
  } finally {
    siva.close();
  }
});

for (const key of ['SimpleReport', 'simpleReport']) {
  test(`DSS is asked as its contract says and answers in our words (${key})`, async () => {
    const dss = await standIn('/services/rest/validation/validateSignature', {
      [key]: {
        ValidationTime: '2026-03-02T10:00:00Z',
        ValidationPolicy: { PolicyName: 'QES AdESQC TL based' },
        signatureOrTimestampOrEvidenceRecord: [
          {
            Signature: {
              Id: 'S-1',
              Indication: 'INDETERMINATE',
              SubIndication: 'TRY_LATER',
              SignatureFormat: 'XAdES-BASELINE-T',
              SignatureLevel: { value: 'AdESig-QC', description: '…' },
              SignedBy: 'Anna Paraugs',
              AdESValidationDetails: { Error: [{ key: 'K', value: 'no revocation data' }], Warning: null, Info: null },
            },
          },
          { Timestamp: { Id: 'T-1', Indication: 'PASSED' } },
        ],
      },
    });
    try {
      const report = await dssEngine(dss).validate(signed, 'a.asice', { at });
      assert.equal(overallOf(report), 'INDETERMINATE');
      assert.deepEqual(
        report.signatures.map(({ sub, level, qualification }) => [sub, level, qualification]),
        [['TRY_LATER', 'T', 'AdESig-QC']],
      );
      assert.deepEqual(report.signatures[0]?.findings, [
        { code: 'engine-said', severity: 'error', detail: 'no revocation data' },
      ]);
      assert.deepEqual(dss.asked, [
        { signedDocument: { bytes: signed.toString('base64'), name: 'a.asice' }, originalDocuments: [], policy: null },
      ]);
    } finally {
      dss.close();
    }
  });
}

test('a reason that the standard does not have is told as it was said, for there are no words for it', () => {
  const foreign = {
    ...{ id: 'S-1', indication: 'INDETERMINATE', sub: 'SOMETHING_NEW', format: undefined, qualification: undefined },
    ...{ signer: { name: undefined, serialNumber: undefined, country: undefined }, claimedTime: undefined },
    ...{ bestSignatureTime: undefined, files: [], errors: [], warnings: [] },
  };
  const { sub, findings } = translate(foreign);
  assert.deepEqual([sub, findings], [undefined, [{ code: 'engine-said', severity: 'error', detail: 'SOMETHING_NEW' }]]);
  for (const each of subIndications) assert.equal(translate({ ...foreign, sub: each }).sub, each);
});

test('a service that fails, lies about its contract or is not there leaves the question open', async () => {
  for (const [answer, status] of [
    [{ requestErrors: [{ key: 'document', message: 'bad' }] }, 400],
    [{ something: 'else' }, 200],
  ] as const) {
    const siva = await standIn('/validate', answer, status);
    assert.equal(overallOf(await sivaEngine(siva).validate(signed, 'a.asice', { at })), 'INDETERMINATE');
    siva.close();
  }
  const nobody = await sivaEngine({ url: 'http://127.0.0.1:9', timeout: 2_000 }).validate(signed, 'a.asice', { at });
  assert.deepEqual(
    nobody.signatures.map(({ sub, findings }) => [sub, findings[0]?.code]),
    [['TRY_LATER', 'engine-failed']],
  );
});
