import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { examplePartRevoked } from '#test/support/files/papers.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { packagesMissingForPreflight, preflight } from '#test/support/files/preflight.ts';
import { renderPartRevoked } from './mandate-paper.ts';
import { mandateWordings } from './mandate-wordings.ts';
import type { PartRevokedContent } from './part-revoked-content.ts';

const maker = startDocumentMaker();
after(() => maker.close());

suite('the proof that a mandate was revoked in part', () => {
  for (const wordingVersion of Object.keys(mandateWordings)) {
    test(`says what and when, what remains and until when, what was filed, and is signed by both: ${wordingVersion}`, async () => {
      for (const largePrint of [false, true]) {
        const paper = await readPdf(
          await renderPartRevoked(maker, examplePartRevoked({ wordingVersion }), { largePrint }),
        );
        const text = paper.text.replaceAll(/\s+/g, ' ');
        for (const words of [
          'BR-2019/000017',
          '(EP902) 05.03.2019. plkst. 10.20 klienta meita pa tālruni',
          '(EP903) 04.03.2019. klients klātienē',
          'Paliek spēkā līdz 2019. gada 31. maijam',
          '(EP901)',
          'LP-2019-000451',
          'divos eksemplāros',
        ]) {
          assert.ok(text.includes(words), `${words} is not on the paper: ${text}`);
        }
        assert.equal(paper.language, 'lv');
        assert.ok(paper.pages.length <= (largePrint ? 3 : 1), `${paper.pages.length} pages`);
      }
    });
  }

  test('says that nothing was filed, if nothing was, and whom the client represents', async () => {
    const represented = { name: 'Miķelis Bērziņš', identity: { birthDate: '2012-05-01' } };
    const { text } = await readPdf(
      await renderPartRevoked(maker, examplePartRevoked({ filed: [], represented }), { largePrint: false }),
    );
    assert.match(text, /neviens pieteikums nebija iesniegts/);
    assert.match(text, /Miķelis Bērziņš[\s\S]*01\.05\.2012\./);
  });

  test('says of what was filed and withdrawn that it was, and not that nothing was filed', async () => {
    const content = examplePartRevoked({ filed: [], someWithdrawn: true });
    for (const [language, said] of [
      ['lv', 'Iesniegtos pieteikumus klients ir atsaucis.'],
      ['en', 'The client has withdrawn the applications filed.'],
    ] as const) {
      const { text } = await readPdf(await renderPartRevoked(maker, content, { largePrint: false, language }));
      assert.ok(text.replaceAll(/\s+/g, ' ').includes(said), text);
      assert.doesNotMatch(text, /neviens pieteikums nebija|No application had been filed/);
    }
  });

  test('says of one that was entered from a blank when it was signed by hand, and nothing of it of others', async () => {
    const signedByHand = { on: '2019-03-01', at: '10:15' };
    const textOf = async (changes: Partial<PartRevokedContent>) =>
      (
        await readPdf(await renderPartRevoked(maker, examplePartRevoked(changes), { largePrint: false }))
      ).text.replaceAll(/\s+/g, ' ');
    assert.match(
      await textOf({ signedByHand }),
      /no veidlapas, kas aizpildīta ar roku; parakstīts 2019\. gada 1\. martā plkst\. 10\.15/,
    );
    assert.doesNotMatch(await textOf({}), /veidlapas, kas aizpildīta/);
  });

  for (const wordingVersion of Object.keys(mandateWordings)) {
    test(`in English it is a translation with English dates, and says the same: ${wordingVersion}`, async () => {
      const [filed] = examplePartRevoked().filed;
      const content = examplePartRevoked({
        wordingVersion,
        signedByHand: { on: '2019-03-01', at: '10:15' },
        filed: filed ? [{ ...filed, corrected: true }] : [],
      });
      const paper = await readPdf(await renderPartRevoked(maker, content, { largePrint: false, language: 'en' }));
      const text = paper.text.replaceAll(/\s+/g, ' ');
      for (const words of [
        'TRANSLATION — has no legal force',
        'Only the Latvian document is signed.',
        'BR-2019/000017 1 March 2019',
        '(EP902) 5 March 2019 at 10:20 klienta meita pa tālruni',
        '(EP903) 4 March 2019 klients klātienē',
        'In force until the end of 31 May 2019',
        '(EP901)',
        'from a blank filled by hand; signed on 1 March 2019 at 10:15',
        'LP-2019-000451 (corrected)',
        'Date 5 March 2019',
      ]) {
        assert.ok(text.includes(words), `${words} is not on the sheet: ${text}`);
      }
      assert.doesNotMatch(text, /\d\.\d\d\.\d{4}/);
      assert.deepEqual([paper.language, paper.pages.length], ['en', 1]);
    });
  }

  test('in English, too: nothing was filed', async () => {
    const content = examplePartRevoked({ filed: [] });
    const { text } = await readPdf(await renderPartRevoked(maker, content, { largePrint: false, language: 'en' }));
    assert.match(text, /No application had been filed before this\./);
  });

  const missing = packagesMissingForPreflight.join(' ');
  test('passes the preflight of PDF/A-1b', { skip: missing === '' ? false : `needs Debian's ${missing}` }, async () => {
    const options = { largePrint: false, standard: 'a-1b' } as const;
    assert.deepEqual(await preflight(await renderPartRevoked(maker, examplePartRevoked(), options)), []);
  });
});
