import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { demoServices, demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { makeTrustList } from '../../../demo/pki/make-trust-list.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import { findUpwards } from '../../test/makers/find-upwards.ts';
import { DAY } from '../moment.ts';
import { readPolicy, standardPolicy } from '../policy.ts';
import { validate } from '../validate.ts';
import { loadTrust } from './load-trust.ts';
import { readTrustedList } from './read-trusted-list.ts';

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const [list = new Uint8Array()] = demoTrust(pki, now).lists;
const anchors = [pki.operator.certificate.raw];
const listOf = (wish: Partial<Parameters<typeof makeTrustList>[0]>) =>
  makeTrustList({
    territory: 'LV',
    sequence: 1,
    issued: now,
    nextUpdate: now + 100 * DAY,
    services: demoServices(pki),
    operator: pki.operator,
    ...wish,
  });

test('a list is trusted through its anchor only', () => {
  assert.equal(loadTrust({ lists: [list], anchors }).trust.lists.length, 1);
  const without = loadTrust({ lists: [list], anchors: [] });
  assert.deepEqual([without.trust.lists.length, without.refused.length], [0, 1]);
  const stranger = loadTrust({ lists: [list], anchors: [pki.unlistedAuthority.certificate.raw] });
  assert.deepEqual([stranger.trust.lists.length, stranger.refused.length], [0, 1]);
});

test('a list that is altered, unsigned or signed twice is refused', () => {
  const text = Buffer.from(list).toString();
  const [signature = ''] = /<ds:Signature .*<\/ds:Signature>/s.exec(text) ?? [];
  for (const broken of [
    text.replace('Demo TSA', 'Other TSA'),
    text.replace(signature, ''),
    text.replace(signature, signature + signature),
    text.replace('<SchemeInformation>', `<SchemeInformation>${signature}`),
    text.replace('URI=""', 'URI="#nothing"'),
    text.replace('TSLVersionIdentifier>6', 'TSLVersionIdentifier>4'),
  ]) {
    assert.notEqual(broken, text);
    const { trust, refused } = loadTrust({ lists: [Buffer.from(broken)], anchors });
    assert.deepEqual([trust.lists.length, refused.length], [0, 1]);
  }
});

test('an operator cannot sign less than the whole list, or leave room for another signature', () => {
  const another = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>';
  const edits: Record<string, (xml: string) => string> = {
    'more than one': (xml) => xml.replace('<SchemeInformation>', `<SchemeInformation>${another}`),
    'not over the whole': (xml) => xml.replace(/<ds:Reference .*<\/ds:Reference>/s, ''),
  };
  for (const [reason, edit] of Object.entries(edits)) {
    const { trust, refused } = loadTrust({ lists: [listOf({ edit })], anchors });
    assert.equal(trust.lists.length, 0);
    assert.match(refused[0]?.reason ?? '', new RegExp(reason));
  }
});

test('a list of lists names who signs which list, and no other signer is trusted', () => {
  const lists = (territory: string) => [
    listOf({ territory: 'EU', services: [], pointers: [{ territory, signer: pki.authority.certificate.raw }] }),
    listOf({ operator: pki.authority }),
  ];
  assert.deepEqual(
    loadTrust({ lists: lists('LV').toReversed(), anchors })
      .trust.lists.map((each) => each.territory)
      .toSorted(),
    ['EU', 'LV'],
  );
  assert.deepEqual(
    loadTrust({ lists: lists('EE'), anchors }).trust.lists.map((each) => each.territory),
    ['EU'],
  );
});

test('a national list is as fresh as the list of lists that names its signer, and only the newest one is used', () => {
  const national = listOf({ operator: pki.authority });
  const naming = (sequence: number, signer: Uint8Array, nextUpdate = now + 100 * DAY) =>
    listOf({ territory: 'EU', sequence, services: [], pointers: [{ territory: 'LV', signer }], nextUpdate });
  const files = [{ name: 'a.txt', bytes: Buffer.from('a') }];
  const container = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' });
  const judged = (...lists: Uint8Array[]) => {
    const { trust } = loadTrust({ lists: [national, ...lists], anchors });
    const report = validate(container, 'a.asice', { trust, at: now + 2 * DAY, policy: readPolicy(standardPolicy) });
    return [report.signatures[0]?.indication, report.signatures[0]?.sub];
  };
  const [own, other] = [pki.authority.certificate.raw, pki.unlistedAuthority.certificate.raw];
  assert.deepEqual(judged(naming(1, own)), ['TOTAL-PASSED', undefined]);
  assert.deepEqual(judged(naming(1, own, now + DAY)), ['INDETERMINATE', 'TRY_LATER']);
  assert.deepEqual(judged(naming(1, own), naming(2, other)), ['INDETERMINATE', 'NO_CERTIFICATE_CHAIN_FOUND']);
});

test('the sequence number never decreases', () => {
  const [older, newer] = [listOf({ sequence: 4 }), listOf({ sequence: 5 })];
  assert.deepEqual(
    loadTrust({ lists: [newer, older], anchors }).trust.lists.map((each) => each.sequence),
    [5],
  );
  const seen = loadTrust({ lists: [older], anchors, lowestSequences: { LV: 5 } });
  assert.deepEqual([seen.trust.lists.length, seen.refused.length], [0, 1]);
});

test('lists of lists in a row are one: the earlier vouch for the later, and are refused to nobody', () => {
  const [first, second] = [pki.operator, pki.signers.seal];
  const lotl = (sequence: number, operator: typeof first, next: typeof first) =>
    makeTrustList({
      territory: 'EU',
      sequence,
      issued: now + sequence,
      nextUpdate: now + 100 * DAY,
      services: [],
      pointers: [
        { territory: 'EU', signer: next.certificate.raw, isListOfLists: true },
        { territory: 'LV', signer: pki.operator.certificate.raw },
      ],
      operator,
    });
  const lists = [lotl(332, second, second), lotl(282, first, first), lotl(300, first, second), list];
  const { trust, refused } = loadTrust({ lists, anchors, lowestSequences: { EU: 332 } });
  assert.deepEqual(refused, []);
  assert.deepEqual(
    new Set(trust.lists.map(({ territory, sequence }) => `${territory} ${sequence}`)),
    new Set(['EU 332', 'LV 1']),
  );
  // Without the pivot nobody vouches for the second operator; and an old one alone is from before.
  const cut = loadTrust({ lists: [lists[0] ?? list, lists[1] ?? list], anchors });
  assert.deepEqual(cut.refused.length, 1);
  const old = loadTrust({ lists: [lists[1] ?? list], anchors, lowestSequences: { EU: 332 } });
  assert.match(old.refused[0]?.reason ?? '', /already seen/);
});

test('a service has the status of the list’s history at the moment of signing', () => {
  const files = [{ name: 'a.txt', bytes: Buffer.from('a') }];
  const container = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' });
  const judged = (periods: { status: string; start: number; type?: string }[], index: number) => {
    const services = demoServices(pki).map((each, at) => (at === index ? { ...each, periods } : each));
    const { trust } = loadTrust({ lists: [listOf({ services })], anchors });
    const [signature] = validate(container, 'a.asice', {
      trust,
      at: now + DAY,
      policy: readPolicy(standardPolicy),
    }).signatures;
    return [signature?.indication, signature?.qualification];
  };
  const [before, after] = [pki.since, now + DAY / 2];
  for (const index of [0, 1]) {
    assert.deepEqual(judged([{ status: 'granted', start: before }], index), ['TOTAL-PASSED', 'QESig']);
    // Withdrawn after the signature was made, so it was good then.
    const later = [
      { status: 'withdrawn', start: after },
      { status: 'granted', start: before },
    ];
    assert.deepEqual(judged(later, index), ['TOTAL-PASSED', 'QESig']);
    const earlier = [
      { status: 'withdrawn', start: now - DAY },
      { status: 'granted', start: before },
    ];
    assert.equal(judged(earlier, index)[0], 'INDETERMINATE');
    assert.equal(judged([{ status: 'granted', start: after }], index)[0], 'INDETERMINATE');
  }
  // The type in force at that moment comes from the history; the present type came later.
  const types = (now: string, then: string) => [
    { status: 'granted', start: after, type: now },
    { status: 'granted', start: before, type: then },
  ];
  assert.deepEqual(judged(types('CA/QC', 'CA/PKC'), 0), ['TOTAL-PASSED', 'AdES']);
  assert.equal(judged(types('TSA/QTST', 'TSA/TSS-QC'), 1)[0], 'INDETERMINATE');
  assert.equal(judged(types('TSA/TSS-QC', 'TSA/QTST'), 1)[0], 'TOTAL-PASSED');
});

const folder = findUpwards('shared/signed-files');
const absent = folder === undefined && 'the files of the public test suites are not here';
test("the makers' lists, real and broken", { skip: absent }, () => {
  if (folder === undefined) return;
  const read = (path: string) => readFileSync(join(folder, path));
  const given = globSync('anchors/*', { cwd: folder }).map(read);
  const lotl = read('trust-lists/EU-LOTL-332-2023-09-27.xml');
  // No anchor of 2026 signed the list of 2023; its predecessor's own certificates replace the anchors of that time.
  const ofThen = readTrustedList(lotl)
    .pointers.filter((each) => each.isListOfLists)
    .flatMap(({ signers }) => signers.map(({ raw }) => raw));
  const reasons = (lists: Uint8Array[], with_: Uint8Array[]) =>
    loadTrust({ lists, anchors: with_ }).refused.map(({ reason }) => reason);
  for (const name of [
    'EE_T-34-2026-05-11',
    'EE_T-CA-invalid-type',
    'EE_T-CA-withdrawn',
    'EE_T-CA-withdrawn-granted-before',
  ]) {
    assert.deepEqual(reasons([read(`trust-lists/${name}.xml`)], given), [], name);
  }
  assert.match(reasons([read('trust-lists/dss-eu-lotl-broken-sig.xml')], given).join(), /altered/);
  assert.match(reasons([read('trust-lists/dss-eu-lotl-no-sig.xml')], given).join(), /not signed/);
  assert.match(reasons([lotl], given).join(), /may sign it/);
  const latvian = read('trust-lists/LV-41-2023-09-12.xml');
  assert.match(reasons([latvian], given).join(), /may sign it/);
  const { trust, refused } = loadTrust({ lists: [latvian, lotl], anchors: ofThen });
  assert.deepEqual(
    [trust.lists.map(({ territory, sequence }) => `${territory} ${sequence}`).toSorted(), refused],
    [['EU 332', 'LV 41'], []],
  );
});

test('the maker’s container validated with lists that withdrew its authority', { skip: absent }, () => {
  if (folder === undefined) return;
  const read = (path: string) => readFileSync(join(folder, path));
  const judged = (list: string) => {
    const { trust } = loadTrust({
      lists: [read(`trust-lists/${list}.xml`)],
      anchors: [read('anchors/trusted-test-tsl.crt')],
    });
    const context = { trust, at: Date.UTC(2026, 6, 1), policy: readPolicy(standardPolicy) };
    return validate(read('libdigidocpp/tsl.asice'), 'tsl.asice', context).signatures[0]?.indication;
  };
  assert.equal(judged('EE_T-34-2026-05-11'), 'TOTAL-PASSED');
  assert.equal(judged('EE_T-CA-withdrawn-granted-before'), 'TOTAL-PASSED');
  assert.equal(judged('EE_T-CA-withdrawn'), 'INDETERMINATE');
  assert.equal(judged('EE_T-CA-invalid-type'), 'INDETERMINATE');
});
