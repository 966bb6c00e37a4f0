import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { type DemoPki, demoServices, demoTrust, makeDemoPki } from '../../demo/pki/demo-pki.ts';
import { type CertificateWish, makeCertificate } from '../../demo/pki/make-certificate.ts';
import { makeTrustList } from '../../demo/pki/make-trust-list.ts';
import { signContainer } from '../../demo/pki/sign-container.ts';
import type { XadesWish } from '../../demo/pki/sign-xades.ts';
import { writeZip } from '../../demo/pki/write-zip.ts';
import { DAY, HOUR, MINUTE } from './moment.ts';
import { readPolicy, standardPolicy } from './policy.ts';
import type { FindingCode } from './report/finding-codes.ts';
import { loadTrust } from './trust/load-trust.ts';
import { validate } from './validate.ts';
import { readZip } from './zip/read-zip.ts';

// Forgeries made with a real key: each signature value is right, and each forgery breaks one other rule.

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const term = { notBefore: now - 900 * DAY, notAfter: now + 900 * DAY };
const files = [
  { name: 'one.txt', bytes: Buffer.from('one') },
  { name: 'two.txt', bytes: Buffer.from('two') },
];

/** The finding codes for a container signed with these wishes, by a PKI that may list one more service. */
function found(wish: Partial<XadesWish>, world: DemoPki = pki, lists = demoTrust(world, now)): FindingCode[] {
  const bytes = signContainer(world, files, { signer: world.signers.qualified, at: now, level: 'LT', ...wish });
  return codesOf(bytes, lists);
}

function codesOf(bytes: Buffer, lists = demoTrust(pki, now), at = now + 2 * DAY): FindingCode[] {
  const { trust } = loadTrust(lists);
  const [signature] = validate(bytes, 'a.asice', { trust, at, policy: readPolicy(standardPolicy) }).signatures;
  assert.ok(signature);
  if (signature.findings.some(({ severity }) => severity === 'error'))
    assert.notEqual(signature.indication, 'TOTAL-PASSED');
  return signature.findings.map(({ code }) => code);
}

const issued = (wish: Partial<CertificateWish>) =>
  makeCertificate({
    subject: { commonName: 'Other' },
    purpose: 'time-stamping',
    issuer: pki.authority,
    ...term,
    ...wish,
  });

const namesake = makeCertificate({
  subject: { commonName: 'Demo CA', country: 'LV', organisation: 'Tilts demo' },
  purpose: 'authority',
  ...term,
});

test('without an edit the forger’s tools make good signatures', () => {
  assert.deepEqual(found({}), []);
});

test('the signature covers the files and the properties, and nothing else', () => {
  const drop = (pattern: RegExp) => (xml: string) => xml.replace(pattern, '');
  assert.deepEqual(found({ edit: drop(/<ds:Reference Type.*?<\/ds:Reference>/) }), ['signed-properties-not-signed']);
  assert.deepEqual(found({ edit: drop(/<ds:Reference Id="S0-file1".*?<\/ds:Reference>/) }), ['file-not-covered']);
  assert.ok(
    found({ edit: drop(/<xades:SigningCertificateV2>.*?<\/xades:SigningCertificateV2>/) }).includes(
      'signing-certificate-not-bound',
    ),
  );
  const doubled = (xml: string) => xml.replace(/<ds:Reference Id="S0-file0".*?<\/ds:Reference>/, '$&$&');
  assert.ok(found({ edit: (xml) => doubled(xml).replace('Id="S0-file0"', '') }).includes('reference-unsupported'));
});

test('a reference may not choose or change what it covers', () => {
  const empty = createHash('sha256')
    .update('<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="o"></ds:Object>')
    .digest('base64');
  const toObject = `<ds:Reference URI="#o"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${empty}</ds:DigestValue></ds:Reference>`;
  const withObject = (xml: string) =>
    xml
      .replace('</ds:SignedInfo>', `${toObject}</ds:SignedInfo>`)
      .replace('<ds:Object>', '<ds:Object Id="o"/><ds:Object>');
  assert.deepEqual(found({ edit: withObject }), ['reference-unsupported']);
  const transform =
    '<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/></ds:Transforms>';
  const withTransform = (xml: string) => xml.replace(/(<ds:Reference Id="S0-file0"[^>]*>)/, `$1${transform}`);
  assert.ok(found({ edit: withTransform }).includes('reference-unsupported'));
  assert.ok(found({ edit: (xml) => xml.replace('URI="one.txt"', 'URI="one%2etxt"') }).length === 0);
  assert.ok(
    found({ edit: (xml) => xml.replace('URI="one.txt"', 'URI="file:///one.txt"') }).includes('signed-data-missing'),
  );
});

test('a structure that readers could understand in two ways is malformed', () => {
  for (const edit of [
    (xml: string) => xml.replace('<ds:SignedInfo>', '<ds:SignedInfo Id="S0">'),
    (xml: string) => xml.replace('<ds:KeyInfo>', '<ds:KeyInfo/><ds:KeyInfo>'),
    (xml: string) =>
      xml
        .replace(/<ds:Object>.*<\/ds:Object>/s, '$&$&')
        .replace(/Id="S0-properties"(?![\s\S]*Id="S0-properties")/, 'Id="p2"'),
    (xml: string) => xml.replace('<ds:Object>', '<foreign xmlns="urn:x"/><ds:Object>'),
    (xml: string) => xml.replace('</asic:XAdESSignatures>', '<more xmlns="urn:x"/></asic:XAdESSignatures>'),
    (xml: string) => xml.replace(/(<ds:X509Certificate>)(....)/, '$1$2*'),
  ]) {
    // Some of these are already refused by the tools, which read back what they write.
    let codes: FindingCode[] | undefined;
    try {
      codes = found({ edit });
    } catch {
      const good = readZip(signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' }));
      const edited = good.map((file) =>
        /signatures/.test(file.name) ? { ...file, bytes: Buffer.from(edit(file.bytes.toString())) } : file,
      );
      codes = codesOf(writeZip(edited));
    }
    assert.ok(codes.includes('format-malformed'), codes.join());
  }
});

test('an added file is not covered, even if the manifest names it', () => {
  const good = readZip(signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' }));
  const entry = '<manifest:file-entry manifest:full-path="three.txt" manifest:media-type="application/octet-stream"/>';
  const more = good.map((file) =>
    file.name.endsWith('manifest.xml')
      ? {
          ...file,
          bytes: Buffer.from(file.bytes.toString().replace('</manifest:manifest>', `${entry}</manifest:manifest>`)),
        }
      : file,
  );
  assert.deepEqual(codesOf(writeZip([...more, { name: 'three.txt', bytes: Buffer.from('three') }])), [
    'file-not-covered',
  ]);
  assert.deepEqual(codesOf(writeZip(more)), ['manifest-disagrees']);
});

test('a time stamp must be made by a service for time stamping only, within its validity', () => {
  const listed = (server: ReturnType<typeof issued>) => {
    const world = { ...pki, timeStamping: server };
    return found({ stampedBy: server }, world);
  };
  assert.deepEqual(listed(issued({})), []);
  assert.equal(listed(issued({ purpose: 'signature' }))[0], 'time-stamp-certificate-unfit');
  assert.ok(listed(issued({ notAfter: now - DAY })).includes('time-stamp-certificate-expired'));
  assert.deepEqual(found({ stampedBy: pki.unlistedTimeStamping })[0], 'time-stamp-service-unknown');
  assert.ok(found({ stampedBy: { ...pki.timeStamping, key: pki.ocsp.key } }).includes('time-stamp-signature-wrong'));
  const good = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' });
  assert.ok(codesOf(good, demoTrust(pki, now), now - DAY).includes('time-stamp-after-validation'));
});

test('a time stamp of another signature does not match this one', () => {
  const pattern = /<xades:SignatureTimeStamp>.*<\/xades:SignatureTimeStamp>/s;
  const [one, other] = [0, 1].map(() =>
    readZip(signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' })),
  );
  const stamp = other?.map(({ bytes }) => pattern.exec(bytes.toString())?.[0]).find((text) => text !== undefined) ?? '';
  const mixed = (one ?? []).map((file) => ({
    ...file,
    bytes: Buffer.from(file.bytes.toString().replace(pattern, stamp)),
  }));
  assert.ok(codesOf(writeZip(mixed)).includes('time-stamp-imprint-differs'));
});

test('an issuer must be an authority: a signer cannot issue certificates to others', () => {
  const below = issued({ purpose: 'qualified-signature', issuer: pki.signers.qualified });
  assert.ok(found({ signer: below }).includes('chain-not-found'));
  const forgedBy = { certificate: pki.authority.certificate, key: pki.unlistedAuthority.key };
  const between = issued({ purpose: 'false-authority', subject: { commonName: 'Between' } });
  const through = issued({ purpose: 'qualified-signature', issuer: between });
  assert.ok(found({ signer: through, certificates: [between.certificate.raw] }).includes('chain-not-found'));
  for (const issuer of [namesake, forgedBy]) {
    assert.ok(found({ signer: issued({ purpose: 'qualified-signature', issuer }) }).includes('chain-not-found'));
  }
});

test('an OCSP answer is used only for its own certificate, from an entitled responder, within its validity', () => {
  const ocsp = (responder: ReturnType<typeof issued>) => found({ ocsp: { responder } });
  assert.deepEqual(ocsp(issued({ purpose: 'ocsp' })), []);
  assert.deepEqual(ocsp(pki.authority), []);
  assert.deepEqual(ocsp(issued({ purpose: 'signature' })), ['revocation-untrusted']);
  assert.deepEqual(ocsp(issued({ purpose: 'ocsp', issuer: pki.unlistedAuthority })), ['revocation-untrusted']);
  assert.deepEqual(ocsp(issued({ purpose: 'ocsp', notAfter: now - DAY })), ['revocation-untrusted']);
  assert.deepEqual(ocsp({ ...issued({ purpose: 'ocsp' }), key: pki.signers.revoked.key }), ['revocation-untrusted']);
  assert.deepEqual(found({ ocsp: { certificate: pki.signers.rsa.certificate } }), ['revocation-missing']);
  // The same name with another key.
  assert.deepEqual(found({ ocsp: { issuer: namesake.certificate } }), ['revocation-missing']);
  assert.deepEqual(found({ ocsp: { revokedSince: now - HOUR } }), ['certificate-revoked']);
  assert.deepEqual(found({ ocsp: { at: now - MINUTE } }), ['revocation-before-stamp']);
});

test('a listed responder answers for its own provider only', () => {
  const responder = issued({ purpose: 'signature', issuer: pki.unlistedAuthority });
  const own = {
    type: 'Certstatus/OCSP/QC',
    name: 'OCSP',
    certificate: responder.certificate.raw,
    periods: [{ status: 'granted', start: pki.since }],
  };
  const listed = (edit: (xml: string) => string) =>
    found({ ocsp: { responder } }, pki, {
      lists: [
        makeTrustList({
          territory: 'LV',
          sequence: 1,
          issued: now,
          nextUpdate: now + 90 * DAY,
          services: [...demoServices(pki), own],
          operator: pki.operator,
          edit,
        }),
      ],
      anchors: [pki.operator.certificate.raw],
    });
  assert.deepEqual(
    listed((xml) => xml),
    [],
  );
  const split =
    '</TSPServices></TrustServiceProvider><TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Other</Name></TSPName></TSPInformation><TSPServices>';
  const apart = (xml: string) => xml.replace(/<TSPService>(?!.*<TSPService>)/, `${split}<TSPService>`);
  assert.deepEqual(listed(apart), ['revocation-untrusted']);
});

test('a revocation list is as good as OCSP, if the issuer made it', () => {
  const crl = (by: typeof pki.authority, revoked: { serial: bigint; since: number }[] = []) =>
    found({ crl: { by, revoked } });
  const { serial } = pki.signers.qualified.certificate;
  assert.deepEqual(crl(pki.authority), []);
  assert.deepEqual(crl(pki.authority, [{ serial, since: now - HOUR }]), ['certificate-revoked']);
  assert.deepEqual(crl(pki.authority, [{ serial, since: now + 2 * MINUTE }]), ['certificate-revoked-later']);
  assert.deepEqual(crl({ ...pki.authority, key: pki.unlistedAuthority.key }), ['revocation-untrusted']);
});

test('an archive time stamp is validated, not only counted', () => {
  const good = readZip(signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LTA' }));
  const edited = (edit: (xml: string) => string) =>
    codesOf(
      writeZip(
        good.map((file) =>
          /signatures/.test(file.name) ? { ...file, bytes: Buffer.from(edit(file.bytes.toString())) } : file,
        ),
      ),
    );
  assert.deepEqual(
    edited((xml) => xml),
    [],
  );
  assert.deepEqual(
    edited((xml) => xml.replace('<xades:CertificateValues>', '<xades:CertificateValues Id="c">')),
    ['time-stamp-imprint-differs'],
  );
});

test('an intermediate authority needs revocation data too', () => {
  const between = issued({ purpose: 'authority', subject: { commonName: 'Between' } });
  const signer = issued({ purpose: 'qualified-signature', issuer: between });
  assert.ok(found({ signer, certificates: [between.certificate.raw] }).includes('revocation-missing'));
});

test('a service listed for another purpose can neither confirm signers nor stamp', () => {
  const services = demoServices(pki).map((each) => ({ ...each, type: 'Certstatus/OCSP/QC' }));
  const list = makeTrustList({
    territory: 'LV',
    sequence: 1,
    issued: now,
    nextUpdate: now + 90 * DAY,
    services,
    operator: pki.operator,
  });
  const codes = found({}, pki, { lists: [list], anchors: [pki.operator.certificate.raw] });
  assert.ok(codes.includes('time-stamp-service-unknown') && codes.includes('chain-not-found'));
});

test('bytes after the end of a compressed file are refused', () => {
  const zip = writeZip([{ name: 'a', bytes: Buffer.from('aaaa') }]);
  const packed = deflateRawSync(Buffer.from('aaaa'));
  const at = zip.indexOf(packed) + packed.length;
  const hidden = Buffer.concat([zip.subarray(0, at), Buffer.from('hidden'), zip.subarray(at)]);
  for (const field of [18, hidden.indexOf('PK\x01\x02', 0, 'latin1') + 20])
    hidden.writeUInt32LE(packed.length + 6, field);
  hidden.writeUInt32LE(at + 6, hidden.length - 6);
  assert.throws(() => readZip(hidden), /hidden bytes in/);
});
