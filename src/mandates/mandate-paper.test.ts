import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { exampleMandate } from '#test/support/files/papers.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { packagesMissingForPreflight, preflight } from '#test/support/files/preflight.ts';
import type { MandateContent } from './mandate-content.ts';
import { type MandateCopy, renderBothCopies, renderMandate, renderMandateTranslation } from './mandate-paper.ts';
import { mandateWordings } from './mandate-wordings.ts';

const maker = startDocumentMaker();
after(() => maker.close());

const print = (content: MandateContent, copy: MandateCopy = '1/2', largePrint = false) =>
  renderMandate(maker, content, { copy, largePrint });
const read = async (content: MandateContent, copy: MandateCopy = '1/2', largePrint = false) =>
  readPdf(await print(content, copy, largePrint));

const eServices = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    code: `EP9${String(i).padStart(2, '0')}`,
    name: `Parauga e-pakalpojums ar visai garu nosaukumu, kārtas numurs ${i + 1}`,
    holder: `Parauga valsts aģentūra ${i + 1}`,
  }));

for (const wordingVersion of Object.keys(mandateWordings)) {
  const example = (changes: Partial<MandateContent> = {}) => exampleMandate({ wordingVersion, ...changes });

  const everything = example({
    represented: {
      name: 'Pauls Paraugs',
      identity: { birthDate: '2012-05-06' },
      basis: 'bērna vecāks, apliecība Nr. 7',
    },
    notice: {
      version: '2019-03-01',
      toldOn: '2019-03-01',
      language: 'krievu',
      way: 'read-aloud',
      interpreter: 'Tatjana Tulce',
      witness: 'Laimonis Liecinieks',
    },
  });

  describe(`the paper of a mandate (22.¹ 3) in the wording of ${wordingVersion}`, () => {
    it('says all that the mandate says', async () => {
      const { text } = await read(everything);
      const { registrationNumber, represented, centre, municipality, notice, ...content } = everything;
      const said = [
        ...[registrationNumber, content.place, '01.03.2019.', content.client.name, '000123-00001'],
        ...['Pase', 'LV0000001', 'Latvija', '30.06.2025.', represented?.name, '06.05.2012.', represented?.basis],
        ...[centre.name, centre.address, municipality.name, municipality.registrationNumber, municipality.address],
        ...[content.employee.name, content.employee.position, 'EP901', 'Ziņas par personas rīcībspēju'],
        ...['Pilsonības un migrācijas lietu pārvalde', content.result?.way, content.howToRevoke, ...content.dataUsed],
        ...['līdz 2019. gada 31. maijam', '2019. gada 1. martā', 'krievu valodā', notice.interpreter, notice.witness],
        ...[
          '2.6. un 22.1 3. apakšpunkts',
          'Noformēts divos eksemplāros',
          `Veidlapas versija 1, teksta versija ${wordingVersion}`,
        ],
      ];
      for (const words of said) assert.ok(text.includes(words ?? '?'), `${words} is not on the paper`);
    });

    it('writes dates in prose as Latvian declines them', async () => {
      const months =
        'janvār/ī/im februār/ī/im mart/ā/am aprīl/ī/im maij/ā/am jūnij/ā/am jūlij/ā/am august/ā/am septembr/ī/im';
      for (const [i, month] of `${months} oktobr/ī/im novembr/ī/im decembr/ī/im`.split(' ').entries()) {
        const [stem = '', on, until] = month.split('/');
        const day = `2020-${String(i + 1).padStart(2, '0')}-01`;
        const { text } = await read({ ...everything, validUntil: day, notice: { ...everything.notice, toldOn: day } });
        assert.ok(text.includes(`saņēmu 2020. gada 1. ${stem}${on}`), text);
        assert.ok(text.includes(`līdz 2020. gada 1. ${stem}${until}`), text);
      }
    });

    it('fits one page for two e-services: a separate sheet of signatures is easily lost', async () => {
      assert.equal((await read(example())).pages.length, 1);
      assert.equal((await read(example({ eServices: eServices(2) }))).pages.length, 1);
    });

    // What the wordings of the first years do not have. They are never edited.
    if (wordingVersion !== '2019-03-01') {
      it('fits one page for a represented person too', async () => {
        assert.equal((await read(example({ represented: everything.represented }))).pages.length, 1);
      });

      it('says beside the code what it is for, and whom to call; has a line for the day of signing by hand', async () => {
        for (const largePrint of [false, true]) {
          const { pages, text } = await read(example(), '2/2', largePrint);
          assert.match(pages[0] ?? '', /tālrunis \+371 60000000.*Kods rāda, vai tas ir spēkā\..*Reģistrācijas/);
          assert.match(text, /Darbinieks.*Parakstīšanas datums/);
        }
        const { phone, ...older } = example();
        assert.ok(!(await read(older)).text.includes(`tālrunis ${phone}`), 'a content stored before has no phone');
        assert.doesNotMatch((await read(example(), 'preview')).text, /Kods rāda/);
      });

      const witnessed = example({ witness: { name: 'Laimonis Liecinieks', reason: 'nevar noturēt pildspalvu' } });

      it('has the line of a witness in the place of the client, with the reason and what the witness is told, and none for the client', async () => {
        for (const largePrint of [false, true]) {
          const { pages, text } = await read(witnessed, '2/2', largePrint);
          if (!largePrint) assert.equal(pages.length, 1, 'one page, as without a witness');
          assert.match(
            text,
            /Klients pats parakstīties nevar: nevar noturēt pildspalvu\..*paraksta liecinieks Laimonis/,
          );
          assert.match(text, /Lieciniekam paziņots: .*Parauga novada pašvaldība glabā/);
          const [, signatures = ''] = text.split('Kas paraksta');
          assert.match(signatures, /Liecinieks klienta vietā.*Darbinieks.*Parakstīšanas datums/);
          assert.ok(!signatures.includes(witnessed.client.name), signatures);
        }
        assert.doesNotMatch((await read(example())).text, /Liecinieks klienta vietā|Lieciniekam paziņots/);
        const sheet = await readPdf(await renderMandateTranslation(maker, witnessed, { largePrint: false }));
        assert.match(sheet.text, /The witness was told/);
        const both = await readPdf(await renderBothCopies(maker, witnessed, { largePrint: false }));
        assert.equal(both.text.split('Liecinieks klienta vietā').length, 3);
      });

      it('keeps that line on a page with text of the mandate, however many e-services it names', async () => {
        for (const count of [1, 2, 3, 5, 9, 12]) {
          const { pages } = await read({ ...witnessed, eServices: eServices(count) });
          assert.match(pages.at(-1) ?? '', /Noformēts divos eksemplāros.*Paraksts.*Liecinieks klienta vietā/);
        }
      });

      it('hyphenates a long name between syllables, and breaks an address without a hyphen', async () => {
        const name = 'Anna Konstantinopolitānovičeva-Maksimiliānopoļska';
        const { text } = await read(example({ client: { ...everything.client, name } }), '1/2', true);
        assert.match(text, /Konstantinopo- litānovičeva-/);
        const address = `centrs@${'garsdomens'.repeat(9)}.example`;
        const printed = await read(example({ howToRevoke: address }));
        assert.ok(printed.text.replaceAll(' ', '').includes(address), printed.text);
      });
    }

    it('marks the two copies on every page, with the page and the register number', async () => {
      const content = example({ eServices: eServices(12) });
      const first = await read(content, '1/2');
      const second = await read(content, '2/2');
      assert.equal(first.pages.length, 2);
      first.pages.forEach((page, i) => {
        assert.match(page, /1\/2 centram \(arhīvam\)/);
        assert.ok(page.includes(`${i + 1}. lpp. no 2`));
        assert.ok(page.includes('BR-2019/000017'));
      });
      for (const page of second.pages) assert.match(page, /2\/2 klientam/);
    });

    it('has no force as a preview, and says so in words on every page', async () => {
      const preview = await read(example({ eServices: eServices(12) }), 'preview');
      assert.equal(preview.pages.length, 2);
      for (const page of preview.pages) assert.match(page, /PRIEKŠSKATĪJUMS – nav juridiska spēka/);
      assert.doesNotMatch(preview.text + preview.title, /BR-2019/);
      assert.deepEqual(preview.alternatives, []);
      await assert.rejects(print(example({ registrationNumber: null })), /only be previewed/);
      await print(example({ registrationNumber: null }), 'preview');
    });

    it('keeps the signatures on a page with text of the mandate', async () => {
      for (const count of [1, 2, 3, 4, 5, 6, 9, 12]) {
        const { pages } = await read({ ...everything, eServices: eServices(count) });
        assert.match(pages.at(-1) ?? '', /Noformēts divos eksemplāros.*Paraksts.*Klients.*Tulks.*Liecinieks/);
      }
    });

    it('names every e-service, and asks for the result only if the client does', async () => {
      for (const count of [1, 2, 12]) {
        const { text } = await read(example({ eServices: eServices(count), result: null, plannedTime: false }));
        for (const { code, name, holder } of eServices(count)) {
          for (const words of [code, name, holder]) assert.ok(text.includes(words), `${words} is not on the paper`);
        }
        assert.match(text, /rezultātu nepieprasu/);
        assert.doesNotMatch(text, /plānoto laiku/);
      }
    });

    it('prints names as they are, whatever their letters', async () => {
      const names = [
        String.raw`#panic() $x^2$ *Anna* _b_ <b>"Bērza"</b> & \ O'Neil // @a`,
        'Ābrams'.repeat(50),
        'Κώστας Юрий Đặng',
      ];
      for (const name of names) {
        const { text, missingGlyphs } = await read(example({ client: { ...everything.client, name } }));
        // A hyphen at the end of a line belongs to the line.
        const written = (words: string) => words.replaceAll(/[ -]/g, '');
        assert.ok(written(text).includes(written(name)), `${name} is not on the paper`);
        assert.equal(missingGlyphs, 0);
      }
      const { text, missingGlyphs } = await read(example({ client: { ...everything.client, name: 'Zoe 😀 שרה כהן' } }));
      assert.match(text, /Zoe \[U\+1F600\] [\u0590-\u05ff ]{7}/);
      assert.equal(missingGlyphs, 0);
    });

    it('can be printed in large print', async () => {
      const large = await read(everything, '2/2', true);
      assert.ok(large.pages.length > 1);
      assert.ok(large.smallestType >= 18, `${large.smallestType} pt`);
      assert.ok((await read(everything)).smallestType >= 10);
    });

    for (const count of [1, 9]) {
      for (const largePrint of [false, true]) {
        const print = `${count} e-service(s)${largePrint ? ', large print' : ''}`;
        it(`comes with both copies in one PDF, each as if printed alone and beginning on its own sheet: ${print}`, async () => {
          const content = { ...everything, eServices: eServices(count) };
          const alone = await Promise.all((['1/2', '2/2'] as const).map((copy) => read(content, copy, largePrint)));
          const both = await readPdf(await renderBothCopies(maker, content, { largePrint }));
          const [first = [], second = []] = alone.map(({ pages }) => pages);
          const blank = first.length % 2 === 1 ? [''] : [];
          assert.deepEqual(both.pages, [...first, ...blank, ...second]);
          assert.equal(both.title, alone[0]?.title);
          assert.ok(both.tagged && both.missingGlyphs === 0);
        });
      }
    }

    it('can be read in English beside the Latvian document, marked as having no force', async () => {
      const sheet = await readPdf(await renderMandateTranslation(maker, everything, { largePrint: false }));
      assert.equal(sheet.language, 'en');
      for (const page of sheet.pages) assert.match(page, /TRANSLATION — has no legal force/);
      assert.match(sheet.text, /points 2\.6\. and 22\.1 3\./);
      assert.doesNotMatch(sheet.text, /Signature/);
      const { english, eServices: named } = everything;
      for (const words of [english.documentKind, english.country, english.result, english.howToRevoke]) {
        assert.ok(sheet.text.includes(words ?? ''), `${words} is not on the sheet`);
      }
      assert.ok(sheet.text.includes(english.dataUsed.join(', ')));
      assert.ok(sheet.text.includes(`${english.eServices[0]} (${named[0]?.name})`));
      assert.doesNotMatch(sheet.text, /klātienē|pa tālruni|personas kods|latviešu|Pase/);
      // The first wording wrote them as the Latvian paper does. It is never edited.
      if (wordingVersion === '2019-03-01') return;
      assert.doesNotMatch(sheet.text, /\d\.\d\d\.\d{4}/);
      for (const day of ['1 March 2019', '6 May 2012', '30 June 2025', '31 May 2019']) {
        assert.ok(sheet.text.includes(day), `${day} is not on the sheet`);
      }
    });

    it('comes out the same, byte for byte', async () => {
      const other = startDocumentMaker();
      const again = await renderMandate(other, everything, { copy: '1/2', largePrint: false });
      await other.close();
      assert.deepEqual(await print(everything), again);
      // Its date is the mandate's own: today's date would make every reprint another file.
      assert.match((await readPdf(again)).objects, /\/CreationDate ?\(D:20190301/);
    });

    it('is PDF/A-2a: tagged, titled, in Latvian, with all its letters', async () => {
      const pdf = await read(everything);
      assert.match(pdf.xmp, /<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</);
      assert.match(pdf.objects, /\/OutputIntents/);
      assert.match(pdf.objects, /\/S\s*\/GTS_PDFA1/);
      assert.ok(pdf.tagged && /\/StructTreeRoot/.test(pdf.objects));
      assert.equal(pdf.language, 'lv');
      assert.equal(pdf.title, 'Pilnvarojums Nr. BR-2019/000017');
      assert.ok(pdf.fonts.length > 0 && pdf.fonts.every((font) => font.embedded));
      assert.equal(pdf.missingGlyphs, 0);
      assert.deepEqual(pdf.alternatives, ['QR kods ar saiti uz šā pilnvarojuma ierakstu centra sistēmā']);
      for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure']) {
        assert.ok(pdf.roles.includes(role), `no ${role}`);
      }
    });

    const missing = packagesMissingForPreflight.join(' ');
    it('passes the preflight of PDF/A-1b', { skip: missing === '' ? false : `needs Debian's ${missing}` }, async () => {
      for (const largePrint of [false, true]) {
        for (const copy of ['1/2', 'preview'] as const) {
          const pdf = await renderMandate(maker, everything, { copy, largePrint, standard: 'a-1b' });
          assert.deepEqual(await preflight(pdf), []);
        }
      }
    });
  });
}
