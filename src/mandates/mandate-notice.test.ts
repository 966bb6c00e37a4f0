import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { exampleNoticeParties as parties } from '#test/support/files/papers.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { noticeText, noticeVersions, renderNotice } from './mandate-notice.ts';

const version = noticeVersions.at(-1) ?? '';
const maker = startDocumentMaker();
after(() => maker.close());

describe('the notice on the use of personal data (22.¹ 3)', () => {
  for (const language of ['lv', 'en'] as const) {
    it(`says on paper what the page says: ${language}`, async () => {
      const { title, sections } = noticeText(version, language, parties);
      const notice = { version, language, parties, date: '2019-03-01' };
      for (const largePrint of [false, true]) {
        const pdf = await readPdf(await renderNotice(maker, notice, { largePrint }));
        const text = pdf.text.replaceAll(' ', '').replaceAll(/\d+\.lpp\.no\d+|Page\d+of\d+/g, '');
        const said = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
        for (const words of [title, ...said.flatMap((paragraph) => paragraph.split('. '))]) {
          assert.ok(text.includes(words.replaceAll(' ', '')), `${words} is not on the paper`);
        }
        assert.equal(pdf.language, language);
        assert.equal(pdf.missingGlyphs, 0);
        for (const page of pdf.pages) assert.match(page, language === 'lv' ? /01\.03\.2019\./ : /1\s+March\s+2019/);
        if (language === 'en') assert.doesNotMatch(pdf.text, /\d\.\d\d\.\d{4}/);
      }
    });
  }

  it('names controller, officer, basis, recipients, term, rights and where to complain', () => {
    const text = JSON.stringify(noticeText(version, 'lv', parties));
    const said = [parties.controller.name, parties.dataProtectionOfficer, parties.ministry, parties.storageTerm];
    for (const words of [...said, 'c) un e) apakšpunkts', '22.¹ punktu', 'Datu valsts inspekcijā']) {
      assert.ok(text.includes(words), words);
    }
  });
});
