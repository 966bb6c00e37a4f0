import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BaseText, editionOn, type Reading, readAmendment } from '../../src/index.ts';
import { publishedTexts, textOf } from '../texts.ts';
import { edition, refusals, wordsOf } from './made-up.ts';

/** A published act, and a text of which nothing is known. */
function published(file: string): { reading: Reading; base: BaseText } {
  const text = publishedTexts.find((one) => one.file === file);
  assert.ok(text);
  const reading = readAmendment(textOf(text));
  const { amends } = reading.amendment;
  assert.ok(amends);
  return { reading, base: { act: amends, from: '2000-01-01', isComplete: false, places: [] } };
}

test('a published act with a day of its own for two operations is applied to what is unknown', () => {
  const { reading, base } = published('mk-781-2014.txt');
  // Its text tells no day for the first: it is in force on the day after it was published.
  assert.deepEqual(refusals(base, [reading]), ['1.1 no-day']);
  const dated = { ...reading, amendment: { ...reading.amendment, inForce: '2014-12-20' } };
  assert.deepEqual(Object.keys(wordsOf(edition(base, [dated], '2014-12-31'))), ['Annex 2 point 7']);
  assert.deepEqual(wordsOf(edition(base, [dated], '2015-01-01')), {
    ...wordsOf(edition(base, [dated], '2014-12-31')),
    ...Object.fromEntries([23, 30, 31, 32].map((number) => [`Annex 2 point ${number}`, null])),
  });
  const origins = edition(base, [dated], '2015-01-01').places.map(({ origin }) => origin);
  assert.deepEqual(
    [...new Set(origins)],
    ['(MK 16.12.2014. noteikumu Nr. 781 redakcijā)', '(Svītrots ar MK 16.12.2014. noteikumiem Nr. 781)'],
  );
});

test('a row of a table is held by its name', () => {
  const { reading, base } = published('mk-768-2015.txt');
  const after = wordsOf(edition(base, [reading], '2016-01-01'));
  assert.deepEqual(Object.keys(after), ['Annex 2 point 1', 'Annex 2 row "Kopā"']);
  assert.match(after['Annex 2 row "Kopā"'] ?? '', /^\|?\s*Kopā/);
});

test('words of a published act are replaced only where they are known', () => {
  const { reading, base } = published('jurmala-47-2013.txt');
  assert.deepEqual(refusals(base, [reading]), ['1 words-unknown point 2.1']);
  const target = reading.operations[0]?.targets[0];
  assert.ok(target);
  const known: BaseText = {
    ...base,
    places: [{ target, state: 'there', words: 'pabalsts ir Ls 38 (trīsdesmit astoņi lati) mēnesī;' }],
  };
  const after = edition(known, [reading], '2014-01-01');
  assert.deepEqual(wordsOf(after), { 'point 2.1': 'pabalsts ir 55 euro mēnesī;' });
  assert.equal(after.places[0]?.origin, '(Grozīts ar 17.10.2013. saistošajiem noteikumiem Nr. 47)');
});

test('a published text that breaks off, or has an unread sentence, is refused whole', () => {
  for (const text of publishedTexts) {
    const reading = readAmendment(textOf(text));
    const isWhole = !reading.amendment.cut && reading.unread.length === 0;
    const act = reading.amendment.amends ?? { number: '', date: '' };
    const result = editionOn({ act, from: '1990-01-01', isComplete: false, places: [] }, [reading], '2025-01-01');
    const codes = 'refused' in result ? result.refused.map(({ code }) => code) : [];
    assert.equal(
      codes.some((code) => code === 'cut' || code === 'unread'),
      !isWhole,
      text.file,
    );
  }
});
