import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from '#platform/spreadsheets/write-csv.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { readInstitutionsList } from './institutions-list.ts';

const statuses = { REGISTERED: false, LIQUIDATED: true, Likvidēta: true, 'In reorganisation': undefined } as const;

test('an institution is read as the list has it, and what lacks is told by its row', (t) => {
  const draw = seeded(t);
  for (let round = trials(100); round > 0; round -= 1) {
    const meant = Array.from({ length: 1 + draw.below(6) }, (_, at) => ({
      name: `Iestāde "${at}"`,
      kind: draw.of(['DERIVED_PUBLIC_PERSON_PARISH', 'DIRECT_ADMINISTRATION', '']),
      status: draw.of(Object.keys(statuses) as (keyof typeof statuses)[]),
      email: draw.of(['i@example.org', '', 'i@example']),
      phone: draw.of(['+371 67000001', '67000001', '', 'nav']),
      address: draw.of(['Tilta iela 2, Upmala, LV-1050', 'Tilta iela 2; Upmala', 'Tilta iela 2, Upmala', '']),
      website: draw.of(['https://i.example.org', 'i.example.org', '']),
    }));
    const columns = ['website', 'name', 'kind', 'phone', 'status', 'email', 'address'] as const;
    const heading = ['website', 'name', 'authorityType', 'phone', 'Status', 'email', 'address'];
    const text = [heading, ...meant.map((one) => columns.map((column) => one[column]))].map(csvLine).join('');
    const { institutions, findings } = readInstitutionsList(text);
    assert.deepEqual(
      institutions.map(({ name, kind, isLiquidated, address, website }) => [
        name,
        kind,
        isLiquidated,
        address,
        website,
      ]),
      meant.map(({ name, kind, status, address, website }) => [name, kind, statuses[status], address, website]),
    );
    for (const [at, one] of meant.entries()) {
      const expected = [
        ...(one.phone === '' || one.phone === 'nav' ? ['no-phone'] : []),
        ...(one.email === '' ? ['no-email'] : one.email.endsWith('.org') ? [] : ['email-odd']),
        ...(one.address === '' ? ['no-address'] : []),
        ...(one.address.includes(';') ? ['address-odd'] : one.address.endsWith('Upmala') ? ['no-postcode'] : []),
        ...(one.website.startsWith('i') ? ['website-odd'] : []),
        ...(one.kind === '' ? ['kind-unknown'] : []),
        ...(statuses[one.status] === undefined ? ['status-unknown'] : statuses[one.status] ? ['liquidated'] : []),
      ];
      const told = findings.flatMap(({ line, code }) =>
        line === at + 2 && !/^(?:phone|email)-twice$/.test(code) ? [code] : [],
      );
      assert.deepEqual(told.toSorted(), expected.toSorted(), text);
    }
  }
});

test('a name that stands twice is told with the line where it stood first', () => {
  const { findings } = readInstitutionsList('name;authorityType\nA;COURT\n;\nB;COURT\na;OTHER\n;OTHER\n');
  assert.deepEqual(
    findings.map(({ line, code, readings }) => [line, code, readings]),
    [
      [3, 'empty-row', undefined],
      [5, 'name-twice', ['2']],
      [6, 'no-name', undefined],
    ],
  );
});

test('a registration number that stands at two institutions is told with the line and the name where it stood first', () => {
  const { findings } = readInstitutionsList(
    'name;authorityType;registrationNumber\nA;COURT;00000009031\nB;COURT;00000009032\nC;COURT;0000 0009 031\na;COURT;00000009031\n',
  );
  assert.deepEqual(
    findings
      .filter(({ code }) => code !== 'registration-number-odd')
      .map(({ line, code, readings }) => [line, code, readings]),
    [
      [4, 'registration-number-twice', ['2: A']],
      [5, 'name-twice', ['2']],
    ],
  );
});
