import { suite, test } from 'node:test';
import { demoServices } from '../../../demo/pki/demo-pki.ts';
import { type CertificateWish, type Identity, makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { makeCrl } from '../../../demo/pki/make-crl.ts';
import { bits, boolean, context, element, integer, oid, sequence, set, utf8 } from '../../../demo/pki/write-der.ts';
import { DAY, MINUTE } from '../../src/moment.ts';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import { type Attempt, expectAccepted, expectRefused, granted, issued, now, pki, term } from './bench.ts';

interface Wishes {
  top?: Partial<CertificateWish>;
  middle?: Partial<CertificateWish>;
  end?: Partial<CertificateWish>;
}

/** The same chain, listed → between → end, once for who signs and once for who stamps. */
const chains: Record<'signer' | 'stamp server', (wishes?: Wishes) => Attempt & { top: Identity; middle: Identity }> = {
  signer: (wishes = {}) => {
    const { top, middle, end } = chainOf('qualified-signature', wishes);
    return {
      top,
      middle,
      signer: end,
      ocsp: { issuer: middle.certificate, responder: middle },
      certificates: [middle.certificate.raw],
      moreCrls: [makeCrl(top, [], now + 5 * MINUTE)],
      services: [
        ...demoServices(pki),
        { type: 'CA/QC', name: 'Top', certificate: top.certificate.raw, periods: granted },
      ],
    };
  },
  'stamp server': (wishes = {}) => {
    const { top, middle, end } = chainOf('time-stamping', wishes);
    return {
      top,
      middle,
      stampedBy: end,
      certificates: [middle.certificate.raw],
      services: [
        ...demoServices(pki).filter(({ type }) => type === 'CA/QC'),
        { type: 'TSA/QTST', name: 'Top', certificate: top.certificate.raw, periods: granted },
      ],
    };
  },
};

function chainOf(purpose: CertificateWish['purpose'], wishes: Wishes) {
  const named = (commonName: string) => ({ subject: { commonName, organisation: 'Workshop', country: 'LV' } });
  const self = { purpose: 'authority', ...named('Top'), ...term } as const;
  const top = makeCertificate({ ...self, ...wishes.top });
  const middle = issued({ purpose: 'authority', ...named('Middle'), issuer: top, ...wishes.middle });
  return { top, middle, end: issued({ purpose, ...named('End'), issuer: middle, ...wishes.end }) };
}

const name = (...parts: [id: string, value: string][]) =>
  sequence(...parts.map(([id, value]) => set(sequence(oid(id), utf8(value)))));
const workshop = name(['2.5.4.6', 'LV'], ['2.5.4.10', 'workshop']);
const other = name(['2.5.4.6', 'LV'], ['2.5.4.10', 'Other']);
const subtree = (base: Uint8Array) => sequence(context(4, base));
const names = (critical: boolean, ...parts: Uint8Array[]) => ({
  extensions: { '2.5.29.30': { value: sequence(...parts), critical } },
});

const codes: Record<keyof typeof chains, { constraint: FindingCode; unknown: FindingCode }> = {
  signer: { constraint: 'chain-constraint', unknown: 'chain-not-found' },
  'stamp server': { constraint: 'time-stamp-chain-constraint', unknown: 'time-stamp-service-unknown' },
};

for (const who of ['signer', 'stamp server'] as const) {
  const chain = chains[who];
  const refused = (wishes: Wishes, honest: Wishes = {}) =>
    expectRefused(chain(wishes), codes[who].constraint, chain(honest));

  suite(`the path from a ${who} to the listed authority`, () => {
    test('has no authority between that had ended, or had not begun', () => {
      refused({ middle: { notAfter: now - DAY } });
      refused({ middle: { notBefore: now + DAY } });
    });

    test('has none that is no authority, or whose key may not issue', () => {
      const usage = (octet: number) => ({
        extensions: { '2.5.29.15': { value: bits(Buffer.from([octet])), critical: true } },
      });
      for (const middle of [{ purpose: 'false-authority' as const }, usage(0x80)])
        expectRefused(chain({ middle }), codes[who].unknown, chain({ middle: usage(0x06) }));
    });

    test('has no name that an authority does not permit, or excludes, critically or not', () => {
      for (const critical of [true, false]) {
        const permitted = (base: Uint8Array) => ({ middle: names(critical, context(0, subtree(base))) });
        const excluded = (base: Uint8Array) => ({ middle: names(critical, context(1, subtree(base))) });
        refused(permitted(other), permitted(workshop));
        refused(excluded(workshop), excluded(other));
        refused(
          { top: names(critical, context(0, subtree(other))) },
          { top: names(critical, context(0, subtree(workshop))) },
        );
        // An authority that issues no names of domains and networks, as most do that issue no certificates of web sites.
        const domains = names(critical, context(1, sequence(element(0x82)), sequence(element(0x87, Buffer.alloc(8)))));
        expectAccepted(chain({ middle: domains }));
      }
    });

    test('has a policy that counts where one is demanded: "any" only as near as an authority allows', () => {
      const policy = (id: string) => ({ '2.5.29.32': { value: sequence(sequence(oid(id))) } });
      const any = policy('2.5.29.32.0');
      const demanding = (within?: number) => ({
        extensions: {
          '2.5.29.36': { value: sequence(element(0x80, Buffer.from([0]))), critical: true },
          ...(within !== undefined && { '2.5.29.54': { value: integer(within), critical: true } }),
        },
      });
      const end = { extensions: any };
      const middle = { extensions: any };
      const own = { extensions: policy('1.3.6.1.4.1.99999.3') };
      refused({ top: demanding(0), middle, end }, { top: demanding(), middle, end });
      refused({ top: demanding(1), middle, end }, { top: demanding(2), middle, end });
      expectAccepted(chain({ top: demanding(0), middle: own, end: own }));
      refused({ top: demanding(0), middle, end: own }, { top: demanding(1), middle, end: own });
    });

    test('keeps the limits of the listed certificate, whoever writes another for the same key', () => {
      const limited = {
        extensions: { '2.5.29.19': { value: sequence(boolean(true), integer(0)), critical: true } },
      };
      const made = chain({ top: limited });
      const { top } = made;
      const rewritten = (key = top.key) =>
        makeCertificate({
          subject: { commonName: 'Top', organisation: 'Workshop', country: 'LV' },
          purpose: 'authority',
          ...term,
          pair: { spki: Buffer.from(top.certificate.key.raw), key },
        }).certificate.raw;
      const stranger = pki.unlistedAuthority.key;
      const forged = { ...made, certificates: [...(made.certificates ?? []), rewritten(stranger)] };
      expectRefused(forged, codes[who].constraint, chain());
      // One that the key itself signed is the authority's own word.
      expectAccepted({ ...made, certificates: [...(made.certificates ?? []), rewritten()] });
    });
  });
}

test('a listed responder is known by its certificate, not by whatever names its key', () => {
  const responder = issued({ purpose: 'ocsp', issuer: pki.unlistedAuthority, notAfter: now - DAY });
  const services = [
    ...demoServices(pki),
    { type: 'Certstatus/OCSP/QC', name: 'Responder', certificate: responder.certificate.raw, periods: granted },
  ];
  const pair = { spki: Buffer.from(responder.certificate.key.raw), key: responder.key };
  const renewed = (issuer: Identity) => issued({ purpose: 'ocsp', issuer, pair });
  expectRefused({ services, ocsp: { responder: renewed(pki.unlistedAuthority) } }, 'revocation-untrusted', {
    services,
    ocsp: { responder: renewed(pki.authority) },
  });
});
