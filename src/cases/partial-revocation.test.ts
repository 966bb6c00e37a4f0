import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { mandateForAnybody } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import {
  act,
  clientOfCase,
  eService,
  filingRules,
  forms,
  type LedCase,
  leadCase,
  prepareCentres,
} from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { type Cast, clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { casesApi } from './api.ts';
import { readCaseView } from './case-view.ts';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
const documents = startDocumentMaker();
after(() => documents.close());
let cast: Cast;
let site: RoomSite;
let other: { readonly eServiceId: string };
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
  const parts = { database, documents, mandateSettings, filingRules };
  site = await roomSite(database, [casesApi(parts), casePages(parts)], cast.karlis);
  other = await eService(database, cast.karlis, 'EPD01');
});

/** A mandate for EPD313 and EPD01, signed, or as far as the case has come. */
const ledFor = (until: Parameters<typeof leadCase>[2] = '22.1.3', also: readonly string[] = ['EPD01']) =>
  leadCase(database, cast.karlis, until, { also });

const revokedWhole = { kind: 'revoked', declaredBy: 'Velta' };
const revoke = (actor: CentreActor, { id, mandate }: LedCase, eServices: unknown, typed: object = {}) =>
  act(database, actor, 'revokeInPart', { case: id, mandate }, { eServices, declaredBy: 'Velta, klātienē', ...typed });

const file = (actor: CentreActor, { id }: LedCase, service: string, changes: object = {}) =>
  act(database, actor, 'fileApplication', { case: id }, { ...forms.filing(service, actor.at), ...changes });

const viewOf = ({ id }: LedCase, actor: CentreActor = cast.karlis) =>
  loggedTransaction(database, actor.centre, (tx) => readCaseView(tx, actor, id));

suite('a client withdraws a mandate for one of its e-services', () => {
  test('nothing is filed for it from then on; the rest is in force, is filed and told, and then completed', async () => {
    const led = await ledFor();
    await revoke(later(cast.karlis, { minutes: 1 }), led, other.eServiceId, { reason: 'Pieteiks pati.' });
    const afterwards = later(cast.karlis, { minutes: 2 });
    await assert.rejects(file(afterwards, led, other.eServiceId), { code: 'case.mandate-ended' });
    const view = await viewOf(led, afterwards);
    assert.deepEqual(
      view.duties.lines.map(({ eServiceId, waitingFor }) => [eServiceId, waitingFor]),
      [
        [led.eService.eServiceId, '22.1.5'],
        [other.eServiceId, 'done'],
      ],
    );
    const { id: application } = await file(afterwards, led, led.eService.eServiceId);
    const of = { case: led.id, application };
    await act(database, afterwards, 'tellPlannedTime', of, forms.plannedTime(view.facts.mandates[0]?.drawnOn as never));
    await act(database, afterwards, 'tellResult', of, forms.result);
    const done = await viewOf(led, afterwards);
    assert.deepEqual([done.duties.waitingFor, done.facts.mandates[0]?.end?.kind], ['done', 'completed']);
  });

  test('register, log, case, mandate, client’s record, API and the paper’s code say for which, since when and by whom', async () => {
    const led = await ledFor();
    const { id } = await revoke(cast.karlis, led, other.eServiceId, {
      reason: 'Pieteiks pati.',
    });
    const entries = await lastEntries(database, 2);
    const things = Object.fromEntries(entries.map(({ act, body }) => [act, body.things]));
    assert.deepEqual(things['mandate.revoke-in-part'], { case: led.id, mandate: led.mandate, revocation: id });
    assert.equal(things['register-entry.mark']?.mark, 'revoked_in_part');
    const forgery = await forgeryOn(database);
    const mark = await forgery.copy('register_mark', 'document', led.mandate);
    await forgery.end();
    assert.deepEqual([mark.kind, mark.note], ['revoked_in_part', 'EPD01']);
    const text = async (path: string) => (await site.get(path)).text();
    const onCase = await text(`/cases/${led.id}`);
    assert.match(onCase, /EPD01[\s\S]*Atsaukts/);
    assert.doesNotMatch(onCase, /Pārtraukts/, 'one word for what was withdrawn');
    assert.doesNotMatch(onCase, /partial-revocations/, 'of one e-service there is no part');
    const onMandate = await text(`/cases/${led.id}/mandates/${led.mandate}`);
    assert.match(onMandate, /EPD01[^<]*: atsaukts, 02\.03\.2026\. 10:30/);
    assert.match(
      onMandate,
      /EPD01: reģistrēts 02\.03\.2026\. 10:30, Kārlis[^<]* – paziņoja: Velta, klātienē – Pieteiks pati\./,
    );
    assert.match(onMandate, /Spēkā/);
    const api = (await (await site.get(`/api/cases/${led.id}`)).json()) as { mandates: { revoked: unknown[] }[] };
    assert.deepEqual(api.mandates[0]?.revoked, [{ eService: other.eServiceId, from: cast.karlis.at.toString() }]);
    const client = await clientOfCase(database, cast.karlis, led.id);
    const answer = await site.app.request(`/api/clients/${client}`, {
      method: 'POST',
      body: JSON.stringify({ purpose: 'serving' }),
      headers: { 'content-type': 'application/json' },
    });
    const record = (await answer.json()) as { mandates: { id: string; revoked: unknown[]; state: string }[] };
    const ofRecord = record.mandates.find((one) => one.id === led.mandate);
    assert.deepEqual(
      [ofRecord?.state, ofRecord?.revoked],
      ['in_force', [{ eService: other.eServiceId, from: cast.karlis.at.toString() }]],
    );
    const { reference } = (await viewOf(led)).facts.mandates[0] ?? assert.fail();
    assert.equal((await mandateForAnybody(database, reference, cast.karlis.at))?.isInForce, true, 'of its paper too');
  });

  test('what was filed in the portal before that is recorded late, with its reason; after that it is refused', async () => {
    const led = await ledFor();
    await revoke(later(cast.karlis, { minutes: 5 }), led, other.eServiceId);
    const afterwards = later(cast.karlis, { minutes: 6 });
    const inPortal = (ended: string) => ({ started: '10:25', ended, lateReason: 'Klients atsauca, kamēr rakstīju.' });
    const saidAt = (field: string) => (error: Refusal) => {
      assert.deepEqual([error.code, error.problems.map((one) => one.field)], ['case.mandate-ended', [field]]);
      assert.match(error.problems[0]?.text.lv ?? '', /Šim e-pakalpojumam pilnvarojums atsaukts/);
      return true;
    };
    await assert.rejects(file(afterwards, led, other.eServiceId, { ended: '10:34' }), saidAt('lateReason'));
    await assert.rejects(file(afterwards, led, other.eServiceId, inPortal('10:35')), saidAt('ended'));
    await file(afterwards, led, other.eServiceId, inPortal('10:34'));
    const { applications } = (await viewOf(led, afterwards)).facts;
    assert.ok(applications[0]?.isLate);
  });

  test('recorded the next day, it holds from the end of the day that the client named', async () => {
    const led = await ledFor();
    const nextDay = later(cast.karlis, { hours: 24 });
    await revoke({ ...nextDay, signedInAt: nextDay.at }, led, other.eServiceId, { revokedOn: '2026-03-02' });
    const { scope } = (await viewOf(led, nextDay)).facts.mandates[0] ?? assert.fail();
    assert.equal(scope[1]?.revoked?.from.toString(), '2026-03-02T21:59:59.999Z');
  });

  test('a mandate withdrawn for an e-service is none to warn of, when another is granted for it', async () => {
    const client = { ...clients.arvids, documentNumber: 'LV7654321' };
    const first = await leadCase(database, cast.karlis, '22.1.3', { also: ['EPD01'], client });
    const second = await leadCase(database, cast.karlis, 'notice', { code: 'EPD01', client });
    const named = async () =>
      (await viewOf(second)).already.mandates.map(({ scope }) => scope.map(({ eServiceId }) => eServiceId));
    assert.deepEqual(await named(), [[first.eService.eServiceId, other.eServiceId]]);
    await revoke(cast.karlis, first, other.eServiceId);
    assert.deepEqual(await named(), [[first.eService.eServiceId]]);
    const page = await (await site.get(`/cases/${second.id}/mandates`)).text();
    assert.doesNotMatch(page, /id="also-in-force"/);
  });
});

suite('what cannot be withdrawn in part', () => {
  const refusedFor = (led: LedCase, eServices: unknown, code: string, at: CentreActor = cast.karlis) =>
    assert.rejects(revoke(at, led, eServices), { code, point: '22.1.3' });

  test('all of it, which is its end; the page leads there', async () => {
    const led = await ledFor();
    await refusedFor(led, [led.eService.eServiceId, other.eServiceId], 'mandate.part-is-all');
    const alone = await ledFor('22.1.3', []);
    await refusedFor(alone, alone.eService.eServiceId, 'mandate.part-is-all');
    const page = await (await site.get(`/cases/${alone.id}/mandates/${alone.mandate}/partial-revocations`)).text();
    assert.match(page, new RegExp(`href="/cases/${alone.id}/mandates/${alone.mandate}/end"`));
    const told = await ledFor('22.1.6');
    await act(database, cast.karlis, 'tellResult', { case: told.id, application: told.application }, forms.result);
    await refusedFor(told, other.eServiceId, 'mandate.part-is-all');
  });

  test('the rest, when of what was withdrawn before only the result of a late filing waits', async () => {
    const led = await ledFor();
    await revoke(later(cast.karlis, { minutes: 5 }), led, other.eServiceId);
    const afterwards = later(cast.karlis, { minutes: 6 });
    const inPortal = { started: '10:25', ended: '10:34', lateReason: 'Klients atsauca, kamēr rakstīju.' };
    await file(afterwards, led, other.eServiceId, inPortal);
    await refusedFor(led, led.eService.eServiceId, 'mandate.part-is-all', afterwards);
    assert.doesNotMatch(await (await site.get(`/cases/${led.id}`)).text(), /partial-revocations/);
  });

  test('what was applied for, what the mandate does not name, and what was withdrawn before', async () => {
    const led = await ledFor('22.1.5', ['EPD01', 'EPD09']);
    await refusedFor(led, led.eService.eServiceId, 'mandate.filed-already');
    await refusedFor(led, randomUUID(), 'mandate.not-named');
    await revoke(cast.karlis, led, other.eServiceId);
    await refusedFor(led, other.eServiceId, 'mandate.revoked-in-part-already');
  });

  test('what is sent in large letters is the same e-service', async () => {
    const led = await ledFor('22.1.5', ['EPD01', 'EPD09']);
    await refusedFor(led, led.eService.eServiceId.toUpperCase(), 'mandate.filed-already');
    await revoke(cast.karlis, led, [other.eServiceId.toUpperCase()]);
    const [line] = (await viewOf(led)).duties.lines.filter(({ eServiceId }) => eServiceId === other.eServiceId);
    assert.equal(line?.waitingFor, 'done');
    await refusedFor(led, other.eServiceId.toUpperCase(), 'mandate.revoked-in-part-already');
  });

  test('a mandate that was not signed, has ended or has run out', async () => {
    await refusedFor(await ledFor('drawn'), other.eServiceId, 'case.out-of-order');
    const led = await ledFor();
    await act(database, cast.karlis, 'endMandate', { case: led.id, mandate: led.mandate }, revokedWhole);
    await refusedFor(led, other.eServiceId, 'case.not-in-force');
    const late = later(cast.karlis, { hours: 24 * 200 });
    await refusedFor(await ledFor(), other.eServiceId, 'case.not-in-force', { ...late, signedInAt: late.at });
  });
});

suite('at once', () => {
  const rounds = Array.from({ length: 8 });

  test('one withdraws it while the other files it: one of the two comes first', async () => {
    for (const _ of rounds) {
      const led = await ledFor();
      const [filed, revoked] = await Promise.allSettled([
        file(cast.karlis, led, other.eServiceId),
        revoke(cast.liga, led, other.eServiceId),
      ]);
      const codes = [filed, revoked].flatMap((one) => (one.status === 'rejected' ? one.reason.code : []));
      assert.ok(['case.mandate-ended', 'mandate.filed-already'].includes(codes.join()), codes.join());
    }
  });

  test('one withdraws a part while the other revokes all of it: it is revoked, and the records agree', async () => {
    for (const _ of rounds) {
      const led = await ledFor();
      const [part, whole] = await Promise.allSettled([
        revoke(cast.karlis, led, other.eServiceId),
        act(database, cast.liga, 'endMandate', { case: led.id, mandate: led.mandate }, revokedWhole),
      ]);
      assert.equal(whole.status, 'fulfilled');
      if (part.status === 'rejected') assert.equal(part.reason.code, 'case.not-in-force');
      const mandate = (await viewOf(led)).facts.mandates[0];
      assert.equal(mandate?.scope[1]?.revoked !== null, part.status === 'fulfilled');
    }
  });

  test('two withdraw one part each, which together are all: one is told that this is the end', async () => {
    for (const _ of rounds) {
      const led = await ledFor();
      const answers = await Promise.allSettled([
        revoke(cast.karlis, led, other.eServiceId),
        revoke(cast.liga, led, led.eService.eServiceId),
      ]);
      const codes = answers.flatMap((one) => (one.status === 'rejected' ? one.reason.code : []));
      assert.deepEqual(codes, ['mandate.part-is-all']);
    }
  });
});

suite('the database refuses, whoever writes', () => {
  test('an application for it, all of the scope, a line added later, and a part of what has ended', async () => {
    const led = await ledFor();
    const filed = await ledFor('22.1.5');
    const { id } = await revoke(cast.karlis, led, other.eServiceId);
    const forgery = await forgeryOn(database);
    const model = await forgery.copy('application', 'id', filed.application);
    const mandate = await forgery.copy('mandate', 'id', led.mandate);
    const edition = await eService(database, cast.karlis, 'EPD01');
    const application = {
      ...model,
      id: randomUUID(),
      case_id: led.id,
      mandate_id: led.mandate,
      identity_check_id: mandate.identity_check_id,
      client_id: mandate.client_id,
      e_service_id: edition.eServiceId,
      edition_id: edition.id,
      portal_reference: randomUUID(),
      ended_at: later(cast.karlis, { minutes: 1 }).at.toString(),
      filed_at: later(cast.karlis, { minutes: 1 }).at.toString(),
      late_reason: Buffer.from('x'),
    };
    assert.equal(await forgery.refusedBy(['application', application]), 'application_needs_mandate_in_force');
    const part = await forgery.copy('partial_revocation', 'id', id);
    const line = await forgery.copy('revoked_e_service', 'revocation_id', id);
    const rest = { ...line, e_service_id: led.eService.eServiceId };
    assert.equal(await forgery.refusedBy(['revoked_e_service', rest]), 'e_service_revoked_with_its_revocation');
    const second = { ...part, id: randomUUID() };
    assert.equal(
      await forgery.refusedAtTheEnd(
        ['partial_revocation', second],
        ['revoked_e_service', { ...rest, revocation_id: second.id }],
      ),
      'revoked_in_part_only',
    );
    assert.equal(await forgery.refusedAtTheEnd(['partial_revocation', second]), 'revoked_in_part_only');
    const end = { ...part, kind: 'revoked', ended_at: part.revoked_at };
    assert.equal(
      await forgery.refusedBy(['mandate_end', end], ['partial_revocation', second]),
      'revoked_in_part_while_in_force',
    );
    await forgery.end();
  });
});
