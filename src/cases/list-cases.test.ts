import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { readInput } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, forms, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { statementsOf } from '#test/support/postgres/statements.ts';
import type { CaseFilter } from './asked-cases.ts';
import { type CaseList, listCases, listToTell } from './list-cases.ts';
import { meantBy } from './search-words.ts';
import { toTellAfterInput } from './to-tell-after.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
});

function list(actor: Cast['karlis'], filter: CaseFilter = {}): Promise<CaseList> {
  return loggedTransaction(database, actor.centre, (tx) => listCases(tx, actor, filter, officialDay(actor.at)));
}

test('pages continue without gaps or duplicates, also while new cases are being opened', async () => {
  const service = await eService(database, cast.ruta, 'EPD01');
  const open = (minutes: number) => {
    const actor = later(cast.ruta, { minutes });
    return act(database, actor, 'openCase', {}, { edition: service.id }).then(({ id }) => id);
  };
  const opened: string[] = [];
  for (let minute = 0; minute < 120; minute++) opened.push(await open(Math.floor(minute / 3)));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await list(cast.ruta, { after });
    seen.push(...page.cases.map(({ id }) => id));
    after = page.next ?? undefined;
    await open(60);
  } while (after);
  assert.equal(new Set(seen).size, seen.length);
  assert.deepEqual(seen.toSorted(), opened.toSorted());
});

test('the list of clients to contact continues where its page ended, also if its last client was informed meanwhile', async () => {
  const due: LedCase[] = [];
  for (let number = 0; number < rowsOnAPage + 2; number++) due.push(await leadCase(database, cast.janis, '22.1.5'));
  const page = (after?: string) =>
    loggedTransaction(database, cast.janis.centre, (tx) =>
      listToTell(tx, cast.janis, { until: officialDay(cast.janis.at), after: readInput(toTellAfterInput, after) }),
    );
  const first = await page();
  const last = due.find(({ id }) => id === first.cases.at(-1)?.id);
  assert.ok(last && first.next);
  const of = { case: last.id, application: last.application };
  await act(database, cast.janis, 'tellPlannedTime', of, forms.plannedTime(officialDay(cast.janis.at)));
  const second = await page(first.next);
  const seen = [...first.cases, ...second.cases].map(({ id }) => id);
  assert.deepEqual(seen.toSorted(), due.map(({ id }) => id).toSorted());
  assert.throws(() => readInput(toTellAfterInput, '2026-02-30_x'), { code: 'input.unreadable' });
});

test('a full page runs no more statements than a page of one', async () => {
  const many = await statementsOf(() => list(cast.ruta));
  assert.equal(many.answer.cases.length, rowsOnAPage);
  await leadCase(database, cast.karlis, '22.1.1');
  const one = await statementsOf(() => list(cast.karlis));
  assert.equal(one.answer.cases.length, 1);
  assert.ok(one.statements > 0);
  assert.ok(many.statements <= one.statements, `${many.statements} > ${one.statements}`);
});

test('a mandate whose term ended is listed as such without any act', async () => {
  const { id } = await leadCase(database, cast.karlis, '22.1.3');
  const idsOf = (found: CaseList) => found.cases.map((row) => row.id);
  assert.ok(!idsOf(await list(cast.karlis, { waitingFor: 'expired' })).includes(id));
  const afterwards = later(cast.karlis, { hours: 24 * 200 });
  assert.deepEqual(idsOf(await list(afterwards, { waitingFor: 'expired' })), [id]);
});

test('filters by state, day and employee agree with the records', async () => {
  const { id } = await leadCase(database, cast.liga, '22.1.5');
  const day = officialDay(cast.liga.at);
  for (const filter of [
    { waitingFor: '22.1.6' as const },
    { employee: cast.liga.person },
    { waitingFor: '22.1.6' as const, from: day, to: day, employee: cast.liga.person },
  ]) {
    const found = await list(cast.karlis, filter);
    assert.deepEqual(
      found.cases.map((row) => row.id),
      [id],
      JSON.stringify(filter),
    );
  }
  assert.deepEqual((await list(cast.karlis, { from: day.add({ days: 1 }) })).cases, []);
});

test('22.¹ 6., 22.¹ 7.: the list names the clients to inform today and the overdue ones, and nobody already informed or not asking', async () => {
  const toTell = (actor: Cast['karlis']) =>
    loggedTransaction(database, actor.centre, (tx) => listToTell(tx, actor, { until: officialDay(actor.at) })).then(
      (found) => found.cases.map((row) => row.id),
    );
  const before = await toTell(cast.karlis);
  const filed = await leadCase(database, cast.karlis, '22.1.5');
  const planned = await leadCase(database, cast.karlis, '22.1.6');
  const told = await leadCase(database, cast.karlis, '22.1.7');
  const today = await toTell(cast.karlis);
  assert.deepEqual(
    today.filter((id) => !before.includes(id)),
    [filed.id],
  );
  const inTwoWeeks = await toTell(later(cast.karlis, { hours: 24 * 15 }));
  assert.ok(inTwoWeeks.includes(planned.id));
  assert.ok(!inTwoWeeks.includes(told.id));
  assert.deepEqual(await toTell(cast.ruta), []);
});

test("the portal's reference finds its case even if it looks like a name, a register number or a personal code", async () => {
  for (const reference of ['482913', '2026/17', '320000-00009', 'Priede', 'TVP-7']) {
    const { id, eService: service } = await leadCase(database, cast.liga, '22.1.3');
    const filing = forms.filing(service.eServiceId, cast.liga.at, reference);
    await act(database, cast.liga, 'fileApplication', { case: id }, filing);
    const search = await loggedTransaction(database, cast.liga.centre, (tx) => meantBy(tx, reference));
    assert.deepEqual(
      (await list(cast.liga, { search })).cases.map((found) => found.id),
      [id],
      reference,
    );
  }
});
