import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readCentresList } from './centres-list.ts';
import { hoursText, readHours } from './hours/read-hours.ts';
import { readInstitutionsList } from './institutions-list.ts';
import { isUndecided, type ListFinding } from './list-finding.ts';

type Cells = Partial<Record<'number' | 'name' | 'address' | 'day' | 'hours' | 'phone' | 'email', string>>;

const usual = {
  number: '1',
  name: 'Upmalas VPVKAC',
  address: 'Tilta iela 2, Upmala, LV-1050',
  day: 'Pirmdiena - Svētdiena',
  hours: '8-12',
  phone: '67000001',
  email: 'u@example.org',
};

function row(cells: Cells): string {
  return Object.values({ ...usual, ...cells })
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(';');
}

function read(...rows: readonly string[]) {
  return readCentresList(['Nr.;Nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts', ...rows].join('\n'));
}

/** What is told beside how hours were read. */
function told(findings: readonly ListFinding[]): string[] {
  return findings.flatMap(({ line, code }) => (code === 'read-as' || code === 'note-kept' ? [] : [`${line} ${code}`]));
}

suite('of an odd row of centres is told', () => {
  const rows: readonly (readonly [string, Cells, ...string[]])[] = [
    ['nothing, if it is as usual', {}],
    ['a postcode of five digits', { address: 'Tilta iela 2, Upmala, LV-10000' }, '2 postcode-odd'],
    ['a postcode with a blank in it', { address: 'Tilta iela 2, Upmala, LV10 50' }, '2 postcode-odd'],
    ['a postcode without its dash', { address: 'Tilta iela 2, Upmala, LV 1050' }, '2 postcode-odd'],
    ['a postcode without its country', { address: 'Tilta iela 2, Upmala, 1050' }, '2 postcode-odd'],
    ['a postcode with letters', { address: 'Tilta iela 2, Upmala, LV-1O50' }, '2 postcode-odd'],
    ['an address without a postcode', { address: 'Tilta iela 2, Upmala' }, '2 no-postcode'],
    ['a house of a street with four digits', { address: 'Līvu iela 10, Upmala' }, '2 no-postcode'],
    ['a postcode alone', { address: 'LV-1050' }, '2 address-odd'],
    ['two addresses', { address: 'Tilta iela 2, LV-1050; Ostas iela 3, LV-1051' }, '2 address-odd'],
    ['two addresses in two lines', { address: 'Tilta iela 2, LV-1050\nOstas iela 3, LV-1051' }, '2 address-odd'],
    ['an e-mail address in the place of one', { address: 'u@example.org' }, '2 address-odd'],
    ['a phone in an address', { address: 'Tilta iela 2, Upmala, LV-1050, tālr. 67000001' }, '2 address-odd'],
    ['a word that points at the row above', { address: 'turpat' }, '2 address-odd'],
    ['a dash as an address', { address: '-' }, '2 no-address'],
    ['“none” as an address', { address: 'nav' }, '2 no-address'],
    ['a fault of the spreadsheet as an address', { address: '#REF!' }, '2 no-address'],
    ['a dash as a phone and an e-mail address', { phone: '–', email: '—' }, '2 no-phone', '2 no-email'],
    ['“n/a” as a phone and an e-mail address', { phone: 'n/a', email: 'N/A' }, '2 no-phone', '2 no-email'],
    ['a postcode with another dash', { address: 'Tilta iela 2, Upmala, LV\u20111050' }, '2 postcode-odd'],
    ['a word for a place that is not known yet', { address: 'Drīzumā' }, '2 address-odd'],
    ['the same phone twice in a cell', { phone: '67000001 / +371 67000001' }, '2 several-phones'],
    ['an e-mail address with a sign before it', { email: '+a@example.org' }, '2 email-odd'],
    ['two e-mail addresses with a blank between', { email: 'a@example.org b@example.org' }, '2 several-emails'],
    ['a link as an e-mail address', { email: 'mailto:a@example.org' }, '2 email-odd'],
    ['an e-mail address in angle brackets', { email: '<a@example.org>' }, '2 email-odd'],
    ['an e-mail address with two full stops', { email: 'a..b@example.org' }, '2 email-odd'],
    ['an e-mail address with a letter of Latvian', { email: 'ādaži@example.org' }, '2 email-odd'],
    ['an e-mail address without its sign', { email: 'a(at)example.org' }, '2 email-odd'],
    ['a phone as the spreadsheet shortens it', { phone: '6.7E+07' }, '2 phone-odd'],
    ['a phone of another country', { phone: '+370 52000001' }, '2 phone-odd'],
    ['a phone with an extension', { phone: '67000001 iekš. 12' }, '2 phone-odd'],
    ['a dash as a name', { name: '-' }, '2 no-name'],
    ['a name of digits', { name: '123' }, '2 name-unclear'],
    ['an e-mail address in the place of a name', { name: 'u@example.org' }, '2 name-unclear'],
    ['two names in one cell', { name: 'Upmalas VPVKAC, Kalnāju VPVKAC' }, '2 name-unclear'],
    ['a name with its number', { name: '1. Upmalas VPVKAC' }, '2 name-unclear'],
    ['a name with a phone', { name: 'Upmalas VPVKAC, tālr. 67000001' }, '2 name-unclear'],
    ['a name with a mark of a note', { name: 'Upmalas VPVKAC*' }, '2 name-unclear'],
    ['a name with letters that were lost', { name: 'Upmal\ufffds VPVKAC' }, '2 name-unclear'],
    ['a name read in the wrong encoding', { name: 'UpmaÄ¼as VPVKAC' }, '2 name-unclear'],
    ['a name with a letter of another script', { name: 'Uрmalas VPVKAC' }, '2 name-unclear'],
    ['a name with tags', { name: '<b>Upmalas</b> VPVKAC' }, '2 name-unclear'],
    ['a formula as a name', { name: '=HYPERLINK("x")' }, '2 name-unclear'],
    ['a name with a year in brackets', { name: 'Upmalas VPVKAC (no 2027)' }, '2 name-unclear'],
    ['a name of a centre that is planned', { name: 'Upmalas VPVKAC, plānots' }, '2 name-unclear'],
    ['that it will open, in other words', { hours: 'Atvērs 2027. gadā' }, '2 will-open'],
    ['that it is planned to be opened', { hours: 'Plānots atvērt 01.03.2027.' }, '2 will-open'],
    ['a remark below the table', { name: '* Piezīme: strādā arī svētdienās' }, '2 name-unclear'],
  ];
  for (const [what, cells, ...expected] of rows)
    test(what, () => {
      const { centres, findings } = read(row(cells));
      assert.deepEqual(told(findings), expected);
      const isNamed = !expected.some((one) => /name/.test(one));
      assert.equal(centres.length, isNamed ? 1 : 0);
    });

  test('a postcode that is only written otherwise, with how it is meant', () => {
    const { findings } = read(row({ address: 'Tilta iela 2, Upmala, LV 1050' }));
    assert.deepEqual(findings.find(({ code }) => code === 'postcode-odd')?.readings, ['LV-1050']);
  });

  test('the same phone and e-mail address at two centres, with the line where they stood first', () => {
    const other = { number: '2', name: 'Kalnāju VPVKAC', address: 'Ostas iela 1, Kalnāji, LV-1051' };
    const { findings } = read(row({}), row({ ...other, phone: '+371 6700 0001', email: 'U@example.org' }));
    assert.deepEqual(told(findings), ['3 phone-twice', '3 email-twice']);
    assert.ok(findings.every((finding) => !isUndecided(finding)));
    assert.deepEqual(findings.find(({ code }) => code === 'phone-twice')?.readings, ['2']);
  });

  test('a name that is only written otherwise, as one that stands twice', () => {
    for (const name of ['Upmalas  vpvkac', '"Upmalas" VPVKAC', 'Ūpmalas VPVKAC']) {
      const other = { number: '2', name, phone: '67000002', email: 'k@example.org' };
      assert.deepEqual(told(read(row({}), row(other)).findings), ['3 name-twice'], name);
    }
  });

  test('a running number that stands twice, with a full stop or without', () => {
    const other = { number: '1.', name: 'Kalnāju VPVKAC', phone: '67000002', email: 'k@example.org' };
    assert.deepEqual(told(read(row({}), row(other)).findings), ['3 number-twice']);
  });

  test('the rows below one of no centre, which belong to no other', () => {
    const { centres, findings } = read(
      row({ day: 'Pirmdiena' }),
      ';;Ostas iela 5, LV-1051;Otrdiena;9-13;;',
      ';;;Trešdiena;9-13;;',
    );
    assert.deepEqual([...(centres[0]?.week.keys() ?? [])], [1]);
    assert.deepEqual(told(findings), ['2 days-not-told', '3 row-of-nothing', '4 row-of-nothing']);
  });
});

suite('opening hours in odd words', () => {
  const inWords = { closed: 'slēgts', onCall: 'pēc pieraksta' };
  test('are read where they can be meant in one way only', () => {
    for (const [written, meant] of [
      ['8:00 - 17:00 (pusdienas no 12.00 līdz 13.00)', '08:00–12:00; 13:00–17:00'],
      ['8:00 - 17:00, pusdienas no 12.00 līdz 13.00', '08:00–12:00; 13:00–17:00'],
      ['8.00-17.00 pusdienlaiks 12.00-13.00', '08:00–12:00; 13:00–17:00'],
      ['8:00-17:00\npusdienas no 12.00 līdz 13.00', '08:00–12:00; 13:00–17:00'],
      ['8:00-12:00; 13:00-17:00 (pārtraukums 12:00-13:00)', '08:00–12:00; 13:00–17:00'],
      ['pēc pieraksta', 'pēc pieraksta'],
      ['Pēc pieraksta 8-12', '08:00–12:00 pēc pieraksta'],
      ['pēc iepriekšēja pieraksta: 9:00-12:00', '09:00–12:00 pēc pieraksta'],
      ['8-12 pēc pieraksta\n13-17 pēc pieraksta', '08:00–12:00 pēc pieraksta\n13:00–17:00 pēc pieraksta'],
      ['slēgts', 'slēgts'],
      ['8:00-24:00', '08:00–24:00'],
      ['0:00-24:00', '00:00–24:00'],
    ] as const) {
      const hours = readHours(written);
      assert.deepEqual([hoursText(hours, inWords), hours.doubts], [meant, []], written);
      assert.deepEqual(readHours(meant).lines, hours.lines, meant);
    }
  });

  test('stay as they were written where they contradict themselves or have two readings', () => {
    for (const [written, code] of [
      ['8:00-17:00 (slēgts)', 'condition'],
      ['8:00-17:00 (pagaidām slēgts)', 'condition'],
      ['8:00-17:00 (nestrādā)', 'condition'],
      ['8:00-17:00 (klientus nepieņem)', 'condition'],
      ['8:00-17:00 (I, III)', 'condition'],
      ['8:00-17:00 (pirmssvētkos īsāk)', 'condition'],
      ['slēgts (atvērts pēc vienošanās)', 'condition'],
      ['8:00-12:00, 13:00-17:00 pēc pieraksta', 'condition'],
      ['8:00-12:00; 13:00-17:00 (pēc pieraksta)', 'condition'],
      ['pēc pieraksta 8:00-12:00, 13:00-17:00', 'condition'],
      ['8:00-12:00; 13:00-17:00 (pusdienas 12:00-12:30)', 'not-understood'],
      ['pusdienas no 12.00 līdz 13.00', 'not-understood'],
      ['24:00', 'not-understood'],
      ['24:00-8:00', 'ends-before-it-begins'],
      ['24:30-8:00', 'no-such-time'],
      ['17:00-8:00', 'ends-before-it-begins'],
      ['8:00-00:00', 'ends-before-it-begins'],
      ['8-12, 11-17', 'overlap'],
      ['8:00-17:00\n9:00-18:00', 'overlap'],
    ] as const) {
      const { lines, texts, doubts } = readHours(written);
      assert.deepEqual([lines, doubts.map((one) => one.code)], [[], [code]], written);
      assert.deepEqual(texts, [written], written);
    }
    assert.deepEqual(readHours('8:00-12:00, 13:00-17:00 pēc pieraksta').doubts[0]?.readings, [
      '08:00–12:00 pēc pieraksta\n13:00–17:00 pēc pieraksta',
      '08:00–12:00\n13:00–17:00 pēc pieraksta',
    ]);
  });

  test('are of all days that a word names', () => {
    for (const [day, days] of [
      ['Katru dienu', '1234567'],
      ['katru dienu:', '1234567'],
      ['Visu nedēļu', '1234567'],
      ['Darba dienās', '12345'],
      ['Darbdienās', '12345'],
      ['Katru darba dienu', '12345'],
      ['Nedēļas nogalē', '67'],
      ['P., O., T., C., P.', '12345'],
      ['Pirmdiena - Ceturtdiena, Sestdiena', '12346'],
      ['Pr.-C., Pk.', '12345'],
      ['Brīvdienās', ''],
      ['Ikdienā', ''],
      ['Pusdienas', ''],
      ['Pirmdiena - Trešdiena, Otrdiena', ''],
    ] as const) {
      const { centres, findings } = read(row({ day }));
      assert.equal([...(centres[0]?.week.keys() ?? [])].join(''), days, day);
      assert.equal(
        findings.some(({ code }) => code === 'text-as-day'),
        days === '',
        day,
      );
    }
  });

  test('of as many lines as days can be those of each day, or of all of them', () => {
    const { centres, findings } = read(row({ day: 'Pirmdiena, Otrdiena', hours: '8-12\n13-17' }));
    assert.deepEqual([...(centres[0]?.week.keys() ?? [])], []);
    assert.deepEqual(findings.find(({ code }) => code === 'day-unclear')?.readings, [
      'Pirmdiena: 8-12, Otrdiena: 13-17',
      'Pirmdiena, Otrdiena: 8-12; 13-17',
    ]);
    const seasons = '01.10.–31.05.: 8-12\n01.06.–30.09.: 13-17';
    assert.equal(read(row({ day: 'Pirmdiena, Otrdiena', hours: seasons })).centres[0]?.week.size, 2);
  });

  test('of single days beside those of all are told as two words about one day', () => {
    const { findings } = read(row({ day: 'Darba dienās' }), ';;;Piektdiena;8-11;;');
    assert.deepEqual(told(findings), ['2 days-not-told', '3 hours-twice']);
  });
});

suite('of an odd row of institutions is told', () => {
  const whole = {
    name: 'Iestāde',
    kind: 'DIRECT_ADMINISTRATION',
    status: 'REGISTERED',
    email: 'i@example.org',
    phone: '67000001',
    address: 'Tilta iela 2, Upmala, LV-1050',
    website: 'https://i.example.org',
  };
  const list = (...all: Partial<typeof whole>[]) =>
    readInstitutionsList(
      [
        'name;authorityType;Status;email;phone;address;website',
        ...all.map((one) => Object.values({ ...whole, ...one }).join(';')),
      ].join('\n'),
    );
  for (const [what, cells, ...expected] of [
    ['nothing, if it is as usual', {}],
    ['a kind that nobody knows', { kind: 'SOMETHING_ELSE' }, '2 kind-unknown'],
    ['a kind that ends like a known one', { kind: 'NO_MUNICIPALITY' }, '2 kind-unknown'],
    ['two kinds', { kind: 'DIRECT_ADMINISTRATION, COURT' }, '2 kind-unknown'],
    ['a dash as a kind', { kind: '-' }, '2 kind-unknown'],
    ['two websites', { website: 'https://a.example.org, https://b.example.org' }, '2 several-websites'],
    ['two websites with a blank between', { website: 'www.a.example.org www.b.example.org' }, '2 several-websites'],
    ['a website with a word behind', { website: 'https://a.example.org (jaunā)' }, '2 website-odd'],
    ['a website with a name and a password', { website: 'https://a:b@example.org' }, '2 website-odd'],
    ['a website of one word', { website: 'https://iestade' }, '2 website-odd'],
    ['a website that is a script', { website: 'javascript:alert(1)' }, '2 website-odd'],
    ['an e-mail address as a website', { website: 'i@example.org' }, '2 website-odd'],
    ['a dash as a website, which is none', { website: '-' }],
    ['a dash as an address', { address: '-' }, '2 no-address'],
    ['an odd postcode', { address: 'Tilta iela 2, Upmala, LV-105' }, '2 postcode-odd'],
    ['a dash as a name', { name: '-' }, '2 no-name'],
    ['a dash as a status', { status: '-' }, '2 status-unknown'],
    ['two e-mail addresses', { email: 'a@example.org, b@example.org' }, '2 several-emails'],
  ] as const)
    test(what, () => assert.deepEqual(told(list(cells).findings), expected));

  test('a status in Latvian, in either gender, is known', () => {
    for (const status of ['Reģistrēta', 'reģistrēts', 'registered'])
      assert.deepEqual(told(list({ status }).findings), [], status);
  });

  test('the same phone at two, and a name that is only written otherwise', () => {
    const { findings } = list(
      {},
      { name: 'Iestade', email: 'k@example.org', phone: '67000002' },
      { name: 'Cita', email: 'c@example.org' },
    );
    assert.deepEqual(told(findings), ['3 name-twice', '4 phone-twice']);
  });
});
