import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { someCentreList } from '#test/support/writing/centre-lists.ts';
import { readCentresList } from './centres-list.ts';
import { hoursText } from './hours/read-hours.ts';
import { isUndecided, UnreadableList } from './list-finding.ts';

const inWords = { closed: 'closed', onCall: 'on call' };

test('a list is read as it is meant, or it is told by its row what has to be decided', (t) => {
  const draw = seeded(t);
  const many = trials(300);
  let [read, all] = [0, 0];
  for (let round = 0; round < many; round += 1) {
    const { text, centres } = someCentreList(draw);
    const list = readCentresList(text);
    assert.deepEqual(
      list.centres.map(({ name, address, phones, emails }) => ({ name, address, phones, emails })),
      centres.map(({ name, address, phones, emails }) => ({
        ...{ name, address, emails },
        phones: [...new Set(phones)].map((phone) => `+371 ${phone}`),
      })),
      text,
    );
    for (const [at, { days, told }] of centres.entries()) {
      const centre = list.centres[at];
      assert.ok(centre, text);
      assert.deepEqual(
        [...centre.week.keys()],
        days.map(({ weekday }) => weekday),
        text,
      );
      for (const { weekday, meant, written } of days) {
        const day = centre.week.get(weekday);
        assert.ok(day, text);
        all += 1;
        if (meant === undefined) assert.deepEqual([day.lines, day.texts.length], [[], 1], written);
        else assert.equal(hoursText(day, inWords), meant, written);
        if (day.lines.length > 0) read += 1;
      }
      const next = list.centres[at + 1]?.line ?? Number.POSITIVE_INFINITY;
      const codes = list.findings
        .filter((finding) => isUndecided(finding) && finding.line >= centre.line && finding.line < next)
        .map(({ code }) => code);
      assert.deepEqual(codes.toSorted(), [...told].toSorted(), text);
    }
  }
  assert.ok(read > all * 0.85, `${read} of ${all} were read`);
});

test('what stands where the list has no place for it is told, and never dropped in silence', () => {
  const text = [
    'Centri 2026. gadā;;;',
    'Darba laiks;Diena;Nosaukums;Piezīmes',
    '8-12;Pirmdiena;Upmalas VPVKAC;zvanīt',
    ';;;',
    '9-13;Otrdiena;;',
    '10-14;Otrdiena;;',
    ';Katra mēneša otrā trešdiena - metodiskā diena;;',
    '8-17;P.;;',
    '8-17;;;;pa vidu',
    'Darba laiks;Diena;Nosaukums;Piezīmes',
    'Tiks atvērts;;Kalnāju VPVKAC;',
    '8-12;Pirmdiena;UPMALAS vpvkac;',
  ].join('\r\n');
  const { centres, findings } = readCentresList(text);
  const told = findings.filter(({ code }) => !['read-as', 'days-not-told'].includes(code));
  assert.deepEqual(
    told.map(({ line, code, found }) => [line, code, found]),
    [
      [1, 'before-heading', 'Centri 2026. gadā'],
      [3, 'column-unread', 'Piezīmes: zvanīt'],
      [4, 'empty-row', ''],
      [6, 'hours-twice', 'Otrdiena: 9-13 / 10-14'],
      [7, 'text-as-day', 'Katra mēneša otrā trešdiena - metodiskā diena'],
      [9, 'cells-beyond-columns', 'pa vidu'],
      [9, 'whole-centre', '8-17'],
      [10, 'heading-again', 'Darba laiks; Diena; Nosaukums; Piezīmes'],
      [11, 'will-open', 'Tiks atvērts'],
      [12, 'name-twice', 'UPMALAS vpvkac'],
    ],
  );
  const [first] = centres;
  assert.deepEqual(first?.week.get(2), { lines: [], texts: ['9-13 / 10-14'] });
  assert.ok(first?.week.has(5), 'P. is Friday where Monday has a row of its own');
});

test('P. alone begins two days, and nobody chooses', () => {
  const { centres, findings } = readCentresList('Nosaukums;Diena;Darba laiks\nUpmalas VPVKAC;P.;8-12\n;O.;8-12\n');
  assert.deepEqual([...(centres[0]?.week.keys() ?? [])], [2]);
  assert.deepEqual(centres[0]?.notes, ['P.: 8-12']);
  assert.deepEqual(findings.find(({ code }) => code === 'day-unclear')?.readings, ['Pirmdiena', 'Piektdiena']);
});

test('a list that says all of a centre in each row is read as one that says it once', () => {
  const row = (day: string) => `1;Upmalas VPVKAC;Tilta iela 2;${day};8:00-12:00;20000001;u@example.org\n`;
  const { centres, findings } = readCentresList(
    `Nr.;Nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts\n${row('Pirmdiena')}${row('Otrdiena')}`,
  );
  assert.deepEqual([centres.length, [...(centres[0]?.week.keys() ?? [])]], [1, [1, 2]]);
  assert.deepEqual(
    findings.filter(isUndecided).map(({ code }) => code),
    ['days-not-told'],
  );
});

test('a list without its heading, or with two columns alike, is refused whole', () => {
  for (const [text, fault] of [
    ['a;b;c\nd;e;f', 'no-heading'],
    ['', 'no-heading'],
    ['Nosaukums;Jaunais nosaukums;Darba laiks\na;b;c', 'two-columns-alike'],
    [`Nosaukums;Darba laiks\n"${'a;b\n'.repeat(4_000)}`, 'unread'],
  ] as const) {
    assert.throws(
      () => readCentresList(text),
      (error) => error instanceof UnreadableList && error.fault === fault,
    );
  }
});

test('a damaged list is read or refused, and the reader never breaks off', (t) => {
  const draw = seeded(t);
  const signs = [';', '"', '\n', '(', ')', '-', 'P.', '8', '\0', ' ', 'līdz'];
  for (let round = trials(300); round > 0; round -= 1) {
    let { text } = someCentreList(draw);
    for (let damage = draw.below(6); damage >= 0; damage -= 1) {
      const at = draw.below(text.length);
      text = `${text.slice(0, at)}${draw.of(signs)}${text.slice(at + draw.below(4))}`;
    }
    try {
      readCentresList(text);
    } catch (error) {
      assert.ok(error instanceof UnreadableList, `${String(error)} ${text}`);
    }
  }
});

test('a cell of very many days is no list of days', () => {
  const days = 'P., S., '.repeat(300);
  const { centres } = readCentresList(`Nosaukums;Diena;Darba laiks\nUpmalas VPVKAC;"${days}";8-12\n`);
  assert.deepEqual([centres[0]?.week.size, centres[0]?.notes.length], [0, 1]);
});

test('running numbers that are left out are told at the row behind them, unless rows without one have them', () => {
  const numbers = (...all: string[]) =>
    readCentresList(['Nr.;Nosaukums;Darba laiks', ...all.map((number, at) => `${number};${at}. VPVKAC;`)].join('\n'))
      .findings.filter(({ code }) => code === 'numbers-missing')
      .map(({ line, readings }) => [line, ...(readings ?? [])]);
  for (const [list, told] of [
    [['1', '2', '3'], []],
    [['100', '101'], []],
    [['1', '2', '4'], [[4, '3']]],
    [
      ['1.', '5.', '9.'],
      [
        [3, '2–4'],
        [4, '6–8'],
      ],
    ],
    [['3', '1', '2'], []],
    [['1', '4', '2'], [[3, '3']]],
    [['1', '', '3'], []],
    [['1', '', '4'], [[4, '2–3']]],
    [['1', '999999'], [[3, '2–999998']]],
    [['1', '1a', '3'], []],
  ] as const)
    assert.deepEqual(numbers(...list), told, list.join());
});
