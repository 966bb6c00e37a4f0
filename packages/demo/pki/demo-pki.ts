import { DAY, type Moment, wholeSecond } from '#signatures/moment.ts';
import type { TrustMaterial } from '#signatures/trust/trust-material.ts';
import { type Identity, makeCertificate, type Subject } from './make-certificate.ts';
import { type ListedService, makeTrustList } from './make-trust-list.ts';

/**
 * A made-up public key infrastructure. With it the demo and the tests sign, stamp and validate without the internet.
 */
export interface DemoPki {
  /** Signs the trusted list; its certificate is the anchor. */
  operator: Identity;
  authority: Identity;
  /** In no list: certificates that it issues are not trusted. */
  unlistedAuthority: Identity;
  timeStamping: Identity;
  unlistedTimeStamping: Identity;
  ocsp: Identity;
  signers: Record<DemoSignerName, DemoSigner>;
  /** The day from which the services are in the list. */
  since: Moment;
}

export type DemoSignerName = 'qualified' | 'seal' | 'rsa' | 'unqualified' | 'revoked' | 'expired' | 'stranger';

export interface DemoSigner extends Identity {
  revokedSince?: Moment;
}

const YEAR = 365 * DAY;
const person = (number: number, givenName: string, surname: string): Subject => ({
  commonName: `${givenName} ${surname}`,
  country: 'LV',
  givenName,
  surname,
  // A code that nobody can have.
  serialNumber: `PNOLV-000123-0000${number}`,
});

/**
 * Makes the demo's authorities and signers around the moment `now`: with services for ten years before and after it.
 */
export function makeDemoPki(now: Moment): DemoPki {
  // Certificates know no part of a second, and none is issued before its authority was granted.
  const since = wholeSecond(now) - 10 * YEAR;
  const term = { notBefore: since, notAfter: now + 10 * YEAR };
  const service = (commonName: string): Subject => ({ commonName, country: 'LV', organisation: 'Tilts demo' });
  const operator = makeCertificate({ subject: service('Demo trusted list'), purpose: 'list-operator', ...term });
  const authority = makeCertificate({ subject: service('Demo CA'), purpose: 'authority', ...term });
  const unlistedAuthority = makeCertificate({ subject: service('Unlisted demo CA'), purpose: 'authority', ...term });
  const stamping = { purpose: 'time-stamping', ...term } as const;
  const signing = { purpose: 'qualified-signature', issuer: authority, ...term } as const;
  const expired = { notBefore: now - 4 * YEAR, notAfter: now - YEAR };
  return {
    operator,
    authority,
    unlistedAuthority,
    timeStamping: makeCertificate({ subject: service('Demo TSA'), issuer: authority, ...stamping }),
    unlistedTimeStamping: makeCertificate({ subject: service('Unlisted TSA'), issuer: unlistedAuthority, ...stamping }),
    ocsp: makeCertificate({ subject: service('Demo OCSP'), purpose: 'ocsp', issuer: authority, ...term }),
    signers: {
      qualified: makeCertificate({ ...signing, subject: person(1, 'Anna', 'Paraugs') }),
      rsa: makeCertificate({ ...signing, subject: person(2, 'Rūdis', 'Ēriks'), keyKind: 'rsa' }),
      seal: makeCertificate({ ...signing, purpose: 'qualified-seal', subject: service('Demo novada pašvaldība') }),
      unqualified: makeCertificate({ ...signing, purpose: 'signature', subject: person(3, 'Nils', 'Nekvalificēts') }),
      revoked: {
        ...makeCertificate({ ...signing, subject: person(4, 'Rita', 'Atsaukta') }),
        revokedSince: now - 30 * DAY,
      },
      expired: makeCertificate({ ...signing, ...expired, subject: person(5, 'Jānis', 'Beidzies') }),
      stranger: makeCertificate({ ...signing, issuer: unlistedAuthority, subject: person(6, 'Svešs', 'Svešinieks') }),
    },
    since,
  };
}

/** The services in the demo's list. */
export function demoServices({ authority, timeStamping, since }: DemoPki): ListedService[] {
  const periods = [{ status: 'granted', start: since }];
  return [
    { type: 'CA/QC', name: 'Demo CA', certificate: authority.certificate.raw, periods },
    { type: 'TSA/QTST', name: 'Demo TSA', certificate: timeStamping.certificate.raw, periods },
  ];
}

/** The trust material with which `createValidator` trusts the demo's signatures. Lists are renewed half-yearly. */
export function demoTrust(pki: DemoPki, now: Moment): TrustMaterial {
  const list = makeTrustList({
    territory: 'LV',
    sequence: 1,
    issued: now,
    nextUpdate: now + YEAR / 2,
    services: demoServices(pki),
    operator: pki.operator,
  });
  return { lists: [list], anchors: [pki.operator.certificate.raw] };
}
