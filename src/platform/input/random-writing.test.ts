import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { asTyped, withOddWord } from '#test/support/writing/as-typed.ts';
import { dayWritten, someDay } from '#test/support/writing/days.ts';
import { readDay, years } from './date.ts';
import { readEmail } from './email.ts';

// However people write it, a reader reads what they mean or says what is wrong: never another value.

const span = years(2019, 2099);
const missing = { lv: 'Ierakstiet', en: 'Enter' };

test('a day is read as it was meant, or it is said what is wrong', (t) => {
  const draw = seeded(t);
  const many = trials(2_000);
  let right = 0;
  for (let round = 0; round < many; round += 1) {
    const day = someDay(draw);
    const written = asTyped(draw, dayWritten(draw, day));
    const read = readDay(written, span);
    if ('day' in read) {
      right += 1;
      assert.equal(String(read.day), String(day), JSON.stringify(written));
    }
    const odd = asTyped(draw, withOddWord(draw, dayWritten(draw, day)));
    const second = readDay(odd, span);
    if ('day' in second) assert.equal(String(second.day), String(day), JSON.stringify(odd));
    else assert.ok(second.wrong.lv && second.wrong.en);
  }
  assert.ok(right > many * 0.95, `only ${right} of ${many}`);
});

const domains = ['b.lv', 'paraugs.example', 'pagasts.gov.lv', 'ādaži.lv', 'a-b.co.uk'];
const locals = ['a', 'anna', 'anna.berzina', "o'brien", 'anna+darbs', 'anna_b', '1anna', 'Anna.Berzina'];
const names = ['Anna Bērziņa', 'Bērziņa Anna', 'Jānis Ozols-Liepa', 'Anna'];

test('an e-mail address is read as it was meant, or it is said what is wrong', (t) => {
  const draw = seeded(t);
  const many = trials(2_000);
  let read = 0;
  for (let round = 0; round < many; round += 1) {
    const address = `${draw.of(locals)}@${draw.of(domains)}`;
    const name = draw.of(names);
    const written = draw.of([
      address,
      `${address};`,
      `${address}.`,
      `<${address}>`,
      `${name} <${address}>`,
      `"${name}" <${address}>,`,
      `${name} (${address})`,
      `${address} (${name})`,
      `${name}: ${address}`,
      `e-pasts: ${address}`,
      `mailto:${address}`,
      `${address} <mailto:${address}>`,
      `„${address}”`,
      `${name} ${address}`,
    ]);
    const found = readEmail(asTyped(draw, written), missing);
    if ('email' in found) {
      read += 1;
      assert.equal(found.email, address, JSON.stringify(written));
    }
    for (const odd of [withOddWord(draw, written), brokenApart(draw.below(address.length), address)]) {
      const second = readEmail(odd, missing);
      if ('email' in second) assert.equal(second.email, address, JSON.stringify(odd));
    }
  }
  assert.ok(read > many * 0.8, `only ${read} of ${many}`);
});

/** A space or a comma where there was nothing, or a dot. */
function brokenApart(at: number, address: string): string {
  return at % 2 === 0 ? `${address.slice(0, at)} ${address.slice(at)}` : address.replace('.', ',');
}
