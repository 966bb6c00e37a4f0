import { createPrivateKey } from 'node:crypto';
import { readCertificate } from '#signatures/certificates/read-certificate.ts';
import type { DemoPki, DemoSigner } from './demo-pki.ts';
import type { Identity } from './make-certificate.ts';

interface KeptIdentity {
  certificate: string;
  key: string;
  revokedSince?: number;
}

/** The demo's keys and certificates as text, so that yesterday's signatures still validate today. Demo keys only. */
export function keepDemoPki({ signers, since, ...services }: DemoPki): string {
  return JSON.stringify({ since, services: mapValues(services, keep), signers: mapValues(signers, keep) });
}

export function restoreDemoPki(text: string): DemoPki {
  const { since, services, signers } = JSON.parse(text) as {
    since: number;
    services: Record<Exclude<keyof DemoPki, 'signers' | 'since'>, KeptIdentity>;
    signers: Record<keyof DemoPki['signers'], KeptIdentity>;
  };
  return { ...mapValues(services, restore), signers: mapValues(signers, restore), since };
}

function keep({ certificate, key, revokedSince }: DemoSigner): KeptIdentity {
  return {
    certificate: Buffer.from(certificate.raw).toString('base64'),
    key: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    ...(revokedSince === undefined ? {} : { revokedSince }),
  };
}

function restore({ certificate, key, revokedSince }: KeptIdentity): Identity & DemoSigner {
  return {
    certificate: readCertificate(Buffer.from(certificate, 'base64')),
    key: createPrivateKey(key),
    ...(revokedSince === undefined ? {} : { revokedSince }),
  };
}

function mapValues<Key extends string, From, To>(values: Record<Key, From>, map: (value: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(values).map(([key, value]) => [key, map(value)])) as Record<Key, To>;
}
