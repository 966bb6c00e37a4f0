import { createPrivateKey, createPublicKey } from 'node:crypto';
import { type CertificateWish, type Identity, pairOf } from '../../../demo/pki/make-certificate.ts';
import { integer, octets, oid, sequence } from '../../../demo/pki/write-der.ts';

/** P-256 (SEC 2, 2.4.2): the field's prime, the second coefficient and the order. */
const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const coefficient = '5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b';
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * A key pair with somebody's public point, made without their private key: on their curve, written out with that very
 * point as its generator, the private key to it is 1 (the kind of CVE-2020-0601).
 */
export function pairWithPointOf({ certificate }: Identity): NonNullable<CertificateWish['pair']> {
  return pairOnWrittenCurve(certificate.key.bits, 1n);
}

/** A key pair on P-256 written out with its own generator: a forger's key that copies nobody's. */
export function pairWrittenOut(): NonNullable<CertificateWish['pair']> {
  const generator =
    '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
  return pairOnWrittenCurve(Buffer.from(generator, 'hex'), 1n);
}

function pairOnWrittenCurve(generator: Uint8Array, secret: bigint): NonNullable<CertificateWish['pair']> {
  const parameters = sequence(
    integer(1),
    sequence(oid('1.2.840.10045.1.1'), integer(prime)),
    sequence(octets(Buffer.from((prime - 3n).toString(16), 'hex')), octets(Buffer.from(coefficient, 'hex'))),
    octets(generator),
    integer(order),
    integer(1),
  );
  const algorithm = sequence(oid('1.2.840.10045.2.1'), parameters);
  const secretKey = sequence(integer(1), octets(Buffer.from(secret.toString(16).padStart(64, '0'), 'hex')));
  const pkcs8 = sequence(integer(0), algorithm, octets(secretKey));
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  return pairOf(createPublicKey(key), key);
}
