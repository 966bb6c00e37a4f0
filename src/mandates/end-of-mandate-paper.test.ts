import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { exampleEndOfMandate } from '#test/support/files/papers.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { packagesMissingForPreflight, preflight } from '#test/support/files/preflight.ts';
import { renderEndOfMandate } from './mandate-paper.ts';
import { mandateWordings } from './mandate-wordings.ts';

const maker = startDocumentMaker();
after(() => maker.close());

describe('the proof that a mandate has ended', () => {
  const ends = {
    revoked: /Klients pilnvarojumu atsauca 2019\. gada 5\. martā plkst\. 10\.20/,
    expired: /termiņš beidzās 2019\. gada 5\. martā/,
    completed: /izpildīts 2019\. gada 5\. martā/,
    died: /beidzās ar klienta nāvi 2019\. gada 5\. martā/,
  };
  for (const kind of ['revoked', 'expired', 'completed', 'died'] as const) {
    it(`says how and when it ended: ${kind}`, async () => {
      const { text, language, pages } = await readPdf(
        await renderEndOfMandate(maker, exampleEndOfMandate({ kind }), { largePrint: false }),
      );
      assert.match(text, ends[kind]);
      for (const words of [
        'BR-2019/000017',
        'Anna Bērziņa-Paraudziņa',
        '000123-00001',
        'LP-2019-000451',
        '05.03.2019.',
      ]) {
        assert.ok(text.includes(words), `${words} is not on the paper`);
      }
      assert.match(text, /Tie paliek iesniegti/);
      assert.deepEqual([language, pages.length], ['lv', 1]);
    });
  }

  it('says that nothing was filed, if nothing was', async () => {
    const content = exampleEndOfMandate({ filed: [] });
    const { text } = await readPdf(await renderEndOfMandate(maker, content, { largePrint: true }));
    assert.match(text, /neviens pieteikums nebija iesniegts/);
    const english = await readPdf(await renderEndOfMandate(maker, content, { largePrint: false, language: 'en' }));
    assert.match(english.text, /No application had been filed/);
    assert.match(english.text, /TRANSLATION — has no legal force/);
  });

  for (const wordingVersion of Object.keys(mandateWordings)) {
    it(`says of an application that was put right that it is corrected, in the wording of ${wordingVersion}`, async () => {
      const filed = exampleEndOfMandate().filed.map((one) => ({ ...one, corrected: true }));
      for (const [language, said] of [
        ['lv', 'LP-2019-000451 (labots)'],
        ['en', 'LP-2019-000451 (corrected)'],
      ] as const) {
        const content = exampleEndOfMandate({ wordingVersion, filed });
        const { text } = await readPdf(await renderEndOfMandate(maker, content, { largePrint: false, language }));
        assert.ok(text.replaceAll(/\s+/g, ' ').includes(said), `${language}: ${text}`);
      }
    });
  }

  it('says of one that was entered from a blank when it was signed by hand', async () => {
    const content = exampleEndOfMandate({
      signedByHand: { on: '2019-03-01', at: '10:15' },
      wordingVersion: '2026-11-29',
    });
    const { text, pages } = await readPdf(await renderEndOfMandate(maker, content, { largePrint: false }));
    assert.match(text, /no veidlapas, kas aizpildīta ar roku; parakstīts 2019\. gada 1\. martā plkst\. 10\.15/);
    assert.match(text, /Klients pilnvarojumu atsauca 2019\. gada 5\. martā/);
    assert.equal(pages.length, 1);
    const english = await readPdf(await renderEndOfMandate(maker, content, { largePrint: false, language: 'en' }));
    assert.match(english.text, /from a blank filled by hand; signed on 1 March 2019 at 10:15/);
    assert.doesNotMatch(english.text, /\d\.\d\d\.\d{4}/);
  });

  it('names what was revoked before, and calls nothing done that was not; what was filed and withdrawn was filed', async () => {
    const part = { code: 'EP902', name: 'Izziņa', on: '2019-03-02', at: '10:31', declaredBy: 'Anna, klātienē' };
    const content = exampleEndOfMandate({
      ...{ wordingVersion: '2026-11-29', kind: 'completed', declaredBy: null },
      ...{ parts: [part], filed: [], someWithdrawn: true },
    });
    for (const [language, ...said] of [
      [
        'lv',
        'Viss uzdotais, ko klients neatsauca',
        'EP902): 02.03.2019. plkst. 10.31, paziņoja: Anna',
        'pieteikumus klients atsauca',
      ],
      ['en', 'and the client did not revoke', 'EP902): 2 March 2019 at 10:31', 'withdrew the applications filed'],
    ] as const) {
      const { text } = await readPdf(await renderEndOfMandate(maker, content, { largePrint: false, language }));
      for (const words of said) assert.ok(text.replaceAll(/\s+/g, ' ').includes(words), `${words}: ${text}`);
    }
  });

  const later = Object.keys(mandateWordings).filter((version) => version > '2019-03-01');
  for (const wordingVersion of later) {
    it(`writes English dates in English, in the wording of ${wordingVersion}`, async () => {
      const content = exampleEndOfMandate({ wordingVersion });
      const { text } = await readPdf(await renderEndOfMandate(maker, content, { largePrint: false, language: 'en' }));
      assert.doesNotMatch(text, /\d\.\d\d\.\d{4}/);
      assert.match(text, /revoked the mandate on 5 March 2019 at 10:20/);
      for (const words of ['BR-2019/000017 1 March 2019', 'LP-2019-000451 1 March 2019', 'Date 5 March 2019']) {
        assert.ok(text.replaceAll(/\s+/g, ' ').includes(words), `${words} is not on the sheet: ${text}`);
      }
    });
  }

  const missing = packagesMissingForPreflight.join(' ');
  it('passes the preflight of PDF/A-1b', { skip: missing === '' ? false : `needs Debian's ${missing}` }, async () => {
    const options = { largePrint: false, standard: 'a-1b' } as const;
    assert.deepEqual(await preflight(await renderEndOfMandate(maker, exampleEndOfMandate(), options)), []);
  });
});
