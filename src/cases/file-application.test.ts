import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import { enterEdition, withdrawEService } from '#catalogue/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries, tracesOf } from '#test/support/postgres/traces.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
});

function file(actor: Cast['karlis'], caseId: string, eServiceId: string, changes: Record<string, unknown> = {}) {
  const typed = { ...forms.filing(eServiceId, actor.at), ...changes };
  return act(database, actor, 'fileApplication', { case: caseId }, typed);
}

/** A refusal leaves only its entry in the log. */
async function refused(work: () => Promise<unknown>, expected: { code: string; point?: string; kind?: string }) {
  const before = await tracesOf(database);
  await assert.rejects(work, expected);
  assert.deepEqual(await tracesOf(database), before);
  const [entry] = await lastEntries(database, 1);
  assert.equal(entry?.refused, true);
  assert.equal(entry?.body.refusal?.code, expected.code);
}

suite('22.¹ 5.: nothing is filed before its duties are done', () => {
  for (const [until, missing] of [
    ['opened', '2.6'],
    ['2.6', '22.1.1'],
    ['22.1.1', '22.1.3'],
    ['notice', '22.1.3'],
    ['drawn', '22.1.3'],
  ] as const) {
    test(`not when the case has come only as far as ${until}`, async () => {
      const { id, eService: service } = await leadCase(database, cast.karlis, until);
      await refused(() => file(cast.karlis, id, service.eServiceId), {
        code: 'case.out-of-order',
        point: missing,
      });
    });
  }

  test('after all of them it is filed, once', async () => {
    const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    await file(cast.karlis, id, service.eServiceId);
    await refused(() => file(cast.karlis, id, service.eServiceId), {
      code: 'case.already-done',
      point: '22.1.5',
    });
  });
});

suite('22.¹ 3.: nothing is filed beyond the mandate', () => {
  test('not an e-service that the mandate does not name', async () => {
    const { id } = await leadCase(database, cast.karlis, '22.1.3');
    const other = await eService(database, cast.karlis, 'EPD01');
    await refused(() => file(cast.karlis, id, other.eServiceId), {
      code: 'case.beyond-mandate',
      point: '22.1.3',
    });
  });

  test('not after the mandate was revoked', async () => {
    const { id, mandate, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    const input = { kind: 'revoked', declaredBy: 'Velta Priedīte', reason: 'pārdomāja' };
    await act(database, cast.karlis, 'endMandate', { case: id, mandate }, input);
    await refused(() => file(cast.karlis, id, service.eServiceId), { code: 'case.mandate-ended', point: '22.1.3' });
  });

  test('until the end of the last day of its term in Riga and not a moment later, also where the clocks change', async () => {
    for (const drawn of ['2025-09-26T08:00:00Z', '2026-04-20T08:00:00Z']) {
      const opener = { ...cast.karlis, at: Temporal.Instant.from(drawn), signedInAt: Temporal.Instant.from(drawn) };
      const first = await leadCase(database, opener, '22.1.3', { also: ['EPD01'] });
      const lastDay = officialDay(opener.at).add({ months: 6 });
      const midnight = lastDay.add({ days: 1 }).toZonedDateTime('Europe/Riga').toInstant();
      const lastMinute = at(opener, midnight.subtract({ minutes: 1 }));
      await file(lastMinute, first.id, first.eService.eServiceId);
      const tooLate = at(opener, midnight);
      const also = await eService(database, opener, 'EPD01');
      const day = { day: lastDay.toString(), started: '23:40', ended: '23:50' };
      await refused(() => file(tooLate, first.id, also.eServiceId, day), {
        code: 'case.mandate-ended',
        point: '22.1.3',
      });
    }
  });

  test('not an application made before the day of signing, whenever it is recorded', async () => {
    const nextDay = at(cast.karlis, cast.karlis.at.add({ hours: 24 }));
    const { id, eService: service } = await leadCase(database, nextDay, '22.1.3');
    const dayBefore = { day: officialDay(cast.karlis.at).toString() };
    await refused(() => file(nextDay, id, service.eServiceId, dayBefore), {
      code: 'case.before-signing',
      point: '22.1.3',
    });
    await file(nextDay, id, service.eServiceId);
  });

  test('not an application that was sent before its mandate was drawn up that day: nothing was signed then', async () => {
    const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    await refused(() => file(cast.karlis, id, service.eServiceId, { ended: '10:29' }), {
      code: 'case.before-signing',
      point: '22.1.3',
    });
    await file(cast.karlis, id, service.eServiceId, { ended: '10:30' });
  });

  test("not by another centre, which finds neither the case nor its mandate's rows", async () => {
    const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    for (const stranger of [cast.janis, cast.ruta]) {
      await refused(() => file(stranger, id, service.eServiceId), {
        code: 'case.no-such-case',
        kind: 'absent',
      });
    }
    await file(cast.liga, id, service.eServiceId);
  });

  test('a mandate revoked while another employee files: one of the two comes first, and the records agree', async () => {
    for (let round = 0; round < 12; round++) {
      const { id, mandate, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
      const input = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
      const [filed, ended] = await Promise.allSettled([
        file(cast.karlis, id, service.eServiceId),
        act(database, cast.liga, 'endMandate', { case: id, mandate }, input),
      ]);
      assert.equal(ended.status, 'fulfilled');
      if (filed.status === 'rejected') assert.equal(filed.reason.code, 'case.mandate-ended');
    }
  });
});

suite('22.¹ 2.: the employee shows a qualified means, freshly', () => {
  test('a sign-in older than an hour has to be renewed', async () => {
    const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    const stale = later(cast.karlis, { minutes: 31 });
    await refused(() => file(stale, id, service.eServiceId), { code: 'sign-in.stale', point: '22.1.2' });
  });

  test('the statement about the portal is made again for each application', async () => {
    const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    await assert.rejects(
      async () => file(cast.karlis, id, service.eServiceId, { identified: undefined }),
      (error: { problems: { field: string }[] }) => error.problems.some(({ field }) => field === 'identified'),
    );
  });
});

suite("the portal's reference is used once for an e-service", () => {
  test('a second use at the same centre is refused, and the refusal says where the first was', async () => {
    const reference = `R-${randomUUID()}`;
    const first = await leadCase(database, cast.karlis, '22.1.3');
    await file(cast.karlis, first.id, first.eService.eServiceId, { reference });
    const second = await leadCase(database, cast.karlis, '22.1.3');
    await refused(() => file(cast.karlis, second.id, second.eService.eServiceId, { reference }), {
      code: 'case.reference-used',
      kind: 'conflict',
    });
    const [entry] = await lastEntries(database, 1);
    assert.equal(entry?.body.refusal?.details.case, first.id);
  });

  test('however it is typed: in small letters, with spaces, another dash, on another keyboard; at any centre', async () => {
    const number = randomUUID().slice(0, 8);
    const first = await leadCase(database, cast.karlis, '22.1.3');
    await file(cast.karlis, first.id, first.eService.eServiceId, { reference: `TVP-2026-${number}` });
    for (const actor of [cast.karlis, cast.ruta]) {
      const { id, eService } = await leadCase(database, actor, '22.1.3');
      const spellings = [
        'tvp-2026-',
        'TVP-2026 - ',
        'TVP–2026–',
        'ТVР-2026-',
        'тvр-2026-',
        'ΤVΡ-2026-',
        'ＴＶＰ－2026-',
      ];
      for (const reference of spellings.map((before) => `${before}${number}`)) {
        await refused(() => file(actor, id, eService.eServiceId, { reference }), { code: 'case.reference-used' });
      }
    }
  });

  test('at another centre it is refused too, without saying whose it is', async () => {
    const reference = `R-${randomUUID()}`;
    const first = await leadCase(database, cast.karlis, '22.1.3');
    await file(cast.karlis, first.id, first.eService.eServiceId, { reference });
    const second = await leadCase(database, cast.ruta, '22.1.3');
    await refused(() => file(cast.ruta, second.id, second.eService.eServiceId, { reference }), {
      code: 'case.reference-used',
      kind: 'conflict',
    });
    const [entry] = await lastEntries(database, 1);
    assert.deepEqual(entry?.body.refusal?.details, {});
  });
});

suite('each e-service of a mandate is applied for once', () => {
  test('two employees file under the same mandate at once: one application, in every round', async () => {
    for (let round = 0; round < 12; round++) {
      const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
      const both = await Promise.allSettled([
        file(cast.karlis, id, service.eServiceId),
        file(cast.liga, id, service.eServiceId),
      ]);
      assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
      const loser = both.find((one) => one.status === 'rejected');
      assert.equal(loser?.reason.code, 'case.already-done');
    }
  });

  test('the same form posted twice at once files once and gets the same answer', async () => {
    const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
    const input = forms.filing(service.eServiceId, cast.karlis.at);
    const request = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => act(database, cast.karlis, 'fileApplication', { case: id }, input, request)),
    );
    assert.equal(new Set(answers.map((answer) => answer.id)).size, 1);
    assert.match(answers[0]?.id ?? '', /^[0-9a-f-]{36}$/);
  });
});

test('17.3., 20.13.: not after the e-service was removed from the catalogue', async () => {
  const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3', { code: 'EPD08' });
  await transaction(database, null, (tx) =>
    withdrawEService(tx, { eServiceId: service.eServiceId, from: officialDay(cast.karlis.at) }),
  );
  await refused(() => file(cast.karlis, id, service.eServiceId), {
    code: 'case.left-catalogue',
    point: '17.3',
  });
});

test("22.¹ 6., 7.: what the client is told follows the e-service's edition on the day of filing", async () => {
  const { id, eService: named } = await leadCase(database, cast.karlis, '22.1.3', { code: 'EPD01' });
  const tomorrow = at(cast.karlis, cast.karlis.at.add({ hours: 24 }));
  const { id: _edition, eServiceId, validUntil: _until, ...edition } = named;
  const changed = { ...edition, givesPlannedTime: false, givesResult: false, validFrom: officialDay(tomorrow.at) };
  await transaction(database, null, (tx) => enterEdition(tx, changed));
  await file(tomorrow, id, eServiceId);
  const view = await loggedTransaction(database, cast.karlis.centre, (tx) => readCaseView(tx, tomorrow, id));
  assert.equal(view.duties.waitingFor, 'done');
  assert.equal(view.facts.mandates[0]?.end?.kind, 'completed');
});

test('an e-service is the same in letters of either size', async () => {
  const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
  await file(cast.karlis, id, service.eServiceId.toUpperCase());
  const { duties } = await loggedTransaction(database, cast.karlis.centre, (tx) => readCaseView(tx, cast.karlis, id));
  assert.equal(duties.waitingFor, '22.1.6');
});

suite('start and end are as the portal shows them', () => {
  for (const [what, changes, field] of [
    ['an end before the start', { started: '10:20', ended: '10:10' }, 'ended'],
    ['an end that has not come', { ended: '23:59' }, 'ended'],
    ['a start that is no time', { started: '25:00' }, 'started'],
    ['a day that is none', { day: '31.02.2026.' }, 'day'],
    ['an hour that the clocks skipped', { day: '2025-03-30', started: '03:30', ended: '04:10' }, 'started'],
  ] as const) {
    test(`refuses ${what}, at its field`, async () => {
      const { id, eService: service } = await leadCase(database, cast.karlis, '22.1.3');
      await assert.rejects(
        async () => file(cast.karlis, id, service.eServiceId, changes),
        (error: { problems: { field: string }[] }) => error.problems.some((problem) => problem.field === field),
      );
    });
  }
});

function at(actor: Cast['karlis'], moment: Temporal.Instant): Cast['karlis'] {
  return { ...actor, at: moment, signedInAt: moment.subtract({ minutes: 5 }) };
}
