import { bits, boolean, context, element, nothing, octets, oid, sequence } from './write-der.ts';

/** The purpose of a demo certificate, which determines its extensions. */
export type Purpose =
  | 'authority'
  /** Its key usage allows it to issue certificates, but it is no authority: for forgeries. */
  | 'false-authority'
  | 'list-operator'
  | 'time-stamping'
  | 'ocsp'
  | 'qualified-signature'
  | 'qualified-seal'
  | 'signature'
  /** For authentication, not for signing. */
  | 'authentication';

const NON_REPUDIATION = 0x40;
const DIGITAL_SIGNATURE = 0x80;
const CERT_AND_CRL_SIGN = 0x06;

const usage: Record<Purpose, number> = {
  authority: CERT_AND_CRL_SIGN,
  'false-authority': CERT_AND_CRL_SIGN,
  'list-operator': DIGITAL_SIGNATURE,
  'time-stamping': DIGITAL_SIGNATURE,
  ocsp: DIGITAL_SIGNATURE,
  'qualified-signature': NON_REPUDIATION,
  'qualified-seal': NON_REPUDIATION,
  signature: NON_REPUDIATION,
  authentication: DIGITAL_SIGNATURE,
};

export function certificateExtensions(
  purpose: Purpose,
  keyId: Uint8Array,
  issuerKeyId: Uint8Array,
  crlAddress?: string,
  others: Wished = {},
): Buffer {
  const wished: Wished = {
    '2.5.29.14': { value: octets(keyId) },
    '2.5.29.35': { value: sequence(element(0x80, issuerKeyId)) },
    '2.5.29.15': { value: bits(Buffer.from([usage[purpose]])), critical: true },
    '2.5.29.19': { value: purpose === 'authority' ? sequence(boolean(true)) : sequence(), critical: true },
    ...(crlAddress !== undefined && { '2.5.29.31': { value: sequence(sequence(placeOf(crlAddress))) } }),
    ...byPurpose[purpose],
    ...others,
  };
  return sequence(...Object.entries(wished).map(([id, { value, critical }]) => extension(id, value, critical)));
}

/** Extensions by their identifiers. */
type Wished = Readonly<Record<string, { value: Uint8Array; critical?: boolean }>>;

const byPurpose: Partial<Record<Purpose, Wished>> = {
  'time-stamping': { '2.5.29.37': { value: sequence(oid('1.3.6.1.5.5.7.3.8')), critical: true } },
  ocsp: {
    '2.5.29.37': { value: sequence(oid('1.3.6.1.5.5.7.3.9')) },
    '1.3.6.1.5.5.7.48.1.5': { value: nothing() },
  },
  'qualified-signature': statements('0.4.0.1862.1.6.1'),
  'qualified-seal': statements('0.4.0.1862.1.6.2'),
};

/** EN 319 412-5: qualified, key in a device, and its purpose. */
function statements(type: string): Wished {
  const value = sequence(
    sequence(oid('0.4.0.1862.1.1')),
    sequence(oid('0.4.0.1862.1.4')),
    sequence(oid('0.4.0.1862.1.6'), sequence(oid(type))),
  );
  return { '1.3.6.1.5.5.7.1.3': { value } };
}

/** A DistributionPointName that is an address. */
export function placeOf(address: string): Buffer {
  return context(0, context(0, element(0x86, Buffer.from(address))));
}

export function extension(id: string, value: Uint8Array, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value));
}
