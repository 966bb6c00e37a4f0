import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { readZone } from './read-zone.ts';

const today = Temporal.PlainDate.from('2026-03-02');
const weights = [7, 3, 1];

/** The check digit of ICAO 9303: digits as they are, letters from 10, weighed by 7, 3 and 1. */
function digitOf(text: string): string {
  const sum = Array.from(text).reduce((all, sign, at) => all + numberOf(sign) * (weights[at % 3] ?? 0), 0);
  return String(sum % 10);
}

function numberOf(sign: string): number {
  return sign === '<' ? 0 : Number.parseInt(sign, 36);
}

interface Zone {
  readonly number: string;
  readonly born: string;
  readonly validTo: string;
  readonly code: string;
}

const fill = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);

function passport({ number, born, validTo, code }: Zone): string {
  const [num, opt] = [fill(number, 9), fill(code.replace('-', '<'), 14)];
  const checked = [num + digitOf(num), `LVA${born}${digitOf(born)}M${validTo}${digitOf(validTo)}`, opt + digitOf(opt)];
  const all = `${num}${digitOf(num)}${born}${digitOf(born)}${validTo}${digitOf(validTo)}${opt}${digitOf(opt)}`;
  return `${fill('P<LVAPARAUGA<<ANNA<MARIJA', 44)}\n${checked.join('')}${digitOf(all)}\n`;
}

function card({ number, born, validTo, code }: Zone): string {
  const first = `${fill('IDLVA', 5)}${fill(number, 9)}${digitOf(fill(number, 9))}${fill(code.replace('-', '<'), 15)}`;
  const second = `${born}${digitOf(born)}F${validTo}${digitOf(validTo)}LVA${fill('', 11)}`;
  const all = `${first.slice(5)}${born}${digitOf(born)}${validTo}${digitOf(validTo)}${fill('', 11)}`;
  return `${first}\n${second}${digitOf(all)}\n${fill('PARAUGA<<ANNA<MARIJA', 30)}\n`;
}

const example = { number: 'LV1234567', born: '741208', validTo: '320415', code: '000123-00909' };

for (const [kind, make] of [
  ['passport', passport],
  ['eid_card', card],
] as const) {
  test(`the zone of a ${kind} fills the identity step in one scan`, () => {
    for (const text of [make(example), make(example).replaceAll('\n', '\r\n'), make(example).replaceAll('\n', '')]) {
      assert.deepEqual(readZone(text, today), {
        fields: {
          documentKind: kind,
          documentCountry: 'LV',
          documentNumber: 'LV1234567',
          documentValidTo: '15.04.2032.',
          givenName: 'Anna Marija',
          surname: 'Parauga',
          birthDate: '08.12.1974.',
          personalCode: '000123-00909',
        },
        wrong: [],
        wholeWrong: false,
      });
    }
  });

  test(`of a ${kind} in which one digit was read wrongly the field is named and not filled in, or the whole is doubted`, (t) => {
    const chance = seeded(t);
    const whole = make(example);
    const digits = [...whole.matchAll(/\d/g)].map(({ index }) => index);
    for (let round = 0; round < trials(2_000); round += 1) {
      const at = chance.of(digits);
      const other = chance.of(Array.from('0123456789').filter((digit) => digit !== whole[at]));
      const read = readZone(whole.slice(0, at) + other + whole.slice(at + 1), today);
      assert.ok(read, 'it is a zone still');
      assert.ok(read.wrong.length > 0 || read.wholeWrong, `${at}: ${other}`);
      for (const field of read.wrong) assert.equal(read.fields[field], undefined, field);
    }
  });
}

test('whatever is typed, reading ends, and says nothing of what the law asks of the employee', (t) => {
  const chance = seeded(t);
  const signs = Array.from('ABCXYZ0189<<<<< \n\r\u0000āß💥');
  for (let round = 0; round < trials(5_000); round += 1) {
    const text = Array.from({ length: chance.below(100) }, () => chance.of(signs)).join('');
    const read = readZone(text, today);
    if (read) assert.ok(!Object.keys(read.fields).some((field) => /outcome|matter|confirmed/i.test(field)));
  }
  for (const text of ['', 'P<LVA', 'A'.repeat(1_000_000)]) assert.equal(readZone(text, today), undefined);
});

test('somebody born in "19" may be a child or more than a hundred: only the document says it', () => {
  const read = readZone(passport({ ...example, born: '191208', code: '' }), today);
  assert.deepEqual(read?.wrong, ['birthDate']);
  assert.equal(readZone(passport({ ...example, born: '051208', code: '' }), today)?.fields.birthDate, '08.12.2005.');
});
