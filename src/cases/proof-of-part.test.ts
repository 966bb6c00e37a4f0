import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { reserve } from '#test/support/cast/blanks.ts';
import { act, eService, filingRules, forms, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
const documents = startDocumentMaker();
after(() => documents.close());
let cast: Cast;
let site: RoomSite;
let other: EServiceEdition;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  site = await roomSite(database, [casePages({ database, documents, mandateSettings, filingRules })], cast.karlis);
  other = await eService(database, cast.karlis, 'EPD01');
});

const revoke = (
  actor: CentreActor,
  { id, mandate }: Pick<LedCase, 'id' | 'mandate'>,
  eServices: string,
  declaredBy: string,
) => act(database, actor, 'revokeInPart', { case: id, mandate }, { eServices, declaredBy });

const paper = async (
  { id, mandate }: Pick<LedCase, 'id' | 'mandate'>,
  name: string,
  on: Pick<RoomSite, 'get'> = site,
) => {
  const answer = await on.get(`/cases/${id}/mandates/${mandate}/papers/${name}`);
  return { status: answer.status, ...(await readPdf(Buffer.from(await answer.arrayBuffer()))) };
};

test('the proof says what was withdrawn and when, what stays in force, and what was filed before; a later one says all of it, and of each who gave notice', async () => {
  const led = await leadCase(database, cast.karlis, '22.1.5', { also: ['EPD01', 'EPD09'] });
  assert.equal((await site.get(`/cases/${led.id}/mandates/${led.mandate}/papers/part-revoked`)).status, 409);
  await revoke(later(cast.karlis, { minutes: 1 }), led, other.eServiceId, 'Velta, klātienē');
  const first = await paper(led, 'part-revoked');
  assert.match(first.text, /daļēju atsaukšanu/);
  assert.match(first.text, /\(EPD01\)\s+02\.03\.2026\. plkst\. 10\.31/);
  assert.match(first.text, /Paliek spēkā līdz[\s\S]*\(EPD313\)[\s\S]*\(EPD09\)/);
  assert.match(first.text, /Velta, klātienē/);
  assert.match(first.text, /Tie paliek iesniegti; atsaukšana tos neatceļ/);
  assert.match(first.text, /divos eksemplāros/);
  const last = await eService(database, cast.karlis, 'EPD09');
  await revoke(later(cast.karlis, { minutes: 2 }), led, last.eServiceId, 'Meita pa tālruni');
  const second = await paper(led, 'part-revoked-large');
  const [withdrawn, remaining] = second.text.replaceAll(/\s+/g, ' ').split(/Paliek spēkā|Ar parakstu/);
  assert.match(
    withdrawn ?? '',
    /\(EPD01\) 02\.03\.2026\. plkst\. 10\.31 Velta, klātienē[^(]*\(EPD09\) 02\.03\.2026\. plkst\. 10\.32 Meita pa tālruni/,
  );
  assert.doesNotMatch(remaining ?? '', /EPD09|paziņoja|Velta, klātienē/);
});

test('the proof of one that was entered from a blank says so, as that of its end does', async () => {
  const { blanks } = await reserve(database, cast.karlis, 1);
  const led = await leadCase(database, cast.karlis, 'notice', { also: ['EPD01'] });
  const back = later(cast.karlis, { hours: 1 });
  const monday = Temporal.PlainDate.from('2026-03-02');
  const { id: mandate } = await act(
    database,
    back,
    'drawMandate',
    { case: led.id },
    {
      ...forms.mandate([led.eService.id, other.id], monday),
      blank: blanks[0],
      signedByHandOn: '2026-03-02',
      signedByHandAt: '11:15',
    },
  );
  const drawn = { id: led.id, mandate };
  await act(database, back, 'signMandate', { case: led.id, mandate }, forms.signing(monday));
  await revoke(later(cast.karlis, { hours: 2 }), drawn, other.eServiceId, 'Velta, klātienē');
  const { text } = await paper(drawn, 'part-revoked');
  assert.match(
    text.replaceAll(/\s+/g, ' '),
    /ierakstīts no veidlapas, kas aizpildīta ar roku; parakstīts 2026\. gada 2\. martā plkst\. 11\.15/,
  );
});

test('a client who was told the notice in English gets both proofs in English too, also if that was put right', async () => {
  const led = await leadCase(database, cast.karlis, '22.1.5', { also: ['EPD01'] });
  const afterwards = site.as(later(cast.karlis, { minutes: 3 }));
  const page = async () => (await afterwards.get(`/cases/${led.id}/mandates/${led.mandate}`)).text();
  const [one, two] = [later(cast.karlis, { minutes: 1 }), later(cast.karlis, { minutes: 2 })];
  await revoke(one, led, other.eServiceId, 'Velta, klātienē');
  assert.doesNotMatch(await page(), /part-revoked-translation/);
  const told = { language: 'en', way: 'read', reason: 'Sajaukta valoda.' };
  await act(database, one, 'putRightNotice', { case: led.id }, told);
  assert.match(await page(), /papers\/part-revoked-translation"/);
  const part = await paper(led, 'part-revoked-translation');
  assert.match(part.text.replaceAll(/\s+/g, ' '), /revoked in part.*\(EPD01\) 2 March 2026 at 10:31 Velta, klātienē/);
  assert.ok(!(await paper(led, 'part-revoked')).text.includes(other.name.en));
  await act(
    database,
    two,
    'endMandate',
    { case: led.id, mandate: led.mandate },
    { kind: 'revoked', declaredBy: 'Velta' },
  );
  assert.match(await page(), /papers\/end-translation"/);
  // It says for what the mandate stays in force, so it is printed anew no more; what was printed is printed again.
  assert.doesNotMatch(await page(), /papers\/part-revoked/);
  const address = `/cases/${led.id}/mandates/${led.mandate}/papers/part-revoked`;
  assert.deepEqual(
    [(await afterwards.get(address)).status, (await afterwards.get(`${address}-large`)).status],
    [200, 409],
  );
  const end = await paper(led, 'end-translation', afterwards);
  assert.match(end.text.replaceAll(/\s+/g, ' '), /The client revoked the mandate on 2 March 2026 at 10:32\./);
  assert.deepEqual([part.language, end.language], ['en', 'en']);
  // Only the Latvian name is binding, and only the English one is understood.
  const both = [led.eService, other].map(({ code, name }) => `${name.en} (${name.lv}) (${code})`);
  for (const named of both) assert.ok(part.text.includes(named), `${named}: ${part.text}`);
  assert.ok(end.text.includes(both[0] ?? '?'), end.text);
});
