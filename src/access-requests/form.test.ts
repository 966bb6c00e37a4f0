import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { packagesMissingForPreflight, preflight } from '#test/support/files/preflight.ts';
import { checkDraft, setForm } from './form.ts';
import { seeRequest } from './see-request.ts';

const site = await openRequests();
const missing = packagesMissingForPreflight.join(' ');

/** Annex 2 as the amending regulation has it (1.11), from its first word to its last. The rows of its table are empty. */
const annex = `
2. pielikums
Ministru kabineta
2017. gada 4. jūlija
noteikumiem Nr. 401

Par administratora līmeņa lietotāja tiesību piešķiršanu Valsts un pašvaldības vienotā klientu apkalpošanas centra pakalpojumu vadības sistēmai pakalpojumucentri.lv

Lūdzam piešķirt/anulēt (atzīmēt vajadzīgo) administratora piekļuves tiesības Valsts un pašvaldību vienotā klientu apkalpošanas centra pakalpojumu vadības sistēmai www.pakalpojumucentri.lv šādiem darbiniekiem:

Vārds un uzvārds
E-pasta adrese
Tālruņa numurs
Amats
Vienotā klientu apkalpošanas centra nosaukums/iestāde
Termiņš

Piezīmes.
1. Pieprasījumu iesniedz parakstītu ar drošu elektronisko parakstu un laika zīmogu.
2. Administratora līmeņa lietotāja tiesības tiek piešķirtas uz noteiktu termiņu vai pastāvīgi.
3. Darbiniekam, kuram tiek piešķirtas administratora līmeņa lietotāja tiesības Valsts un pašvaldības vienotā klientu apkalpošanas centra pakalpojumu vadības sistēmai pakalpojumucentri.lv, tiek noteiktas pilnvaras pēc nepieciešamības piešķirt un noņemt pakalpojumu vadības sistēmas lietotāja tiesības.
4. Darbinieks, kuram tiek piešķirtas administratora līmeņa lietotāja tiesības Valsts un pašvaldības vienotā klientu apkalpošanas centra pakalpojumu vadības sistēmai pakalpojumucentri.lv, ir atbildīgs par savlaicīgu pakalpojumu vadības sistēmas lietotāja tiesību piešķiršanu un atņemšanu.`;

test('the form is Annex 2 word for word, and beside it says nothing but who asks, what is marked, and the rows', async () => {
  for (const [kind, marked] of [
    ['grant', 'piešķirt'],
    ['revoke', 'anulēt'],
  ] as const) {
    const { request, file } = await site.prepared(site.ruta, { kind, rows: [vita] });
    let text = await plain(file.bytes);
    const ours = [
      'Parauga novada pašvaldība reģistrācijas numurs 90000000014 · 02.03.2026.',
      `Atzīmēts: ${marked}.`,
      `${vita.name} ${vita.email} ${vita.phone} ${vita.position} ${vita.place} ${kind === 'grant' ? vita.term : ''}`,
      `Pieteikums ${request} 1. lpp. no 1`,
    ];
    for (const said of ours.map(squeezed)) {
      assert.ok(text.includes(said), `${said}\nin\n${text}`);
      text = text.replace(said, '');
    }
    assert.equal(text, squeezed(annex));
  }
});

test('the form is PDF/A with a tagged table, and the same request makes the same bytes', async () => {
  const { request, file } = await site.prepared();
  const contents = await readPdf(file.bytes);
  assert.ok(contents.roles.includes('Table') && contents.roles.includes('TH') && contents.roles.includes('H1'));
  const again = await setForm(site.documents, await draftOf(request), mondayMorning);
  assert.deepEqual(Buffer.from(again), Buffer.from(file.bytes));
});

test('the form passes the preflight of PDF/A-1b', {
  skip: missing === '' ? false : `needs Debian's ${missing}`,
}, async () => {
  const { request } = await site.prepared();
  const asA1b = {
    ...site.documents,
    render: (template: never, data: never) => site.documents.render(template, data, { standard: 'a-1b' }),
  };
  assert.deepEqual(await preflight(await setForm(asA1b as never, await draftOf(request), mondayMorning)), []);
});

function draftOf(request: string) {
  return loggedTransaction(site.database, site.ruta.centre, async (tx) => {
    const seen = await seeRequest(tx, site.ruta, request);
    return checkDraft(tx, seen, seen.draft, mondayMorning);
  });
}

async function plain(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  return squeezed(pages.join(' '));
}

/** Without spaces: where a line is broken says nothing about the words. */
function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}
