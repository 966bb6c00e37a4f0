import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { exampleEndOfMandate, exampleMandate, examplePartRevoked } from '#test/support/files/papers.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { renderBothCopies, renderEndOfMandate, renderMandate, renderPartRevoked } from './mandate-paper.ts';
import { mandateWordings } from './mandate-wordings.ts';

const maker = startDocumentMaker();
after(() => maker.close());

// Those of the first years are never edited.
const wordingVersion = Object.keys(mandateWordings).at(-1) ?? '';
const [number, long] = ['BR-2019/000017', '01-7.12.345/2026/14567'];

const names = [
  'Ziņas par personas rīcībspēju',
  'Deklarētās dzīvesvietas maiņa un ziņas par deklarēto dzīvesvietu',
  'Iesniegums valsts sociālās apdrošināšanas pakalpojuma saņemšanai',
];
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    code: `EP9${String(at).padStart(2, '0')}`,
    name: names[at % names.length] ?? '',
    holder: 'Pilsonības un migrācijas lietu pārvalde',
    reference: `LP-2026-00045${at}`,
    corrected: at % 2 === 1,
    filedOn: '2026-11-29',
    on: '2026-11-30',
    at: '10:20',
    declaredBy: 'klienta meita pa tālruni',
  }));

/** Every paper that is signed, and a text of it that the page of its signatures must have, too. */
const signed = {
  'a mandate': async (registrationNumber: string, count: number, largePrint: boolean) => {
    const content = exampleMandate({ wordingVersion, registrationNumber, eServices: lines(count) });
    return renderMandate(maker, content, { copy: '1/2', largePrint });
  },
  'a mandate signed by a witness': async (registrationNumber: string, count: number, largePrint: boolean) => {
    const witness = { name: 'Laimonis Liecinieks', reason: 'nevar noturēt pildspalvu' };
    const content = exampleMandate({ wordingVersion, registrationNumber, eServices: lines(count), witness });
    return renderMandate(maker, content, { copy: '2/2', largePrint });
  },
  'both copies of a mandate': async (registrationNumber: string, count: number, largePrint: boolean) => {
    const content = exampleMandate({ wordingVersion, registrationNumber, eServices: lines(count) });
    return renderBothCopies(maker, content, { largePrint });
  },
  'the proof of an end': async (registrationNumber: string, count: number, largePrint: boolean) => {
    const content = exampleEndOfMandate({ wordingVersion, registrationNumber, filed: lines(count) });
    return renderEndOfMandate(maker, content, { largePrint });
  },
  'the proof of a partial revocation': async (registrationNumber: string, count: number, largePrint: boolean) => {
    const content = examplePartRevoked({
      ...{ wordingVersion, registrationNumber },
      ...{ revoked: lines(count), remaining: lines(count), filed: lines(count) },
    });
    return renderPartRevoked(maker, content, { largePrint });
  },
} as const;

describe('a paper that is signed', () => {
  for (const [name, print] of Object.entries(signed)) {
    for (const largePrint of [false, true]) {
      it(`has what is signed on the page of the signatures: ${name}${largePrint ? ', large print' : ''}`, async () => {
        for (const count of [1, 2, 3, 5, 7, 9]) {
          for (const registrationNumber of [number, long]) {
            const { pages, text, smallestType } = await readPdf(await print(registrationNumber, count, largePrint));
            const last = pages.findLast((page) => page.includes('Kas paraksta')) ?? '';
            const [before = '', signatures = ''] = last.split('Kas paraksta');
            const said = before.replace(/^.*?(arhīvam\)|klientam|Pilnvarojums izbeidzies|atsaukts daļēji)/, '');
            assert.ok(said.length > 150, `${count}: the signatures stand alone: ${last}`);
            assert.match(said, /divos eksemplāros|apliecināts, ka pilnvarojums/);
            assert.match(signatures, /Paraksts.*Darbinieks/);
            assert.doesNotMatch(text, /E- pakalpojum/, 'a column is too narrow for its own heading');
            assert.ok(smallestType >= (largePrint ? 18 : 10));
            const whole = (page: string) => page.replaceAll(/[\s\u200b]/g, '');
            for (const page of pages.filter((one) => one !== '')) {
              assert.ok(whole(page).includes(whole(registrationNumber)), `a page without the number: ${page}`);
            }
          }
        }
      });
    }
  }

  it('goes on overleaf where what belongs together is longer than a page', async () => {
    const centre = { ...exampleMandate().centre, name: 'Ļoti gara nosaukuma klientu apkalpošanas centrs '.repeat(9) };
    const content = exampleEndOfMandate({ wordingVersion, centre, municipality: centre });
    const { text } = await readPdf(await renderEndOfMandate(maker, content, { largePrint: true }));
    assert.match(text, /Paraksts.*Darbinieks.*Klients.*lpp\. no/s);
  });
});
