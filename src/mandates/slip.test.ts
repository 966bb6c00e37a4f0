import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { renderSlip, type SlipContent } from './slip.ts';

const maker = startDocumentMaker();
after(() => maker.close());

const example: SlipContent = {
  language: 'lv',
  date: '2026-03-02',
  eService: { code: 'EP901', name: 'Ziņas par personas rīcībspēju' },
  reference: 'LP-2026-000451',
  filedOn: '2026-03-02',
  putRight: { reference: false, day: false },
  planned: { on: '2026-03-16', putRight: false },
  became: null,
  result: { way: 'pa tālruni' },
  mandate: '01-7/2026/14',
  centre: { name: 'Birzgales klientu apkalpošanas centrs', address: 'Lauku iela 2, Birzgale', phone: '+371 60000000' },
};
const read = async (changes: Partial<SlipContent> = {}, largePrint = false) =>
  readPdf(await renderSlip(maker, { ...example, ...changes }, { largePrint }));

describe('the slip for the client after an application', () => {
  it('says what was applied for, its number, the planned day, how the client is told and whom to call', async () => {
    for (const largePrint of [false, true]) {
      const { text } = await read({}, largePrint);
      for (const said of [
        'EP901',
        'Ziņas par',
        'LP-2026-000451',
        '16.03.2026.',
        'pa tālruni',
        '+371 60000000',
        'Nr. 01-7/2026/14',
      ])
        assert.ok(text.includes(said), `${said}: ${text}`);
    }
    const english = await read({ language: 'en', result: { way: 'by phone' } });
    assert.equal(english.language, 'en');
    for (const said of ['16 March 2026', 'the centre will tell you by phone', 'No. 01-7/2026/14']) {
      assert.ok(english.text.replaceAll('\u{a0}', ' ').includes(said), `${said}: ${english.text}`);
    }
  });

  it('says so where no day is planned or no result was asked for', async () => {
    for (const [kind, words] of [
      ['at-once', 'atbildēja uzreiz'],
      ['unknown', 'vēl nav zināms'],
      ['done', 'pieteikums jau ir izskatīts'],
      ['not-given', 'to nesniedz'],
      ['refused', 'izpildes dienas nav'],
      ['returned', 'kad pieteikums būs papildināts'],
    ] as const) {
      assert.ok((await read({ planned: { kind } })).text.includes(words), words);
    }
    for (const [kind, lv, en] of [
      ['not-asked', 'centrs to nepaziņos', 'you did not ask for it'],
      ['not-given', 'rezultātu centram nesniedz', 'gives the centre no result'],
    ] as const) {
      for (const largePrint of [false, true]) {
        assert.ok((await read({ result: { kind } }, largePrint)).text.includes(lv), lv);
        assert.ok((await read({ result: { kind }, language: 'en' }, largePrint)).text.includes(en), en);
      }
    }
  });

  it('says what became of it, and that the result was told', async () => {
    const on = '2026-03-05';
    const slip = (kind: 'refused' | 'returned', language: 'lv' | 'en', largePrint = false) =>
      read({ language, became: { kind, on }, planned: { kind }, result: { toldOn: '2026-03-06' } }, largePrint);
    for (const [kind, lv, en] of [
      ['refused', 'turētājs to atteica (05.03.2026.)', 'the service holder refused it (5 March 2026)'],
      ['returned', 'atdeva papildināšanai (05.03.2026.)', 'returned it for completion (5 March 2026)'],
    ] as const) {
      const usual = await slip(kind, 'lv');
      for (const said of [lv, 'centrs to jau paziņoja (06.03.2026.)']) assert.ok(usual.text.includes(said), usual.text);
      assert.doesNotMatch(usual.text, /vēl nav zināms/);
      const english = (await slip(kind, 'en')).text.replaceAll('\u{a0}', ' ');
      for (const said of [en, 'the centre has told you (6 March 2026)']) assert.ok(english.includes(said), english);
      for (const { pages } of [usual, await slip(kind, 'lv', true)]) assert.equal(pages.length, 1);
    }
  });

  it('says that a day is put right where the client was told another one before', async () => {
    assert.doesNotMatch((await read()).text, /labots/);
    const later = { planned: { on: '2026-04-20', putRight: true } };
    assert.match((await read(later)).text, /20\.04\.2026\. \(labots\)/);
    const { text } = await read({ ...later, language: 'en' });
    assert.match(text, /20\sApril\s2026 \(corrected\)/);
  });

  it('is one page, however long the names are, and can be read by old eyes', async () => {
    const long = {
      eService: { code: 'EP901', name: 'Parauga e-pakalpojums ar ļoti garu nosaukumu '.repeat(4) },
      centre: { ...example.centre, name: 'Valsts un pašvaldības vienotais klientu apkalpošanas centrs '.repeat(2) },
      reference: 'LP-'.repeat(20),
      mandate: '01-7.12.345/2026/14567',
      became: { kind: 'returned' as const, on: '2026-03-05' },
      planned: { kind: 'returned' as const },
      result: { kind: 'not-given' as const },
    };
    for (const changes of [{}, long]) {
      const [usual, large] = [await read(changes), await read(changes, true)];
      assert.deepEqual([usual.pages.length, large.pages.length], [1, 1]);
      assert.ok(usual.smallestType >= 10 && large.smallestType >= 18);
      assert.ok(usual.tagged && usual.missingGlyphs === 0);
    }
  });
});
