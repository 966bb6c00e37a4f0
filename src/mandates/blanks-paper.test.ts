import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { isOpenBlank, reservationById } from '#archive/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { giveUp, reserve, reservedEntries } from '#test/support/cast/blanks.ts';
import { prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { packagesMissingForPreflight, preflight } from '#test/support/files/preflight.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { blanksContent, renderBlanks } from './index.ts';

const database = await freshDatabase();
const maker = startDocumentMaker();
after(() => maker.close());
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);

async function contentOf(reservation: string, actor = karlis) {
  const blanks = await reservedEntries(database, karlis, reservation);
  return loggedTransaction(database, karlis.centre, async (tx) =>
    blanksContent(tx, actor, await reservationById(tx, reservation), blanks),
  );
}

suite('the blanks of reserved numbers (22.¹ 3.)', () => {
  test('each number has the notice and both copies of the mandate, with the number already on them', async () => {
    const { id, blanks } = await reserve(database, karlis, 3);
    await giveUp(database, karlis, id, { blanks: [blanks[1]] });
    const content = await contentOf(id);
    const entries = (await reservedEntries(database, karlis, id)).filter(isOpenBlank);
    assert.deepEqual(
      content.numbers,
      entries.map(({ fileIndex, year, number }) => `${fileIndex}/${year}/${number}`),
    );
    const { text, pages } = await readPdf(await renderBlanks(maker, content));
    for (const number of content.numbers) {
      assert.equal(text.split(`Pilnvarojums Nr. ${number}`).length - 1, 4, 'two copies of two pages');
      assert.ok(text.includes(`Pie pilnvarojuma Nr. ${number}`));
    }
    assert.equal(pages.length, 2 * 6, 'each part begins on a sheet of its own');
    for (const said of [
      'Paziņojums par personas datu izmantošanu',
      '1/2 centram (arhīvam)',
      '2/2 klientam',
      'Apliecinu, ka man nav pieejami personas elektroniskās identifikācijas līdzekļi',
      'Pilnvarojumu nedrīkst nodot tālāk citai personai',
      'Jau iesniegtu pieteikumu atsaukums neatceļ',
      'Parakstīšanas diena un pulksteņa laiks',
      '1. lpp. no 2',
      '2. lpp. no 2',
      content.centre.name,
      content.municipality.name,
      content.howToRevoke,
    ]) {
      assert.ok(text.includes(said), said);
    }
  });

  test('printed again, they are the same byte for byte; once none waits, there is nothing to print', async () => {
    const { id, blanks } = await reserve(database, karlis, 1);
    const print = async (actor = karlis) => Buffer.from(await renderBlanks(maker, await contentOf(id, actor)));
    assert.ok((await print()).equals(await print(later(karlis, { hours: 200 }))));
    await giveUp(database, karlis, id, { blanks });
    await assert.rejects(print(), { code: 'mandate.no-blanks-wait' });
  });

  test('fifty are one document', async () => {
    const { id } = await reserve(database, karlis, 50);
    const { pages, tagged, missingGlyphs } = await readPdf(await renderBlanks(maker, await contentOf(id)));
    assert.deepEqual([pages.length, tagged, missingGlyphs], [50 * 6, true, 0]);
  });

  const missing = packagesMissingForPreflight.join(', ');
  test('passes the preflight of PDF/A-1b', { skip: missing === '' ? false : `needs Debian's ${missing}` }, async () => {
    const { id } = await reserve(database, karlis, 2);
    assert.deepEqual(await preflight(await renderBlanks(maker, await contentOf(id), { standard: 'a-1b' })), []);
  });
});
