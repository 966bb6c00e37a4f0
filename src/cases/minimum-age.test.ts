import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { type EServiceEdition, enterEdition } from '#catalogue/index.ts';
import { constraintOf, rows, sql, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

// An e-service may have an age of its own (22.¹ 3., 22.¹ 5.). The day of the tests is 2 March 2026.
const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const like = await eService(database, karlis, 'EPD313');
const today = officialDay(karlis.at);
let people = 0;

/** An e-service from this age on. */
function from(code: string, minimumAge: number | null, validFrom = like.validFrom): Promise<EServiceEdition> {
  const { id: _, eServiceId: __, validUntil: ___, ...said } = like;
  return transaction(database, null, (tx) => enterEdition(tx, { ...said, code, minimumAge, validFrom }));
}

const sixteen = await from('EPD16', 16);
const adults = await from('EPD18', 18);
const changing = await from('EPD00', null);
await from('EPD00', 17, Temporal.PlainDate.from('2026-03-10'));

/** A client of this birth date, whose mandate is to be drawn up. */
async function notified(birthDate: string, more: object = {}): Promise<string> {
  people += 1;
  const minor = { minorBasis: 'e_service_for_minors', minorBasisDocument: 'Noteikumu punkts par vecumu' };
  const client = {
    ...{ documentKind: 'foreign_passport', documentNumber: `LT${1000 + people}`, documentCountry: 'LT' },
    ...{ givenName: 'Jonas', surname: 'Jonaitis', personalCode: '', birthDate, ...minor, ...more },
  };
  return (await leadCase(database, karlis, 'notice', { client })).id;
}

const draw = (id: string, edition: EServiceEdition, actor: CentreActor = karlis) =>
  act(database, actor, 'drawMandate', { case: id }, forms.mandate([edition.id], today));

suite('whoever is younger than an e-service’s own minimum age', () => {
  test('grants no mandate for it, until the birthday', async () => {
    await assert.rejects(draw(await notified('03.03.2010.'), sixteen), { code: 'mandate.client-too-young' });
    await draw(await notified('02.03.2010.'), sixteen);
    await assert.rejects(draw(await notified('03.03.2008.'), adults), { code: 'mandate.client-too-young' });
    await draw(await notified('02.03.2008.'), adults);
    await draw(await notified('03.03.2010.'), changing);
  });

  test('nor for somebody else; but a child may be of any age for whom a parent asks', async () => {
    const child = {
      ...{ matter: 'other', basis: 'parent', basisDocument: 'dzimšanas apliecība 123' },
      ...{ representedGivenName: 'Mikas', representedSurname: 'Jonaitis' },
    };
    const young = await notified('03.03.2010.', { ...child, representedBirthDate: '01.03.2025.' });
    await assert.rejects(draw(young, sixteen), { code: 'mandate.client-too-young' });
    await draw(await notified('03.03.1990.', { ...child, representedBirthDate: '02.03.2025.' }), adults);
  });

  test('but whoever is married, declared of age or acts by another law has a basis of their own, in the database too', async () => {
    for (const minorBasis of ['married', 'declared_of_age', 'other_law']) {
      const id = await notified('03.03.2010.', { minorBasis, minorBasisDocument: 'laulības apliecība 5' });
      const { id: mandate } = await draw(id, adults);
      await act(database, karlis, 'signMandate', { case: id, mandate }, forms.signing(today));
      await act(database, karlis, 'fileApplication', { case: id }, forms.filing(adults.eServiceId, karlis.at));
    }
  });

  test('of nobody who showed no birth date is an age known or kept, nor of whoever is of age', async () => {
    await leadCase(database, karlis, 'drawn', { code: 'EPD18' });
    const kept = await transaction(database, karlis.centre, (tx) =>
      rows<{ age: number | null }>(tx, sql`select distinct minor_age as age from identity_check order by 1`),
    );
    assert.deepEqual(
      kept.map(({ age }) => age),
      [15, 16, 17, null],
    );
  });

  test('has nothing filed where the e-service got its age since, unless they may have had their birthday', async () => {
    const signed = async (birthDate: string) => {
      const id = await notified(birthDate);
      const { id: mandate } = await draw(id, changing);
      await act(database, karlis, 'signMandate', { case: id, mandate }, forms.signing(today));
      return id;
    };
    const then = { ...later(karlis, { hours: 24 * 8 }), signedInAt: karlis.at.add({ hours: 24 * 8 }) };
    const file = (id: string) =>
      act(database, then, 'fileApplication', { case: id }, forms.filing(changing.eServiceId, then.at));
    await assert.rejects(
      file(await signed('03.03.2010.')),
      { code: 'case.client-too-young' },
      'sixteen at most by then',
    );
    await file(await signed('03.03.2009.'));
  });

  test('the database says the same', async () => {
    const id = await notified('03.03.2010.');
    const { id: mandate } = await draw(id, changing);
    const inDatabase = (statement: ReturnType<typeof sql>) =>
      transaction(database, karlis.centre, (tx) => rows(tx, statement)).then(
        () => 'nothing',
        (error: unknown) => constraintOf(error),
      );
    const scope = (edition: EServiceEdition) =>
      inDatabase(sql`
        insert into mandate_scope (centre_id, mandate_id, edition_id, e_service_id, line)
        values (${karlis.centre}, ${mandate}, ${edition.id}, ${edition.eServiceId}, 2)`);
    assert.equal(await scope(sixteen), 'client_of_the_e_services_age');
    assert.notEqual(await scope(like), 'client_of_the_e_services_age');
    await act(database, karlis, 'signMandate', { case: id, mandate }, forms.signing(today));
    const permits = async (day: string) => {
      const [found] = await transaction(database, karlis.centre, (tx) =>
        rows<{ permits: boolean }>(
          tx,
          sql`select mandate_permits(${karlis.centre}, ${mandate}, ${changing.eServiceId}, ${day}::date, ${day}::date) as permits`,
        ),
      );
      return found?.permits;
    };
    assert.deepEqual(
      [await permits('2026-03-09'), await permits('2026-03-10'), await permits('2027-03-02')],
      [true, false, false],
    );
  });
});
