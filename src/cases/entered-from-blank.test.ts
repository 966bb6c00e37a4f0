import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut, lookAt } from '#acting/index.ts';
import { archiveActs, archiveViews, registerEntryOf } from '#archive/index.ts';
import { contentOf, stateOf } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { giveUp, reserve } from '#test/support/cast/blanks.ts';
import { act, caseParts, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { apiCase } from './api-case.ts';
import { readCaseView } from './case-view.ts';
import { caseViews } from './views.ts';

const database = await freshDatabase();
const parts = { ...caseParts(database), documents: {} } as never;
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);

/** The day after: the blanks were reserved on Monday at 10:30, filled at 11:15, and are entered on Tuesday. */
const tuesday = (actor: CentreActor) => {
  const then = later(actor, { hours: 24 });
  return { ...then, signedInAt: then.at };
};
const [enterer, colleague] = [tuesday(karlis), tuesday(liga)];
const monday = Temporal.PlainDate.from('2026-03-02');
const filled = (blank: string | undefined, typed: object = {}) => ({
  blank,
  signedByHandOn: '2026-03-02',
  signedByHandAt: '11:15',
  ...typed,
});

/** A case of Tuesday in which the notice is told, and how its mandate is drawn up. */
async function toBeDrawn(actor = enterer, client: Readonly<Record<string, string>> = {}) {
  const led = await leadCase(database, actor, 'notice', { client });
  const draw = (typed: object) =>
    act(database, actor, 'drawMandate', { case: led.id }, { ...forms.mandate([led.eService.id], monday), ...typed });
  const sign = (mandate: string, typed: object = {}) =>
    act(database, actor, 'signMandate', { case: led.id, mandate }, { ...forms.signing(monday), ...typed });
  const file = (typed: object) =>
    act(
      database,
      actor,
      'fileApplication',
      { case: led.id },
      {
        ...forms.filing(led.eService.eServiceId, actor.at),
        day: '2026-03-02',
        ...typed,
      },
    );
  return { ...led, draw, sign, file };
}

const view = (id: string, actor = enterer) =>
  loggedTransaction(database, actor.centre, (tx) => readCaseView(tx, actor, id));
const entry = (document: string) =>
  loggedTransaction(database, karlis.centre, async (tx) => (await registerEntryOf(tx, document)) ?? assert.fail());

suite('a mandate is entered from a blank that was filled by hand while the system was away (22.¹ 3.)', () => {
  test('it keeps its reserved number and the day of the paper; what was filed since is recorded after it', async () => {
    const { blanks, first } = await reserve(database, karlis, 1);
    const { id, draw, sign, file } = await toBeDrawn();
    const drawn = await draw(filled(blanks[0]));
    assert.deepEqual(drawn, { id: blanks[0], year: 2026, number: first });
    await assert.rejects(sign(drawn.id, { signedOn: '2026-03-03' }), { code: 'mandate.signed-another-day' });
    await sign(drawn.id);
    await assert.rejects(file({ started: '11:14', ended: '11:20' }), { code: 'case.before-signing' });
    await file({ started: '11:15', ended: '11:20' });

    const { facts } = await view(id);
    const [mandate] = facts.mandates;
    assert.ok(mandate);
    assert.deepEqual(
      [mandate.drawnOn.toString(), mandate.signedByHandAt?.toString(), stateOf(mandate, enterer.at)],
      ['2026-03-02', '2026-03-02T09:15:00Z', 'in_force'],
    );
    assert.equal(facts.applications[0]?.isLate, false);
    const { marks, filledAt, reservation } = await entry(drawn.id);
    assert.deepEqual(
      marks.map(({ kind, markedBy }) => [kind, markedBy]),
      [['entered', karlis.person]],
    );
    assert.ok(reservation && filledAt?.equals(Temporal.Instant.from('2026-03-02T09:15:00Z')));
    const content = await loggedTransaction(database, karlis.centre, (tx) => contentOf(tx, drawn.id));
    assert.match(content?.registrationNumber ?? '', new RegExp(`/2026/${first}$`));
    assert.deepEqual([content?.date, content?.notice.toldOn], ['2026-03-02', '2026-03-02']);
  });

  test('it is the newest of its case, though its number was reserved before another was drawn up and ended', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const { id, eService, draw } = await toBeDrawn();
    const other = await draw({});
    await act(database, enterer, 'endMandate', { case: id, mandate: other.id }, { kind: 'unsigned' });
    await act(database, enterer, 'tellNotice', { case: id }, forms.notice);
    const typed = { ...forms.mandate([eService.id], monday), ...filled(blanks[0]) };
    const entered = await act(database, later(enterer, { minutes: 5 }), 'drawMandate', { case: id }, typed);
    const { facts, duties } = await view(id);
    assert.deepEqual(
      facts.mandates.map((mandate) => mandate.id),
      [other.id, entered.id],
    );
    assert.equal(duties.signing.record, entered.id);
  });

  test('a term that has run out since is entered, and what was filed within it is recorded late, with the reason', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const { id, draw, sign, file } = await toBeDrawn();
    await draw(filled(blanks[0], { validUntil: '2026-03-02' }));
    await sign(blanks[0] ?? '');
    const times = { started: '11:20', ended: '11:30' };
    await assert.rejects(file(times), { code: 'case.mandate-ended' });
    await file({ ...times, lateReason: 'Sistēma nebija pieejama.' });
    assert.equal((await view(id)).facts.applications[0]?.isLate, true);
  });

  test('in the order of the numbers: a later one waits until the earlier is entered or given up', async () => {
    const { id: reservation, blanks } = await reserve(database, karlis, 3);
    const [one, two, three] = blanks;
    const later = await toBeDrawn();
    await assert.rejects(later.draw(filled(two)), { code: 'mandate.blank-not-next' });
    await giveUp(database, colleague, reservation, { blanks: [one] });
    await later.draw(filled(two));
    const last = await toBeDrawn();
    await assert.rejects(last.draw(filled(two)), { code: 'mandate.blank-not-next' });
    await assert.rejects(last.draw(filled(randomUUID())), { code: 'mandate.blank-not-next' });
    await last.draw(filled(three));
    await assert.rejects(giveUp(database, colleague, reservation, { blanks: [three] }), {
      code: 'archive.blank-not-open',
    });
  });

  test('two who enter one blank at once: one of them does, the other is told, and the register has no gap', async () => {
    for (let round = 0; round < 4; round++) {
      const { blanks } = await reserve(database, karlis, 1);
      const [a, b] = [await toBeDrawn(enterer), await toBeDrawn(colleague)];
      const outcomes = await Promise.allSettled([a.draw(filled(blanks[0])), b.draw(filled(blanks[0]))]);
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      const no = outcomes.find((one) => one.status === 'rejected');
      assert.equal(no?.reason.code, 'mandate.blank-not-next');
    }
  });

  test('signed between reservation and entering, in the year of the number', async () => {
    const { id, blanks } = await reserve(database, karlis, 1);
    const { draw } = await toBeDrawn();
    const refused = async (typed: object, code: string) =>
      assert.rejects(draw(filled(blanks[0], typed)), { code: `mandate.${code}` }, JSON.stringify(typed));
    await refused({ signedByHandAt: '10:29' }, 'filled-before-reserved');
    await refused({ signedByHandOn: '2026-03-03', signedByHandAt: '10:31' }, 'filled-in-future');
    await assert.rejects(draw(filled(blanks[0], { signedByHandAt: '25:00' })), { code: 'input.unreadable' });
    await assert.rejects(draw(filled(blanks[0], { signedByHandOn: '' })), { code: 'input.unreadable' });
    await giveUp(database, karlis, id, { blanks });

    const at = (text: string) => ({
      ...karlis,
      at: Temporal.Instant.from(text),
      signedInAt: Temporal.Instant.from(text),
    });
    const old = await reserve(database, at('2026-12-31T12:00:00Z'), 1);
    const january = await toBeDrawn(at('2027-01-04T08:00:00Z'));
    const typed = { validUntil: '2027-02-01', signedByHandOn: '2027-01-01', signedByHandAt: '00:00' };
    await assert.rejects(january.draw(filled(old.blanks[0], typed)), { code: 'mandate.filled-another-year' });
    const drawn = await january.draw(
      filled(old.blanks[0], { ...typed, signedByHandOn: '2026-12-31', signedByHandAt: '23:59' }),
    );
    assert.deepEqual([drawn.year, drawn.number], [2026, old.first]);
  });

  test('the blank is the mandate: its copies are not printed anew; its scan is sealed for its client', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const { id, draw, sign } = await toBeDrawn();
    const { id: mandate } = await draw(filled(blanks[0]));
    for (const paper of ['copies', 'copies-large', 'copy-1', 'copy-2-large']) {
      const print = lookAt(parts, enterer, caseViews.printMandate, { of: { case: id, mandate, paper } }, () => null);
      await assert.rejects(print, { code: 'mandate.on-blank' });
    }
    await assert.rejects(sign(mandate, { pages: '' }), { code: 'mandate.pages-unknown' });
    await sign(mandate);
    const scan = { scan: { name: 'scan', bytes: smallPdf() } };
    const attached = await act(database, enterer, 'attachScan', { case: id, mandate }, scan);
    const seen = await lookAt(parts, enterer, archiveViews.viewScan, { of: { scan: attached.id } }, (found) => found);
    assert.ok(Buffer.from(seen.bytes).equals(smallPdf()));
    const { client_id } = await forgery.copy('mandate', 'id', mandate);
    const { bytes } = await forgery.copy('archive_scan', 'id', attached.id);
    const key = await forgery.copy('data_key', 'subject_id', String(client_id));
    const opened = database.vault.under(String(client_id), key.wrapped as Buffer).openBytes(bytes as Buffer);
    assert.ok(opened && Buffer.from(opened).equals(smallPdf()));
  });

  test('whoever is the client of an entered blank writes nothing of it in the register', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const [document = ''] = blanks;
    const own = { givenName: 'Kārlis', surname: 'Kalniņš', personalCode: '329999-00001' };
    const { draw, sign } = await toBeDrawn(colleague, own);
    await draw(filled(document));
    await sign(document);
    const correct = { id: randomUUID(), of: { document }, input: { note: 'Mape 7' } };
    await assert.rejects(carryOut(parts, enterer, archiveActs.correctEntry, correct), { code: 'archive.own-entry' });
    const mark = { centre_id: karlis.centre, id: randomUUID(), document, kind: 'corrected', note: 'x' };
    const marked = { ...mark, marked_at: enterer.at.toString(), marked_by: karlis.person };
    assert.equal(await forgery.refusedBy(['register_mark', marked]), 'served_by_another');
  });

  test('the API tells of it', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const { id, draw } = await toBeDrawn();
    await draw(filled(blanks[0]));
    const told = apiCase(await view(id), enterer.at).mandates.map(({ signedByHandAt }) => String(signedByHandAt));
    assert.deepEqual(told, ['2026-03-02T09:15:00Z']);
  });
});

suite('the database itself refuses', () => {
  const at = enterer.at.toString();

  /** All that entering a blank writes, with what is changed in it. */
  async function entered(blank: string, changes: { mark?: object; entered?: object; mandate?: object } = {}) {
    const { id, draw } = await toBeDrawn();
    await draw({ validUntil: '2026-09-02' });
    const { facts } = await view(id);
    const made = await forgery.copy('mandate', 'id', facts.mandates[0]?.id ?? '');
    const scope = await forgery.copy('mandate_scope', 'mandate_id', String(made.id));
    const told = { ...(await forgery.copy('notice', 'id', String(made.notice_id))), id: randomUUID() };
    const { year, number } = await forgery.copy('register_entry', 'document', blank);
    const mark = { centre_id: karlis.centre, id: randomUUID(), document: blank, kind: 'entered', note: '' };
    const client = { document: blank, client_id: made.client_id, filled_at: '2026-03-02T09:15:00Z' };
    const mandate = { ...made, id: blank, notice_id: told.id, register_year: year, register_number: number };
    const caseMandate = { ...(await forgery.copy('case_mandate', 'mandate_id', String(made.id))), mandate_id: blank };
    return {
      mark: ['register_mark', { ...mark, marked_at: at, marked_by: karlis.person, ...changes.mark }],
      entered: ['blank_entered', { centre_id: karlis.centre, mark_id: mark.id, ...client, ...changes.entered }],
      notice: ['notice', told],
      mandate: ['mandate', { ...mandate, drawn_on: '2026-03-02', reference: 'x'.repeat(22), ...changes.mandate }],
      scope: ['mandate_scope', { ...scope, mandate_id: blank }],
      caseMandate: ['case_mandate', caseMandate],
    } as const;
  }
  const refused = async (blank: string, changes: Parameters<typeof entered>[1]) => {
    const { mark, entered: row, notice, mandate, scope } = await entered(blank, changes);
    return forgery.refusedAtTheEnd(mark, row, notice, mandate, scope);
  };

  test('an earlier number that waits, another moment of signing, another date or client, a mark or a number alone', async () => {
    const { id, blanks } = await reserve(database, karlis, 2);
    const [one = '', two = ''] = blanks;
    assert.equal(await refused(two, {}), 'blanks_in_their_order');
    const filledAt = (filled_at: string) => refused(one, { entered: { filled_at } });
    assert.equal(await filledAt('2026-03-02T08:29:59Z'), 'filled_while_reserved');
    assert.equal(await filledAt(later(enterer, { minutes: 1 }).at.toString()), 'filled_while_reserved');
    assert.equal(await refused(one, { mandate: { drawn_on: '2026-03-03' } }), 'mandate_dated_when_drawn');
    const other = await forgery.copy('client', 'centre_id', karlis.centre);
    const somebody = (await toBeDrawn(enterer, { personalCode: '320000-00777' })).id;
    assert.notEqual((await view(somebody)).facts.clientId, other.id);
    const client_id = (await view(somebody)).facts.clientId;
    assert.equal(await refused(one, { entered: { client_id } }), 'mandate_under_own_number');
    const { mark, entered: row } = await entered(one);
    assert.equal(await forgery.refusedAtTheEnd(mark), 'entered_for_its_client');
    assert.equal(await forgery.refusedAtTheEnd(mark, row), 'entered_as_mandate');
    const unused = ['register_mark', { ...mark[1], id: randomUUID(), kind: 'unused', note: 'x' }] as const;
    assert.equal(await forgery.refusedBy(mark, unused), 'blank_settled_once');
    await giveUp(database, karlis, id, { blanks });
  });

  test('what was begun in the portal before the minute of signing', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const { id, draw, sign, file } = await toBeDrawn();
    await draw(filled(blanks[0]));
    await sign(blanks[0] ?? '');
    await file({ started: '11:15', ended: '11:20' });
    const application = (await view(id)).facts.applications[0]?.id ?? '';
    const filed = await forgery.copy('application', 'id', application);
    const again = { ...filed, id: randomUUID(), portal_reference: 'x', started_at: '2026-03-02T09:14:59Z' };
    assert.equal(await forgery.refusedBy(['application', again]), 'application_needs_mandate_in_force');
  });
});
