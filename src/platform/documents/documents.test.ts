import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { readPdf } from '#test/support/files/pdf.ts';
import { type DocumentMaker, startDocumentMaker } from './documents.ts';
import { charactersOf } from './font-characters.ts';
import { fontFiles, missingGlyphs } from './fonts.ts';

const endless = '#for a in range(9999) { for b in range(9999) { for c in range(9999) { let d = a + b + c } } }';

describe('documents', () => {
  let directory: string;
  let maker: DocumentMaker;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tilts-documents-'));
    maker = startDocumentMaker();
  });
  after(async () => {
    await maker.close();
    await rm(directory, { recursive: true });
  });

  async function template(name: string, body: string) {
    const path = join(directory, `${name}.typ`);
    const start = `#let data = json(bytes(sys.inputs.data))
#set document(title: "Test", date: datetime(year: 2019, month: 3, day: 1))
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"), lang: "lv", fallback: false)
`;
    await writeFile(path, start + body);
    return { file: pathToFileURL(path) };
  }

  it('prints data as it is, whatever it looks like', async () => {
    const name = String.raw`#panic() $x^2$ *bold* _it_ <b>"Jānis" & \ O'Neil // [x] @a = -- ~`;
    const { text } = await readPdf(await maker.render(await template('plain', '#data.name'), { name }));
    assert.equal(text, name);
  });

  it('breaks long words and sets texts apart without a mark that would be copied with them', async () => {
    const long = `a\u200b${'bcdefg\u200b'.repeat(40)}h`;
    const plain = await template('marks', '#data.name #("\\u{2068}" + data.name + "\\u{2069}")');
    const { text } = await readPdf(await maker.render(plain, { name: 'Anna' }));
    assert.equal(text, 'Anna Anna');
    const broken = await template('broken', `#block(width: 3cm, "${long}")`);
    const { text: lines } = await readPdf(await maker.render(broken, {}));
    assert.ok(lines.split(' ').length > 10, 'the word is not broken');
    assert.equal(lines.replaceAll(' ', ''), long.replaceAll('\u200b', ''));
  });

  it('keeps the marks that set texts apart where a sign is of a script that is written from right to left', async () => {
    const apart = await template('apart', '#("\\u{2068}" + data.name + "\\u{2069}") #("\\u{2068}12\\u{2069}")');
    const { text } = await readPdf(await maker.render(apart, { name: 'Jums؟' }));
    assert.match(text, /^\P{Letter}*Jums.*12\P{Letter}*$/u);
    const bare = await readPdf(await maker.render(apart, { name: 'Jums?' }));
    assert.equal(bare.text, 'Jums? 12');
  });

  it('marks every page of a practice centre, whatever the template puts on its pages', async () => {
    const own = startDocumentMaker({}, { training: true });
    const paper = await template(
      'own-page',
      '#set page(background: [x], footer: [y])\n#data.name #pagebreak() #data.name',
    );
    const { text } = await readPdf(await own.render(paper, { name: 'Anna' }));
    await own.close();
    assert.equal(text.match(/TRAINING – not a document/g)?.length, 2, text);
    assert.ok(!(await readPdf(await maker.render(paper, { name: 'Anna' }))).text.includes('TRAINING'));
  });

  it('gives the same bytes for the same data', async () => {
    const plain = await template('same', '= #data.name');
    const first = await maker.render(plain, { name: 'Anna' });
    const other = startDocumentMaker();
    const second = await other.render(plain, { name: 'Anna' });
    await other.close();
    assert.deepEqual(first, second);
  });

  it('prints right-to-left names, and other characters it has no letters for by their number', async () => {
    const plain = await template('names', '#data.name');
    const names = await readPdf(await maker.render(plain, { name: 'Κώστας Юрий שרה محمد' }));
    assert.match(names.text, /Κώστας Юрий/);
    assert.equal(names.fonts.length, 3);
    const emoji = await readPdf(await maker.render(plain, { name: 'Zoe 😀\u202e!' }));
    assert.equal(emoji.text, 'Zoe [U+1F600][U+202E]!');
  });

  it('tells which characters have no letters', () => {
    assert.deepEqual(missingGlyphs('Žanis Ļaudis-Šķēle שרה Юрий'), []);
    assert.deepEqual(missingGlyphs('Zoe 😀😀 王\u0007'), ['😀', '王', '\u0007']);
  });

  it('has the same letters in bold as in regular', async () => {
    const characters = (files: string[]) => Promise.all(files.map(async (file) => charactersOf(await readFile(file))));
    assert.deepEqual(await characters(fontFiles.bold), await characters(fontFiles.regular));
  });

  it('tells the fault of a template without the data that was set in it', async () => {
    const faulty = await template('faulty', '#int(data.name)');
    await assert.rejects(maker.render(faulty, { name: 'Jānis Bērziņš' }), (error: Error) => {
      assert.equal(error.name, 'DocumentFailure');
      assert.match(error.message, /could not be typeset: .*integer/);
      assert.doesNotMatch(error.message, /Bērziņš/);
      return true;
    });
  });

  it('knows no fonts of the machine, and leaves out no text because of a missing one', async () => {
    const foreign = await template('foreign', '#text(font: "DejaVu Sans", data.name)');
    await assert.rejects(maker.render(foreign, { name: 'Anna' }), /unknown font family: dejavu sans/);
  });

  it('says which letter a template itself has no font for', async () => {
    const missing = await template('missing', '王');
    await assert.rejects(maker.render(missing, {}), /PDF\/A-2a error: the text … could not be displayed/);
  });

  it('replaces a typesetter that hangs, and goes on', async () => {
    const hasty = startDocumentMaker({ millisecondsPerRender: 2_500 });
    const hanging = assert.rejects(
      hasty.render(await template('endless', endless), {}),
      /did not answer within 2500 ms/,
    );
    const waiting = hasty.render(await template('waiting', '#data.name'), { name: 'Anna' });
    await hanging;
    assert.equal((await readPdf(await waiting)).text, 'Anna');
    await hasty.close();
  });

  it('makes a document again, once, whose typesetter was ended from outside, also its first one', {
    skip: process.platform !== 'linux',
  }, async () => {
    const own = startDocumentMaker();
    const slow = await template('slow', '#for a in range(900000) { let b = a } #data.name');
    const earlier = await children();
    const first = own.render(slow, { name: 'Anna' });
    process.kill(await newChild(earlier), 'SIGKILL');
    assert.equal((await readPdf(await first)).text, 'Anna');
    // Ended while it waited: nobody has noticed yet.
    process.kill(await newChild(earlier), 'SIGKILL');
    assert.equal((await readPdf(await own.render(slow, { name: 'Berta' }))).text, 'Berta');
    await own.close();
  });

  it('gives a document up whose typesetter ends each time, and goes on', {
    skip: process.platform !== 'linux',
  }, async () => {
    const own = startDocumentMaker();
    const earlier = await children();
    const lost = assert.rejects(own.render(await template('long', endless), {}), /ended before .* \(SIGKILL\)/);
    for (let times = 0; times < 2; times += 1) {
      const child = await Promise.race([newChild(earlier), lost.then(() => assert.fail('it was not made again'))]);
      process.kill(child, 'SIGKILL');
      earlier.push(child);
    }
    await lost;
    const plain = await template('ended', '#data.name');
    assert.equal((await readPdf(await own.render(plain, { name: 'Anna' }))).text, 'Anna');
    await own.close();
  });

  it('takes a new child after so many documents', { skip: process.platform !== 'linux' }, async () => {
    const plain = await template('recycled', '#data.name');
    const own = startDocumentMaker({ rendersPerChild: 2 });
    const seen = new Set<number>();
    const earlier = await children();
    for (let i = 0; i < 5; i += 1) {
      await own.render(plain, { name: `Anna ${i}` });
      for (const id of await children()) if (!earlier.includes(id)) seen.add(id);
    }
    await own.close();
    assert.equal(seen.size, 3);
  });

  it('makes nothing more once closed', async () => {
    const own = startDocumentMaker();
    await own.close();
    await assert.rejects(own.render(await template('closed', ''), {}), /closed/);
  });
});

/** The child processes of this one, as Linux lists them. */
async function children(): Promise<number[]> {
  const list = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}

async function newChild(earlier: readonly number[]): Promise<number> {
  for (;;) {
    const found = (await children()).find((id) => !earlier.includes(id));
    if (found !== undefined) return found;
    await sleep(5);
  }
}
