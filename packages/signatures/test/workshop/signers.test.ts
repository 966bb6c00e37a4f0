import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { boolean, integer, nothing, oid, sequence } from '../../../demo/pki/write-der.ts';
import { DAY } from '../../src/moment.ts';
import { type Attempt, attempt, expectAccepted, expectRefused, granted, issued, now, pki, term } from './bench.ts';

const own = { signer: issued({ purpose: 'qualified-signature' }) };

suite('the signer’s certificate was within its time', () => {
  const dated = (notBefore: number, notAfter: number): Attempt => ({
    signer: issued({ purpose: 'qualified-signature', notBefore, notAfter }),
  });
  const unstamped = (xml: string) => xml.replace(/<xades:SignatureTimeStamp>.*?<\/xades:SignatureTimeStamp>/s, '');
  const [long, within] = [now - 100 * DAY, dated(now - 100 * DAY, now + 100 * DAY)];

  test('when it was stamped', () => {
    expectRefused(dated(long, now - DAY), 'certificate-expired-before-stamp', within);
    expectRefused(dated(now + DAY / 24, now + 100 * DAY), 'certificate-not-yet-valid-at-stamp', within);
  });

  test('or, without a stamp, when it is judged', () => {
    expectRefused({ ...dated(long, now + DAY), afterwards: unstamped }, 'certificate-expired');
    expectRefused(
      { ...dated(now + 3 * DAY, now + 100 * DAY), afterwards: unstamped },
      'certificate-not-yet-valid',
      within,
    );
  });
});

suite('the signer’s chain leads to a listed authority', () => {
  const below = (issuer: Parameters<typeof issued>[0]['issuer'], ...certificates: Uint8Array[]): Attempt => ({
    signer: issued({ purpose: 'qualified-signature', ...(issuer && { issuer }) }),
    certificates,
  });

  test('not to one that is in no list', () => {
    expectRefused({ signer: pki.signers.stranger }, 'chain-not-found', own);
    expectRefused(below(pki.unlistedAuthority, pki.unlistedAuthority.certificate.raw), 'chain-not-found', own);
  });

  test('not by name only', () => {
    const subject = { commonName: 'Demo CA', country: 'LV', organisation: 'Tilts demo' };
    const namesake = makeCertificate({ subject, purpose: 'authority', ...term });
    expectRefused(below(namesake, namesake.certificate.raw), 'chain-not-found', own);
    expectRefused(below({ ...pki.authority, key: pki.unlistedAuthority.key }), 'chain-not-found', own);
  });

  test('not through a signer, or one whose certificate says that it is no authority', () => {
    expectRefused(below(pki.signers.qualified, pki.signers.qualified.certificate.raw), 'chain-not-found', own);
    const between = issued({ purpose: 'false-authority', subject: { commonName: 'Between' } });
    expectRefused(below(between, between.certificate.raw), 'chain-not-found', own);
  });

  test('not to one that is listed for another purpose', () => {
    const services = [
      { type: 'Certstatus/OCSP/QC', name: 'Demo CA', certificate: pki.authority.certificate.raw, periods: granted },
      { type: 'TSA/QTST', name: 'Demo TSA', certificate: pki.timeStamping.certificate.raw, periods: granted },
    ];
    expectRefused({ services }, 'chain-not-found', {});
  });

  test('with no critical extension that nobody here knows, and no longer than allowed', () => {
    const unknown = (critical: boolean) =>
      issued({ purpose: 'qualified-signature', extensions: { '1.3.6.1.4.1.99999.2': { value: nothing(), critical } } });
    expectRefused({ signer: unknown(true) }, 'chain-constraint', { signer: unknown(false) });
    const limited = (length: number) => {
      const listed = issued({
        purpose: 'authority',
        subject: { commonName: 'Listed' },
        extensions: { '2.5.29.19': { value: sequence(boolean(true), integer(length)), critical: true } },
      });
      const between = issued({ purpose: 'authority', subject: { commonName: 'Between' }, issuer: listed });
      const services = [
        { type: 'CA/QC', name: 'Listed', certificate: listed.certificate.raw, periods: granted },
        { type: 'TSA/QTST', name: 'Demo TSA', certificate: pki.timeStamping.certificate.raw, periods: granted },
      ];
      return { ...below(between, between.certificate.raw), services };
    };
    expectRefused(limited(0), 'chain-constraint', own);
    assert.ok(!attempt(limited(1)).codes.includes('chain-constraint'));
  });

  test('with no certificate signed by SHA-1', () => {
    expectRefused({ signer: issued({ purpose: 'qualified-signature', digest: 'sha1' }) }, 'algorithm-weak', own);
  });
});

suite('the certificate is a qualified one for signatures, its key in a device', () => {
  const said = (...statements: Uint8Array[]): Attempt => ({
    signer: issued({
      purpose: 'qualified-signature',
      extensions: { '1.3.6.1.5.5.7.1.3': { value: sequence(...statements) } },
    }),
  });
  const [compliant, onDevice] = [sequence(oid('0.4.0.1862.1.1')), sequence(oid('0.4.0.1862.1.4'))];
  const kind = (type: number) => sequence(oid('0.4.0.1862.1.6'), sequence(oid(`0.4.0.1862.1.6.${type}`)));
  const notAccepted = (made: Attempt) => {
    assert.deepEqual(attempt(made), { accepted: false, codes: [] });
    expectAccepted(said(compliant, onDevice, kind(1)));
  };

  test('not one for authentication', () => {
    expectRefused({ signer: issued({ purpose: 'authentication' }) }, 'certificate-use', own);
  });

  test('not one that does not say it is qualified', () => notAccepted(said(onDevice, kind(1))));
  test('not one whose key is in no device', () => notAccepted(said(compliant, kind(1))));
  test('not one for seals', () => notAccepted(said(compliant, onDevice, kind(2))));
  test('not one for web sites', () => notAccepted(said(compliant, onDevice, kind(3))));
  test('one that says no purpose is for signatures', () => expectAccepted(said(compliant, onDevice)));

  suite('and the list’s own words about it come first', () => {
    const listed = (...qualifiers: string[]): Attempt => {
      const uri = 'http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/';
      const ns = 'http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#';
      const rules = qualifiers.map((each) => `<q:Qualifier uri="${uri}${each}"/>`).join('');
      const words = `<ServiceInformationExtensions><Extension Critical="true"><q:Qualifications xmlns:q="${ns}"><q:QualificationElement><q:Qualifiers>${rules}</q:Qualifiers><q:CriteriaList assert="all"><q:KeyUsage><q:KeyUsageBit name="nonRepudiation">true</q:KeyUsageBit></q:KeyUsage></q:CriteriaList></q:QualificationElement></q:Qualifications></Extension></ServiceInformationExtensions>`;
      return { list: { edit: (xml) => xml.replace('</ServiceInformation>', `${words}</ServiceInformation>`) } };
    };
    for (const word of ['NotQualified', 'QCNoQSCD', 'QCForESeal', 'QCForWSA'])
      test(`not with ${word}`, () => {
        assert.deepEqual(attempt(listed(word)), { accepted: false, codes: [] });
        expectAccepted(listed('QCForESig'));
      });
    test('QCStatement and QCWithQSCD make it so', () => {
      const bare = said(kind(1));
      assert.equal(attempt(bare).accepted, false);
      expectAccepted({ ...bare, ...listed('QCStatement', 'QCWithQSCD') });
    });
  });
});
