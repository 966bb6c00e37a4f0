import { createHash, createPublicKey, sign } from 'node:crypto';
import { suite, test } from 'node:test';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import { type SignatureMethod, usualMethod } from '../../../demo/pki/signature-method.ts';
import { element, integer, nothing, oid, sequence } from '../../../demo/pki/write-der.ts';
import { type Attempt, expectAccepted, expectRefused, issued, now, pki } from './bench.ts';

const { qualified, rsa } = pki.signers;
/** The order of P-256. */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const numberIn = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const octetsOf = (value: bigint, size = 32) => Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex');

/** The two numbers of an ECDSA value, otherwise than they are. */
const otherwise: Record<string, (r: bigint, s: bigint) => [bigint, bigint]> = {
  'with a first number of nothing': (_, s) => [0n, s],
  'with a second number of nothing': (r) => [r, 0n],
  'of nothing': () => [0n, 0n],
  'with the order of the curve for its numbers': () => [ORDER, ORDER],
  'with the first number and the order': (r, s) => [r + ORDER, s],
  'with the second number and the order': (r, s) => [r, s + ORDER],
  'with its numbers exchanged': (r, s) => [s, r],
};

suite('a signature value in XML', () => {
  const valued = (signer: Attempt['signer'], change: (value: Buffer) => Buffer): Attempt => ({
    ...(signer && { signer }),
    // Before the stamp, which covers the value as it is here.
    edit: (xml) =>
      xml.replace(/(<ds:SignatureValue[^>]*>)([^<]+)/, (_, tag: string, text: string) => {
        return tag + change(Buffer.from(text, 'base64')).toString('base64');
      }),
  });
  const same = valued(qualified, (value) => value);
  const refused = (change: (value: Buffer) => Buffer, honest = same, signer = qualified) =>
    expectRefused(valued(signer, change), 'signature-value-wrong', honest);

  for (const [what, change] of Object.entries(otherwise))
    test(`is not one ${what}`, () => {
      refused((value) => {
        const [r, s] = change(numberIn(value.subarray(0, 32)), numberIn(value.subarray(32)));
        const size = r >> 256n || s >> 256n ? 33 : 32;
        return Buffer.concat([octetsOf(r, size), octetsOf(s, size)]);
      });
    });

  test('is two numbers of the curve’s length, side by side', () => {
    refused((value) =>
      Buffer.concat([octetsOf(numberIn(value.subarray(0, 32)), 33), octetsOf(numberIn(value.subarray(32)), 33)]),
    );
    refused((value) => value.subarray(0, 63));
    refused((value) => Buffer.concat([value, Buffer.alloc(1)]));
    refused((value) => sequence(integer(numberIn(value.subarray(0, 32))), integer(numberIn(value.subarray(32)))));
  });

  test('is as long as the modulus, for RSA', () => {
    const honest = valued(rsa, (value) => value);
    refused((value) => Buffer.concat([Buffer.alloc(1), value]), honest, rsa);
    refused((value) => value.subarray(0, -1), honest, rsa);
    refused(() => Buffer.alloc(256), honest, rsa);
    refused(() => octetsOf(1n, 256), honest, rsa);
  });
});

suite('a signature value in a PDF', () => {
  const signedBy = (signer: typeof qualified, method: SignatureMethod) => ({
    file: signPdf(pki, plainPdf('Pieteikums'), { signer, at: now, level: 'LT', cms: { method } }),
    name: 'a.pdf',
  });
  const usual = usualMethod(qualified.key);
  const parts = (bytes: Uint8Array): [bigint, bigint] => {
    const value = sign('sha256', bytes, { key: qualified.key, dsaEncoding: 'ieee-p1363' });
    return [numberIn(value.subarray(0, 32)), numberIn(value.subarray(32))];
  };
  const refused = (make: (r: bigint, s: bigint) => Buffer) =>
    expectRefused(
      signedBy(qualified, { ...usual, sign: (bytes) => make(...parts(bytes)) }),
      'signature-value-wrong',
      signedBy(qualified, { ...usual, sign: (bytes) => sequence(...parts(bytes).map(integer)) }),
    );

  for (const [what, change] of Object.entries(otherwise))
    test(`is not one ${what}`, () => refused((r, s) => sequence(...change(r, s).map(integer))));

  test('is two numbers in DER, in one way only', () => {
    const padded = (value: bigint) => element(0x02, Buffer.alloc(2), octetsOf(value));
    refused((r, s) => sequence(padded(r), integer(s)));
    refused((r, s) => Buffer.concat([sequence(integer(r), integer(s)), Buffer.from([0])]));
    refused((r, s) => sequence(integer(r), integer(s), integer(1)));
    refused((r, s) => sequence(integer(-r), integer(s)));
    refused((r, s) => {
      const short = sequence(integer(r), integer(s));
      return Buffer.concat([Buffer.from([0x30, 0x82, 0, short.length - 2]), short.subarray(2)]);
    });
    refused((r, s) => Buffer.concat([octetsOf(r), octetsOf(s)]));
  });

  test('is no message that anybody can write, to an exponent of one', () => {
    const { n } = rsa.certificate.key.keyObject.export({ format: 'jwk' });
    const spki = createPublicKey({ key: { kty: 'RSA', n: String(n), e: 'AQ' }, format: 'jwk' });
    const pair = { spki: spki.export({ format: 'der', type: 'spki' }), key: rsa.key };
    const prefix = sequence(
      sequence(oid('2.16.840.1.101.3.4.2.1'), nothing()),
      element(0x04, Buffer.alloc(32)),
    ).subarray(0, -32);
    const forge = (bytes: Uint8Array): Buffer => {
      const digest = Buffer.concat([prefix, createHash('sha256').update(bytes).digest()]);
      return Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(253 - digest.length, 0xff), Buffer.from([0]), digest]);
    };
    expectRefused(
      signedBy(issued({ purpose: 'qualified-signature', pair }), { ...usualMethod(rsa.key), sign: forge }),
      'algorithm-weak',
      signedBy(rsa, usualMethod(rsa.key)),
    );
  });
});

test('an RSASSA-PSS value in XML has a salt as long as its digest', () => {
  expectRefused({ signer: rsa, pss: true, salt: 20 }, 'signature-value-wrong', { signer: rsa, pss: true, salt: 32 });
  expectRefused({ signer: rsa, pss: true, salt: 0 }, 'signature-value-wrong', { signer: rsa, pss: true });
  expectAccepted({ signer: rsa });
});
