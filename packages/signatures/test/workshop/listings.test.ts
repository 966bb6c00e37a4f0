import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { demoServices } from '../../../demo/pki/demo-pki.ts';
import type { ListedService } from '../../../demo/pki/make-trust-list.ts';
import { DAY } from '../../src/moment.ts';
import { type Attempt, attempt, expectAccepted, expectRefused, granted, issued, now, pki } from './bench.ts';

const signer = issued({ purpose: 'qualified-signature', notBefore: now - 100 * DAY });
const ca = { type: 'CA/QC', certificate: pki.authority.certificate.raw };
const [, stamps] = demoServices(pki) as [ListedService, ListedService];
const uses = 'http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/';

/** The list says of the service of this name what its certificates are for. */
const forUse = (name: string, ...purposes: string[]) => {
  const said = purposes.map(
    (each) =>
      `<Extension Critical="true"><AdditionalServiceInformation><URI xml:lang="en">${uses}${each}</URI></AdditionalServiceInformation></Extension>`,
  );
  const words = `<ServiceInformationExtensions>${said.join('')}</ServiceInformationExtensions>`;
  return (xml: string) =>
    xml.replaceAll(
      new RegExp(`(>${name}</Name></ServiceName>(?:(?!</Service(?:Information|HistoryInstance)>).)*)(</Service)`, 'g'),
      `$1${words}$2`,
    );
};
const both =
  (...edits: ((xml: string) => string)[]) =>
  (xml: string) =>
    edits.reduce((text, edit) => edit(text), xml);

suite('what the list says an authority’s certificates are for', () => {
  const one = (...purposes: string[]): Attempt => ({
    signer,
    services: [{ ...ca, name: 'CA', periods: granted }, stamps],
    list: { edit: forUse('CA', ...purposes) },
  });

  test('not for seals or web sites only', () => {
    for (const purpose of ['ForeSeals', 'ForWebSiteAuthentication'])
      assert.deepEqual(attempt(one(purpose)), { accepted: false, codes: [] });
    expectAccepted(one('ForeSignatures'));
    expectAccepted(one('ForeSignatures', 'ForeSeals'));
  });
});

suite('an authority that is listed twice', () => {
  const twice = (
    first: ListedService['periods'],
    second: ListedService['periods'],
    edit = (xml: string) => xml,
  ): Attempt => ({
    signer,
    services: [{ ...ca, name: 'First', periods: first }, { ...ca, name: 'Second', periods: second }, stamps],
    list: { edit },
  });

  test('once for seals and once for signatures issues both, in whatever order', () => {
    for (const [seals, signatures] of [
      ['First', 'Second'],
      ['Second', 'First'],
    ] as const)
      expectAccepted(twice(granted, granted, both(forUse(seals, 'ForeSeals'), forUse(signatures, 'ForeSignatures'))));
    const none = twice(granted, granted, both(forUse('First', 'ForeSeals'), forUse('Second', 'ForeSeals')));
    assert.equal(attempt(none).accepted, false);
  });

  const before = [
    { status: 'withdrawn', start: now - 50 * DAY },
    { status: 'granted', start: pki.since },
  ];
  const since = (days: number) => [{ status: 'granted', start: now - days * DAY }];

  test('under the provider that took it over has what it had before', () => {
    expectRefused(twice(before, since(0 - 1)), 'chain-service-not-granted', twice(before, since(50)));
    expectRefused(twice(since(40), since(50)), 'certificate-issued-without-grant', twice(since(40), granted));
  });

  test('with words that differ issues nothing qualified', () => {
    const ns = 'http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#';
    const rule = `<ServiceInformationExtensions><Extension Critical="true"><q:Qualifications xmlns:q="${ns}"><q:QualificationElement><q:Qualifiers><q:Qualifier uri="${uses}NotQualified"/></q:Qualifiers><q:CriteriaList assert="all"><q:KeyUsage><q:KeyUsageBit name="nonRepudiation">true</q:KeyUsageBit></q:KeyUsage></q:CriteriaList></q:QualificationElement></q:Qualifications></Extension></ServiceInformationExtensions>`;
    const edit = (xml: string) => xml.replace('</ServiceInformation>', `${rule}</ServiceInformation>`);
    assert.equal(attempt(twice(granted, granted, edit)).accepted, false);
    expectAccepted(twice(granted, granted));
  });
});

suite('a list names a service by its certificate', () => {
  test('by a key identifier or a name alone it confirms nobody', () => {
    const identified = (xml: string) =>
      xml.replaceAll(
        /<X509Certificate>.*?<\/X509Certificate>/g,
        `<X509SKI>${pki.authority.certificate.key.keyIdentifier.toString('base64')}</X509SKI>`,
      );
    expectRefused({ list: { edit: identified } }, 'chain-not-found', {});
    const called = (xml: string) =>
      xml.replaceAll(/<X509Certificate>.*?<\/X509Certificate>/g, '<X509SubjectName>CN=Demo CA</X509SubjectName>');
    expectRefused({ list: { edit: called } }, 'chain-not-found', {});
  });
});

suite('a stamp server is what its history says of the moment stamped', () => {
  const was = (...periods: ListedService['periods']): Attempt => ({
    services: [
      { ...ca, name: 'CA', periods: granted },
      { ...stamps, periods },
    ],
  });

  test('not yet a qualified one', () => {
    const later = was(
      { status: 'granted', start: now + DAY },
      { status: 'granted', start: pki.since, type: 'TSA/TSS-QC' },
    );
    const since = was(
      { status: 'granted', start: now - DAY },
      { status: 'granted', start: pki.since, type: 'TSA/TSS-QC' },
    );
    expectRefused(later, 'time-stamp-service-not-qualified', since);
  });

  test('withdrawn and granted again, it stamped nothing between', () => {
    const between = (from: number, until: number) =>
      was(
        { status: 'granted', start: until },
        { status: 'withdrawn', start: from },
        { status: 'granted', start: pki.since },
      );
    expectRefused(between(now - DAY, now + DAY), 'time-stamp-service-not-granted', between(now - 2 * DAY, now - DAY));
  });

  test('before 2018-01-16 it may be of the older kind, which is told and does not qualify', () => {
    const stampedAt = (at: number): Attempt => ({
      ...was({ status: 'granted', start: pki.since, type: 'TSA/TSS-QC' }),
      at,
    });
    const verdict = attempt(stampedAt(Date.UTC(2018, 0, 15)));
    assert.deepEqual(verdict, { accepted: false, codes: ['time-stamp-before-qualified-services'] });
    expectRefused(stampedAt(Date.UTC(2018, 0, 16)), 'time-stamp-service-not-qualified', { at: Date.UTC(2018, 0, 16) });
  });
});
