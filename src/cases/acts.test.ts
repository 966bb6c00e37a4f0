import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { z } from 'zod';
import { type Act, deed } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { routes } from '#platform/http/http.ts';
import { honoPath, parametersIn } from '#platform/http/parameters.ts';
import { type CaseStage, caseParts, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { caseActs } from './acts.ts';
import type { CaseParts } from './case-parts.ts';
import { caseStep } from './case-step.tsx';
import { readCaseView } from './case-view.ts';
import { type FurtherAct, furtherActs } from './further-acts.tsx';
import { inCase } from './in-case.ts';
import { lineRecords } from './line-records.ts';
import { linkTold } from './link-records.ts';
import { casePages } from './pages.tsx';
import type { TellingBasis } from './portal-demands.ts';
import { recordOnLine } from './record-on-line.ts';
import { resultStep } from './result-step.tsx';

// What a new act of a case needs besides its deed. These tests name what is missing.

const database = await freshDatabase();
const parts = caseParts(database) as unknown as CaseParts;
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

const acts = Object.values(caseActs) as unknown as readonly Act[];

test('every act of a case is done on a page', () => {
  const posted = casePages(parts).routes.flatMap(({ method, path }) => (method === 'POST' ? [path] : []));
  const without = acts.filter(({ path }) => !posted.includes(honoPath(path))).map(({ name }) => name);
  const why =
    'give it a step in src/cases/pages.tsx; if it asks for nothing, an address one step beneath a page’s is enough';
  assert.deepEqual(without, [], why);
});

test('every record of an application has its table, with the declared columns', async () => {
  const found = await database.pool.query<{ name: string; columns: string[] }>(
    'select table_name as name, array_agg(column_name::text) as columns from information_schema.columns group by 1',
  );
  const columnsOf = (table: string) =>
    found.rows.flatMap(({ name, columns }) => (name === table ? columns : [])).toSorted((a, b) => a.localeCompare(b));
  for (const [table, { columns }] of Object.entries(lineRecords)) {
    const said = ['centre_id', 'application_id', ...Object.keys(columns.shape)].toSorted((a, b) => a.localeCompare(b));
    const why = `make the table ${table} as src/cases/line-records.ts names it in a new numbered .sql file of src/cases`;
    assert.deepEqual(columnsOf(table), said, why);
  }
});

/** There may be no such act; then the buttons are tried with this one. */
const toldByPhone = inCase(
  deed({
    name: 'test.told-by-phone',
    title: { lv: 'Paziņots pa tālruni', en: 'Told by phone' },
    point: '22.1.7',
    roles: ['employee'],
    input: z.object({}),
    carryOut: async (tx, actor, filed: TellingBasis) =>
      recordOnLine(tx, actor, filed, 'result_told', { way: 'phone', told_at: actor.at, told_by: actor.person }),
  }),
  '/cases/{case}/applications/{application}/result/by-phone',
  (duties, { application }) => duties.result(application),
  linkTold,
) as unknown as FurtherAct;

const stages: readonly CaseStage[] = ['22.1.6', '22.1.5', '22.1.3', 'drawn', 'notice', '22.1.1', '2.6', 'opened'];

suite('an act that asks for nothing is a button on the page of the step above it', () => {
  const pages = casePages(parts);
  const resultPage = routes();
  caseStep(resultPage, parts, resultStep, [toldByPhone]);
  for (const act of [...new Set(acts.flatMap(({ path }) => furtherActs(path))), toldByPhone]) {
    test(`${act.name}: only while the duties allow it, and only once`, async () => {
      const { of, address } = await allowed(act);
      const step = address.slice(0, address.lastIndexOf('/'));
      const site = await roomSite(database, [act === toldByPhone ? resultPage : pages], cast.karlis);
      const isOffered = async () => (await (await site.get(step)).text()).includes(`action="${address}"`);
      assert.ok(await isOffered(), `there is no button for it on ${step}`);
      const answer = await site.post(address, {});
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, `/cases/${of.case}`]);
      const [entry] = await lastEntries(database, 1);
      assert.equal(entry?.act, act.name);
      assert.ok(!(await isOffered()), 'the duties still allow it after it was done: say so where they are computed');
      assert.ok([409, 422].includes((await site.post(address, {})).status), 'it is done twice');
    });
  }
});

/** A case in which the duties allow the act, and the act's address in it. */
async function allowed(act: FurtherAct) {
  for (const stage of stages) {
    const led = await leadCase(database, cast.karlis, stage);
    const ids: Record<string, string> = { case: led.id, mandate: led.mandate, application: led.application };
    const of: Record<string, string> = Object.fromEntries(
      parametersIn(act.path).map((name) => [name, ids[name] ?? '']),
    );
    const { duties } = await loggedTransaction(database, cast.karlis.centre, (tx) =>
      readCaseView(tx, cast.karlis, led.id),
    );
    const address = act.path.replace(/\{(\w+)\}/g, (_, name: string) => of[name] ?? '');
    if ('on' in act.may(duties, of, {})) return { of, address };
  }
  return assert.fail(`no case led by the duties of the law allows ${act.name}`);
}
