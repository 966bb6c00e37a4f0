import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCentresList } from './centres-list.ts';
import { hoursOfList } from './hours-of-list.ts';
import { saidOpening } from './will-open.ts';

test('a cell that says that a centre will be opened is parted from what else stands in it', () => {
  for (const [cell, said, rest] of [
    ['Tiks atvērts', 'Tiks atvērts', ''],
    ['TIKS  ATVERTA', 'TIKS  ATVERTA', ''],
    ['Tiks atvērts 2027. gada maijā', 'Tiks atvērts 2027. gada maijā', ''],
    ['2027. gadā tiks atvērts', '2027. gadā tiks atvērts', ''],
    ['Kalnāju VPVKAC (tiks atvērts)', 'tiks atvērts', 'Kalnāju VPVKAC'],
    ['Kalnāju (tiks atvērts) VPVKAC', 'tiks atvērts', 'Kalnāju VPVKAC'],
    ['Kalnāju VPVKAC, tiks atvērts 01.05.2027.', 'tiks atvērts 01.05.2027.', 'Kalnāju VPVKAC'],
    ['Kalnāju VPVKAC - 2027. gadā tiks atvērts', '2027. gadā tiks atvērts', 'Kalnāju VPVKAC'],
    ['Kalnāju VPVKAC tiks atvērts maijā', 'tiks atvērts maijā', 'Kalnāju VPVKAC'],
    ['Kalnāju VPVKAC 2027. gadā tiks atvērts', '2027. gadā tiks atvērts', 'Kalnāju VPVKAC'],
    ['Ostas iela 1, Vējciems\nTiks atvērts', 'Tiks atvērts', 'Ostas iela 1, Vējciems'],
    ['Atvērsim maijā', 'Atvērsim maijā', ''],
  ] as const)
    assert.deepEqual(saidOpening(cell), { said, rest }, cell);
  for (const cell of ['', 'Ostas iela 1', 'Tiks atvērtsais', 'Slēgts', 'Patiks atvērts'])
    assert.equal(saidOpening(cell), undefined, cell);
});

const columns = [
  'Nr.p.k.',
  'Nosaukums',
  'Saīsināti',
  'Adrese',
  'Diena',
  'Darba laiks',
  'Tālrunis',
  'E-pasts',
  'Pašvaldība',
  'Reģ. Nr.',
  'Veids',
  'Vieta',
  'Piezīmes',
  '',
];
const centre: Partial<Record<string, string>> = {
  ...{ 'Nr.p.k.': '1', Nosaukums: 'Kalnāju VPVKAC', Adrese: 'Ostas iela 1, Kalnāji' },
  ...{ Tālrunis: '20000001', 'E-pasts': 'k@example.org' },
};
const row = (cells: Partial<Record<string, string>>) => columns.map((column) => cells[column] ?? '').join(';');

test('in whatever column it stands, it is told by its row and the centre is not open yet', () => {
  const heading = columns.join(';');
  for (const column of columns) {
    for (const [at, rows] of [
      [0, [{ ...centre, [column]: `${column === 'Nosaukums' ? 'Kalnāju VPVKAC, ' : ''}Tiks atvērts` }]],
      [1, [centre, { [column]: 'Tiks atvērts' }]],
    ] as const) {
      const text = [heading, ...rows.map(row)].join('\n');
      const { centres, findings } = readCentresList(text);
      assert.deepEqual(
        findings.filter(({ code }) => code === 'will-open').map(({ line }) => line),
        [at + 2],
        text,
      );
      const told = new Set(findings.map(({ code }) => code));
      for (const code of [
        'phone-odd',
        'email-odd',
        'registration-number-odd',
        'column-unread',
        'no-hours',
        'row-of-nothing',
      ])
        assert.ok(!told.has(code as never), `${code}: ${text}`);
      const [only, ...more] = centres;
      assert.ok(only && more.length === 0, text);
      assert.deepEqual([only.name, only.willOpen], ['Kalnāju VPVKAC', 'Tiks atvērts'], text);
      const { name, shortName, address, phones, emails, municipality, registrationNumber, kind, place } = only;
      const facts = [name, shortName, address, ...phones, ...emails, municipality, registrationNumber, kind, place];
      assert.ok(!facts.join().includes('atvērts'), text);
      assert.deepEqual(hoursOfList(only), { opens: 'later', note: undefined, week: new Map() }, text);
    }
  }
});

test('hours told beside it are kept, and a day that is told with it stays as a note', () => {
  const { centres, findings } = readCentresList(
    'Nosaukums;Diena;Darba laiks\nA (tiks atvērts 2027. gadā);Pirmdiena;8-12\nB;Otrdiena;8-12 (tiks atvērts)\nC;Tiks atvērts;8-12\n',
  );
  assert.deepEqual(
    centres.map(({ name, week, ...one }) => [
      name,
      [...week.keys()],
      hoursOfList({ name, week, ...one })?.opens,
      one.willOpen,
    ]),
    [
      ['A', [1], 'later', 'tiks atvērts 2027. gadā'],
      ['B', [2], 'later', 'tiks atvērts'],
      ['C', [], 'later', 'Tiks atvērts: 8-12'],
    ],
  );
  assert.equal(findings.filter(({ code }) => code === 'will-open').length, 3);
});
