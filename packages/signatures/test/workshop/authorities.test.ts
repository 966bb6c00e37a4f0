import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { demoServices } from '../../../demo/pki/demo-pki.ts';
import type { ListedService } from '../../../demo/pki/make-trust-list.ts';
import { DAY } from '../../src/moment.ts';
import { type Attempt, attempt, expectRefused, granted, issued, now, pki } from './bench.ts';

const { authority, timeStamping, ocsp } = pki;
const periodsOf = (periods: ListedService['periods'], which: string): Attempt => ({
  services: demoServices(pki).map((service) => (service.type === which ? { ...service, periods } : service)),
});
const signer = issued({ purpose: 'qualified-signature', notBefore: now - 100 * DAY });

suite('an authority was granted its status when it issued the certificate, and when the certificate signed', () => {
  const made = (...periods: ListedService['periods']): Attempt => ({ signer, ...periodsOf(periods, 'CA/QC') });
  const always = made({ status: 'granted', start: pki.since });

  test('not granted only afterwards', () => {
    const later = [
      { status: 'granted', start: now - 50 * DAY },
      { status: 'withdrawn', start: pki.since },
    ];
    expectRefused(made(...later), 'certificate-issued-without-grant', always);
  });

  test('not listed only afterwards', () => {
    expectRefused(made({ status: 'granted', start: now - 50 * DAY }), 'certificate-issued-without-grant', always);
  });

  test('not withdrawn at the time and granted again', () => {
    const again = [
      { status: 'granted', start: now - 50 * DAY },
      { status: 'withdrawn', start: now - 150 * DAY },
      { status: 'granted', start: pki.since },
    ];
    expectRefused(made(...again), 'certificate-issued-without-grant', always);
  });

  test('not as an authority of another kind then', () => {
    const another = [
      { status: 'granted', start: now - 50 * DAY },
      { status: 'granted', start: pki.since, type: 'CA/PKC' },
    ];
    expectRefused(made(...another), 'certificate-issued-without-grant', always);
  });

  test('not withdrawn before it signed', () => {
    const withdrawn = [
      { status: 'withdrawn', start: now - DAY },
      { status: 'granted', start: pki.since },
    ];
    expectRefused(made(...withdrawn), 'chain-service-not-granted', always);
  });

  test('withdrawn between the two and granted again, it is qualified', () => {
    const between = [
      { status: 'granted', start: now - 20 * DAY },
      { status: 'withdrawn', start: now - 50 * DAY },
      { status: 'granted', start: pki.since },
    ];
    assert.ok(attempt(made(...between)).accepted);
  });
});

suite('the other listed services were granted theirs at their moments', () => {
  const withdrawn = [
    { status: 'withdrawn', start: now - DAY },
    { status: 'granted', start: pki.since },
  ];

  test('a stamp server when it stamped', () => {
    const afterwards = [
      { status: 'withdrawn', start: now + DAY },
      { status: 'granted', start: pki.since },
    ];
    expectRefused(
      periodsOf(withdrawn, 'TSA/QTST'),
      'time-stamp-service-not-granted',
      periodsOf(afterwards, 'TSA/QTST'),
    );
  });

  test('a responder when it answered', () => {
    // Issued by nobody whom the list knows: only the list makes it a responder.
    const responder = issued({ purpose: 'ocsp', issuer: pki.unlistedAuthority });
    const listed = (periods: ListedService['periods']): Attempt => ({
      ocsp: { responder },
      services: [
        ...demoServices(pki),
        { type: 'Certstatus/OCSP/QC', name: 'Responder', certificate: responder.certificate.raw, periods },
      ],
    });
    expectRefused(listed(withdrawn), 'revocation-untrusted', listed(granted));

    const split =
      '</TSPServices></TrustServiceProvider><TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Other</Name></TSPName></TSPInformation><TSPServices>';
    const ofAnotherProvider = (xml: string) => xml.replace(/<TSPService>(?!.*<TSPService>)/, `${split}<TSPService>`);
    expectRefused({ ...listed(granted), list: { edit: ofAnotherProvider } }, 'revocation-untrusted', listed(granted));
  });
});

suite('word on revocation is from the second of signing or later', () => {
  const at = now + 420;

  test('in the same second it is not from before, which OCSP could not tell', () => {
    const verdict = attempt({ at, ocspAt: now });
    assert.ok(verdict.accepted, verdict.codes.join());
    expectRefused({ at, ocspAt: now - 1000 }, 'revocation-before-stamp', { at, ocspAt: now + 1000 });
  });

  test('nor is a revocation list’s', () => {
    const crl = (when: number): Attempt => ({ at, crl: { by: authority, revoked: [], at: when } });
    expectRefused(crl(now - 1000), 'revocation-before-stamp', crl(now));
  });

  test('but what was revoked in that second may have been revoked before', () => {
    const told = (since: number): Attempt => ({ at, ocsp: { revokedSince: since } });
    expectRefused(told(now), 'certificate-revoked', told(now + 1000));
  });
});

test('the demo’s services are as the workshop thinks', () => {
  assert.ok([authority, timeStamping, ocsp].every(({ certificate }) => certificate.notBefore <= now - 500 * DAY));
});
