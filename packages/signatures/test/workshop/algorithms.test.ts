import { generateKeyPairSync } from 'node:crypto';
import { suite, test } from 'node:test';
import { demoServices } from '../../../demo/pki/demo-pki.ts';
import { type Identity, pairOf } from '../../../demo/pki/make-certificate.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import { pssMethod } from '../../../demo/pki/signature-method.ts';
import { type Attempt, expectAccepted, expectRefused, granted, issued, now, pki } from './bench.ts';
import { pairWrittenOut } from './written-out-curve.ts';

const ofSigners = demoServices(pki).filter(({ type }) => type === 'CA/QC');
const stampedBy = (server: Identity): Attempt => ({
  stampedBy: server,
  services: [
    ...ofSigners,
    { type: 'TSA/QTST', name: 'Workshop', certificate: server.certificate.raw, periods: granted },
  ],
});
const rsaPair = (modulusLength: number, publicExponent = 65_537) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength, publicExponent });
  return pairOf(publicKey, privateKey);
};
const ecPair = (namedCurve: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
  return pairOf(publicKey, privateKey);
};
const answeredBy = (responder: Identity, wish: Attempt['ocsp'] = {}): Attempt => ({ ocsp: { responder, ...wish } });

suite('a strong signature over a weak digest binds no content', () => {
  test('of a time stamp', () => {
    expectRefused({ stamp: { digest: 'sha1' } }, 'time-stamp-algorithm-weak', { stamp: { digest: 'sha256' } });
  });

  test('of a PDF', () => {
    const pdf = (digest: 'sha1' | 'sha256') => ({
      file: signPdf(pki, plainPdf('x'), { signer: pki.signers.qualified, at: now, level: 'LT', cms: { digest } }),
      name: 'a.pdf',
    });
    expectRefused(pdf('sha1'), 'algorithm-weak', pdf('sha256'));
  });
});

suite('an RSA key with a small exponent is not relied on', () => {
  for (const exponent of [3, 17]) {
    test(`of a signer, with ${exponent}`, () => {
      const signer = issued({ purpose: 'qualified-signature', pair: rsaPair(2048, exponent) });
      const honest = issued({ purpose: 'qualified-signature', pair: rsaPair(2048, 65_539) });
      expectRefused({ signer }, 'algorithm-weak', { signer: honest });
    });
  }

  test('of a stamp server', () => {
    const server = (exponent: number) => issued({ purpose: 'time-stamping', pair: rsaPair(2048, exponent) });
    expectRefused(stampedBy(server(3)), 'time-stamp-algorithm-weak', stampedBy(server(65_537)));
  });
});

suite('who answers for a certificate has a strong key, and signs with a strong digest', () => {
  const responder = (pair?: ReturnType<typeof rsaPair>) => issued({ purpose: 'ocsp', ...(pair && { pair }) });

  test('not with a short one', () => {
    const [short, long] = [responder(rsaPair(1024)), responder(rsaPair(2048))];
    expectRefused(answeredBy(short), 'revocation-untrusted', answeredBy(long));
  });

  test('not with SHA-1, in an answer or in a list', () => {
    expectRefused({ ocsp: { digest: 'sha1' } }, 'revocation-untrusted', { ocsp: { digest: 'sha256' } });
    const list = (digest: 'sha1' | 'sha256'): Attempt => ({ crl: { by: pki.authority, revoked: [], digest } });
    expectRefused(list('sha1'), 'revocation-untrusted', list('sha256'));
  });

  test('not on a curve that is not on the list, nor on one written out', () => {
    for (const pair of [ecPair('secp256k1'), ecPair('P-224'), pairWrittenOut()])
      expectRefused(answeredBy(responder(pair)), 'revocation-untrusted', answeredBy(responder(ecPair('P-384'))));
  });

  test('not in an answer that was out of date when it was given', () => {
    const until = (nextUpdate: number): Attempt => ({ ocsp: { nextUpdate } });
    expectRefused(until(now), 'revocation-untrusted', until(now + 3_600_000));
  });
});

suite('a curve that is not on the list, or is written out, carries nobody’s chain', () => {
  for (const [what, pair] of [
    ['secp256k1', ecPair('secp256k1')],
    ['prime239v1', ecPair('prime239v1')],
    ['P-256 written out', pairWrittenOut()],
  ] as const) {
    test(`not an authority’s between, on ${what}`, () => {
      const below = (keys: typeof pair): Attempt => {
        const between = issued({ purpose: 'authority', subject: { commonName: 'Between' }, pair: keys });
        const server = issued({ purpose: 'time-stamping', issuer: between });
        const listed = { type: 'TSA/QTST', name: 'CA', certificate: pki.authority.certificate.raw, periods: granted };
        return {
          stampedBy: server,
          certificates: [between.certificate.raw],
          services: [...ofSigners, listed],
        };
      };
      expectRefused(below(pair), 'time-stamp-service-unknown', below(ecPair('P-521')));
    });

    test(`not a stamp server’s, on ${what}, though a list names it`, () => {
      const server = issued({ purpose: 'time-stamping', pair });
      expectRefused(stampedBy(server), 'time-stamp-algorithm-weak', stampedBy(issued({ purpose: 'time-stamping' })));
    });
  }
});

suite('RSASSA-PSS is read as it is written', () => {
  const { key } = pki.signers.rsa;
  const rsaAuthority = issued({ purpose: 'authority', subject: { commonName: 'PSS CA' }, pair: rsaPair(2048) });
  const signedBy = (method: ReturnType<typeof pssMethod>): Attempt => ({
    signer: issued({ purpose: 'qualified-signature', issuer: rsaAuthority, method }),
    ocsp: { issuer: rsaAuthority.certificate, responder: rsaAuthority },
    certificates: [rsaAuthority.certificate.raw],
    services: [
      ...demoServices(pki),
      { type: 'CA/QC', name: 'PSS CA', certificate: rsaAuthority.certificate.raw, periods: granted },
    ],
  });

  test('by a signer', () => {
    expectRefused(
      {
        signer: pki.signers.rsa,
        pss: true,
        edit: (xml) => xml.replace(/2007\/05\/xmldsig-more#sha256-rsa-MGF1/, '2001/04/xmldsig-more#rsa-sha256'),
      },
      'signature-value-wrong',
      { signer: pki.signers.rsa, pss: true },
    );
    expectAccepted({ signer: { ...pki.signers.rsa, key } });
  });

  test('by an authority, with the salt that it names', () => {
    expectRefused(
      signedBy(pssMethod(rsaAuthority.key, { salt: 20 })),
      'chain-not-found',
      signedBy(pssMethod(rsaAuthority.key)),
    );
  });

  test('by a stamp server: not with another mask or trailer, or a salt of any length', () => {
    const server = issued({ purpose: 'time-stamping', pair: rsaPair(2048) });
    const stamped = (said: Parameters<typeof pssMethod>[1]): Attempt => ({
      ...stampedBy(server),
      stamp: { method: pssMethod(server.key, said) },
    });
    for (const said of [{ salt: -2 }, { salt: -1 }, { salt: 3_000 }, { mask: '1.2.840.113549.1.1.9' }, { trailer: 2 }])
      expectRefused(stamped(said), 'time-stamp-malformed', stamped({}));
    expectAccepted(stamped({ trailer: 1 }));
  });
});

test('a certificate may have any number, even one below zero', () => {
  const numbered = (serial: bigint) => issued({ purpose: 'qualified-signature', serial });
  for (const serial of [-1n, -129n, -(1n << 63n), 0n, 1n << 158n]) {
    const [signer, other] = [numbered(serial), numbered(serial === -1n ? 255n : -serial + 1n)];
    expectRefused({ signer, ocsp: { certificate: other.certificate } }, 'revocation-missing', { signer });
  }
});
