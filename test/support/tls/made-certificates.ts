import { type Identity, makeCertificate } from '#demo/pki/make-certificate.ts';
import { element, sequence } from '#demo/pki/write-der.ts';
import { DAY } from '#signatures/moment.ts';

/** A server's key and its certificate, and that of the authority which issued it, in PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
  readonly authority: string;
}

const term = { notBefore: Date.now() - DAY, notAfter: Date.now() + 30 * DAY };

/** A new authority that nobody trusts yet. */
export function newAuthority(): Identity {
  return makeCertificate({ subject: { commonName: 'Test authority' }, purpose: 'authority', ...term });
}

/** What a server of that name shows. */
export function certificateFor(name: string, issuer = newAuthority()): ServerCertificate {
  const names = { value: sequence(element(0x82, Buffer.from(name))) };
  const wish = { subject: { commonName: name }, purpose: 'authentication', issuer, ...term } as const;
  const { certificate, key } = makeCertificate({ ...wish, extensions: { '2.5.29.17': names } });
  return {
    key: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: pem(certificate.raw),
    authority: pem(issuer.certificate.raw),
  };
}

function pem(der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
