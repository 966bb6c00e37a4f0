import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { act, eService, filingRules, forms, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
const documents = startDocumentMaker();
after(() => documents.close());
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const pages = casePages({ database, documents, mandateSettings, filingRules });
const site = await roomSite(database, [pages], karlis);

const paper = async ({ id, mandate }: LedCase, name: string, actor = karlis) => {
  const answer = await site.as(actor).get(`/cases/${id}/mandates/${mandate}/papers/${name}`);
  return (await readPdf(Buffer.from(await answer.arrayBuffer()))).text;
};
const afterwards = later(karlis, { minutes: 6 });
const file = ({ id }: LedCase, service: string, reference: string, typed: object = {}) =>
  act(
    database,
    afterwards,
    'fileApplication',
    { case: id },
    {
      ...forms.filing(service, karlis.at, reference),
      ...typed,
    },
  );
const lateReason = 'Klients atsauca, kamēr rakstīju numuru.';

test('a proof of the end that is printed again names what was filed before the end and recorded after the first print', async () => {
  const led = await leadCase(database, karlis, '22.1.3');
  const revoked = { kind: 'revoked', declaredBy: 'Velta' };
  await act(database, later(karlis, { minutes: 5 }), 'endMandate', { case: led.id, mandate: led.mandate }, revoked);
  assert.doesNotMatch(await paper(led, 'end'), /TVP-LATE/);
  await file(led, led.eService.eServiceId, 'TVP-LATE', { lateReason });
  assert.match(await paper(led, 'end'), /TVP-LATE/);
});

test('so does a proof of a part, of what stays in force too', async () => {
  const [part, other] = [await eService(database, karlis, 'EPD01'), await eService(database, karlis, 'EPD09')];
  const led = await leadCase(database, karlis, '22.1.3', { also: ['EPD01', 'EPD09'] });
  const revoked = { eServices: part.eServiceId, declaredBy: 'Velta' };
  await act(database, later(karlis, { minutes: 5 }), 'revokeInPart', { case: led.id, mandate: led.mandate }, revoked);
  assert.doesNotMatch(await paper(led, 'part-revoked'), /TVP/);
  await file(led, other.eServiceId, 'TVP-OTHER');
  assert.match(await paper(led, 'part-revoked'), /TVP-OTHER/);
  await file(led, part.eServiceId, 'TVP-PART', { lateReason });
  assert.match(await paper(led, 'part-revoked'), /TVP-OTHER.*TVP-PART/s);
});

test('what was withdrawn after the last day of the term, or recorded since, is named as it was when the mandate ended', async () => {
  const term = { validUntil: '2026-03-03' };
  const withdrawn = async (hours: number, since: string) => {
    const led = await leadCase(database, karlis, '22.1.5', { mandate: term });
    const of = { case: led.id, application: led.application };
    await act(database, later(karlis, { hours }), 'sayWhatBecame', of, { kind: 'withdrawn', since });
    return paper(led, 'end', later(karlis, { hours: 72 }));
  };
  for (const [hours, since, stays] of [
    [24, '2026-03-03', false],
    [48, '2026-03-03', false],
    [48, '2026-03-04', true],
  ] as const) {
    const text = await withdrawn(hours, since);
    assert.equal(text.includes('EPD313'), stays, `${hours} ${since}: ${text}`);
  }
});

test('so does a proof of a part: what was withdrawn after that part is named on it, and what was withdrawn before is not', async () => {
  const part = await eService(database, karlis, 'EPD01');
  for (const [minutes, stays] of [
    [3, false],
    [8, true],
  ] as const) {
    const led = await leadCase(database, karlis, '22.1.5', { also: ['EPD01', 'EPD09'] });
    const withdraw = () => {
      const of = { case: led.id, application: led.application };
      return act(database, later(karlis, { minutes }), 'sayWhatBecame', of, { kind: 'withdrawn' });
    };
    if (!stays) await withdraw();
    const revoked = { eServices: part.eServiceId, declaredBy: 'Velta' };
    await act(database, later(karlis, { minutes: 5 }), 'revokeInPart', { case: led.id, mandate: led.mandate }, revoked);
    if (stays) await withdraw();
    const text = await paper(led, 'part-revoked', later(karlis, { minutes: 10 }));
    const [, filed = ''] = text.split('Jau iesniegtie pieteikumi');
    assert.equal(filed.includes('EPD313'), stays, `${minutes}: ${text}`);
  }
});

test('a slip promises no planned time of what the client was told the result of', async () => {
  const { id, application } = await leadCase(database, karlis, '22.1.7');
  const notTold = { cause: 'not_told', reason: 'Klientu nesazvanīja.' };
  await act(database, afterwards, 'putRightPlannedTime', { case: id, application }, notTold);
  const answer = await site.as(afterwards).get(`/cases/${id}/applications/${application}/slip`);
  const { text } = await readPdf(Buffer.from(await answer.arrayBuffer()));
  assert.match(text, /jau ir izskatīts/);
  assert.doesNotMatch(text, /vēl nav zināms/);
});
