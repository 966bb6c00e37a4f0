import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { exampleMandate } from '#test/support/files/papers.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import type { NoticeForClient } from './notice-for-client.ts';
import { mandateSheet, noticeSheet, renderReading } from './reading-sheet.ts';
import { mandateReadings, noticeReadings, readingLanguages } from './reading-texts.ts';

const maker = startDocumentMaker();
after(() => maker.close());

const wordingVersion = '2026-11-29';
const content = exampleMandate({
  wordingVersion,
  represented: { name: 'Pauls Paraugs', identity: { birthDate: '2012-05-06' }, basis: 'bērna vecāks' },
  witness: { name: 'Laimonis Liecinieks', reason: 'lauzta roka' },
});
const notice: NoticeForClient = {
  version: '2019-03-01',
  language: 'lv',
  storageYears: 10,
  text: { title: '', sections: [] },
  parties: {
    controller: {
      name: 'Parauga novada pašvaldība',
      registrationNumber: '90000000003',
      address: 'Skolas iela 1',
      phone: '+371 60000000',
      email: 'dome@paraugs.example',
    },
    centre: { name: 'Birzgales centrs', address: 'Lauku iela 2' },
    dataProtectionOfficer: 'dati@paraugs.example',
    ministry: 'Parauga ministrija',
    storageTerm: '10 gadus',
  },
};
const read = async (sheet: Parameters<typeof renderReading>[1], largePrint = false) =>
  readPdf(await renderReading(maker, sheet, { largePrint }));
/** As it is read: what sets apart what was filled in is not seen. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069\u200b]/g, '');
/** An address may be broken anywhere. */
const joined = (text: string) => plain(text).replaceAll(/\s/g, '');

test('there are texts in Russian and Ukrainian of the notice and of the mandate', () => {
  assert.deepEqual(readingLanguages(noticeReadings, '2019-03-01'), ['ru', 'uk']);
  assert.deepEqual(readingLanguages(mandateReadings, wordingVersion), ['ru', 'uk']);
  assert.deepEqual(readingLanguages(mandateReadings, '2019-03-01'), [], 'the first wording has none');
});

for (const [name, text] of mandateReadings) {
  test(`the mandate to read (${name}) says on every page that it has no force, and that its translation is not confirmed`, async () => {
    for (const largePrint of [false, true]) {
      const sheet = await read(mandateSheet(text, content), largePrint);
      for (const page of sheet.pages) assert.ok(plain(page).includes(text.mark), page);
      assert.ok(plain(sheet.text).includes(text.unconfirmed.slice(0, 40)), sheet.text);
      assert.deepEqual([sheet.language, sheet.missingGlyphs], [text.language, 0]);
    }
    const said = plain((await read(mandateSheet(text, content))).text);
    for (const words of [
      ...['BR-2019/000017', content.client.name, '000123-00001', 'Pauls Paraugs', '06.05.2012', content.centre.name],
      ...['EP901', content.result?.way, '31.05.2019', content.howToRevoke, 'Laimonis Liecinieks', 'lauzta roka'],
    ]) {
      assert.ok(joined(said).includes(joined(words ?? '?')), `${words} is not on the sheet: ${said}`);
    }
    assert.doesNotMatch(said, /[{}]|U\+/);
    assert.doesNotMatch(said, /Paraksts|Подпись|Підпис/, 'nobody signs it');
  });
}

for (const [name, text] of noticeReadings) {
  test(`the notice to read (${name}) names the controller, whom to ask and how long data are kept`, async () => {
    const sheet = await read(noticeSheet(text, notice, '2026-11-30'));
    const said = plain(sheet.text);
    for (const words of [
      text.mark,
      text.title,
      'Parauga novada pašvaldība',
      'dati@paraugs.example',
      '10',
      'www.dvi.gov.lv',
    ]) {
      assert.ok(said.includes(words), `${words} is not on the sheet`);
    }
    assert.deepEqual([sheet.language, sheet.missingGlyphs], [text.language, 0]);
    assert.doesNotMatch(said, /[{}]|U\+/);
  });
}

test('once it is confirmed, it no longer says that it is not', async () => {
  const [text] = [...noticeReadings.values()];
  assert.ok(text);
  const confirmed = { ...text, confirmed: { by: 'Tatjana Tulce', on: '2027-01-01' } };
  assert.equal(noticeSheet(confirmed, notice, '2026-11-30').note, null);
});

test('a language written from right to left is set so, and what is filled in keeps its own direction', async () => {
  const [text] = [...mandateReadings.values()];
  assert.ok(text);
  const hebrew = {
    ...text,
    language: 'he',
    direction: 'rtl' as const,
    title: 'ייפוי כוח {number}',
    mark: 'לקריאה בלבד',
    texts: { ...text.texts, term: 'בתוקף עד {until}. {how}' },
  };
  const sheet = await read(mandateSheet(hebrew, content));
  assert.deepEqual([sheet.language, sheet.missingGlyphs], ['he', 0]);
  assert.ok(sheet.text.includes('31.05.2019') && plain(sheet.text).includes('BR-2019/000017'), sheet.text);
});

test('a text that asks for what there is not is refused, and does not print a hole', () => {
  const [text] = [...mandateReadings.values()];
  assert.ok(text);
  const wrong = { ...text, texts: { ...text.texts, term: '{til}' } };
  assert.throws(() => mandateSheet(wrong, content), /asks for \{til\}/);
});
