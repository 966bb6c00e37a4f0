import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type Act, type CentreActor, carryOut } from '#acting/index.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { act, caseParts, clientOfCase, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { clients, enterCast, temporaryEmployee } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { mailOrigin, takenMails } from '#test/support/site/taken-mails.ts';
import { deathActs } from './acts.ts';
import { remindOfMandates } from './remind-of-mandates.ts';

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);
const ilze = await temporaryEmployee(database, karlis, startOfDay(Temporal.PlainDate.from('2026-08-20')));

// A mandate signed on 2 March is in force until 2 September.
const on = (day: string) => startOfDay(Temporal.PlainDate.from(day)).add({ hours: 9 });
const sweep = (day: string) => remindOfMandates(database, on(day));
const sent = (day: string) => takenMails(database, on(day));
const atDay = (actor: CentreActor, day: string) => ({ ...actor, at: on(day), signedInAt: on(day) });
/** Nothing of the tests before waits or is remembered. */
const forget = () =>
  asOwner(database, (client) => client.query("update case_progress set waiting_for = 'done'; delete from jobs.job"));

suite('whoever is responsible is reminded of a mandate that runs out with something left to do', () => {
  test('14, 7 and 1 days before its last day, each once however many processes sweep at once', async () => {
    await forget();
    const { id } = await leadCase(database, karlis, '22.1.3');
    const reminded: string[] = [];
    for (let day = Temporal.PlainDate.from('2026-08-17'); String(day) <= '2026-09-04'; day = day.add({ days: 1 })) {
      const sweeps = await Promise.all(Array.from({ length: 5 }, () => sweep(String(day))));
      const mails = await sent(String(day));
      assert.equal(
        sweeps.reduce((sum, count) => sum + count),
        mails.length,
      );
      if (mails.length > 0) reminded.push(String(day));
      for (const { to, subject, text } of mails) {
        assert.equal(to, 'darbinieks@paraugs.example');
        assert.match(subject, /Pilnvarojums Nr\. \d+\/2026 izbeidzas 02\.09\.2026\./);
        assert.match(text, /Centrs: Birzgales[\s\S]*Darāms: jāpiesaka e-pakalpojums[\s\S]*Last day: 02\.09\.2026/);
        assert.ok(text.includes(`${mailOrigin}/cases/${id}`));
        assert.doesNotMatch(subject + text, /Velta|Priedīte|320000|EPD313|rīcībspēju|20000000/);
      }
    }
    assert.deepEqual(reminded, ['2026-08-19', '2026-08-26', '2026-09-01']);
  });

  test('after a long stop of the last one only; a restart sends nothing again', async () => {
    await forget();
    await leadCase(database, karlis, '22.1.3');
    assert.deepEqual([await sweep('2026-08-28'), await sweep('2026-08-28'), await sweep('2026-08-31')], [1, 0, 0]);
    assert.equal((await sent('2026-08-31')).length, 1);
  });

  test('of what is to be told too; a term shorter than the time before is reminded of later', async () => {
    await forget();
    await leadCase(database, karlis, '22.1.6');
    assert.equal(await sweep('2026-08-20'), 1);
    assert.match((await sent('2026-08-20'))[0]?.text ?? '', /klientam jāpaziņo rezultāts/);
    await forget();
    const { id, eService } = await leadCase(database, karlis, 'notice');
    const short = { ...forms.mandate([eService.id], Temporal.PlainDate.from('2026-03-02')), validUntil: '2026-03-12' };
    const { id: mandate } = await act(database, karlis, 'drawMandate', { case: id }, short);
    await act(
      database,
      karlis,
      'signMandate',
      { case: id, mandate },
      forms.signing(Temporal.PlainDate.from('2026-03-02')),
    );
    assert.deepEqual([await sweep('2026-03-03'), await sweep('2026-03-05'), await sweep('2026-03-11')], [0, 1, 1]);
  });

  test('what is done, revoked, ended by a death, closed or not signed is none to remind of', async () => {
    await forget();
    await leadCase(database, karlis, '22.1.7');
    const revoked = await leadCase(database, karlis, '22.1.6');
    await act(
      database,
      karlis,
      'endMandate',
      { case: revoked.id, mandate: revoked.mandate },
      { kind: 'revoked', declaredBy: 'Velta' },
    );
    // As a version before this one left it.
    await asOwner(database, (client) =>
      client.query("update case_progress set mandate_until = '2026-09-02' where case_id = $1", [revoked.id]),
    );
    const died = await leadCase(database, karlis, '22.1.5', { client: clients.arvids });
    await carryOut(caseParts(database), karlis, deathActs.recordDeath as Act<string, never, never, unknown>, {
      id: randomUUID(),
      of: { client: await clientOfCase(database, karlis, died.id) },
      input: { toldBy: 'meita pa tālruni' },
    });
    await leadCase(database, karlis, 'closed');
    await leadCase(database, karlis, 'drawn');
    assert.equal(await sweep('2026-08-28'), 0);
  });

  test('a message that still waits when the mandate ends, or its work is done, is not sent', async () => {
    await forget();
    const ended = await leadCase(database, karlis, '22.1.3');
    const finished = await leadCase(database, karlis, '22.1.6');
    assert.equal(await sweep('2026-08-28'), 2);
    const then = atDay(karlis, '2026-08-28');
    await act(
      database,
      then,
      'endMandate',
      { case: ended.id, mandate: ended.mandate },
      { kind: 'revoked', declaredBy: 'Velta' },
    );
    await act(database, then, 'tellResult', { case: finished.id, application: finished.application }, forms.result);
    assert.deepEqual(await sent('2026-08-28'), []);
  });
});

suite('the employee who may still serve', () => {
  test('is whom the case was handed to', async () => {
    await forget();
    const { id } = await leadCase(database, karlis, '22.1.3');
    await act(database, karlis, 'handOverCase', { case: id }, { colleague: ilze.person });
    assert.equal(await sweep('2026-08-19'), 1);
    assert.deepEqual(
      (await sent('2026-08-19')).map(({ to }) => to),
      ['ilze@paraugs.example'],
    );
  });

  test('one whose right has ended is not written to, and whoever takes the case over then is', async () => {
    await forget();
    const { id } = await leadCase(database, ilze, '22.1.3');
    assert.equal(await sweep('2026-08-21'), 0);
    await act(database, atDay(liga, '2026-08-21'), 'takeOverCase', { case: id }, {});
    assert.equal(await sweep('2026-08-21'), 1);
    assert.deepEqual(
      (await sent('2026-08-21')).map(({ to }) => to),
      ['darbinieks@paraugs.example'],
    );
  });
});
