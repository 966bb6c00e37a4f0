import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, type Actor, carryOut, lookAt, type Role, type View } from '#acting/index.ts';
import { parametersIn } from '#platform/http/parameters.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { defaultLimits } from '#sign-in/index.ts';
import { acts, consequences, events, views } from '#site/gathered.ts';
import { act, caseParts, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, type Cast, enterCast } from '#test/support/cast/people.ts';
import { everybody, lawfulActs, lawfulViews, lawOf } from '#test/support/cast/table-of-the-law.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries, refusalsLogged, tracesOf } from '#test/support/postgres/traces.ts';

// Asked where the act is, not where a page is: every act and view by every role, against the table of the law.

const roles = everybody;
const database = await freshDatabase();
const namePeople = async () => new Map<string, string>();
const parts = { ...caseParts(database), namePeople, origin: 'https://tilts.example', settings: defaultLimits } as never;
let cast: Cast;
const actors = new Map<Role, Actor>();
before(async () => {
  cast = await enterCast(database);
  for (const role of roles)
    actors.set(role, role === 'employee' ? cast.karlis : await alsoIn(database, cast.karlis, role));
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
});

const actorAs = (role: Role) => actors.get(role) ?? assert.fail(role);

/** Ids of what is not there, for every parameter of an address. */
function nobodys(path: string): Record<string, string> {
  return Object.fromEntries(parametersIn(path).map((name) => [name, randomUUID()]));
}

const doAct = (one: (typeof acts)[number], actor: Actor, of: Record<string, string>, input: unknown) =>
  carryOut(parts, actor, one as unknown as Act<string, z.ZodType, z.ZodType>, { id: randomUUID(), of, input });

const see = (one: (typeof views)[number], actor: Actor, of: Record<string, string>, query: unknown) =>
  lookAt(parts, actor, one as unknown as View, { of, query }, (seen) => seen);

/** Stands on nothing and asks for nothing: whoever has the role carries it out. */
const standsOnNothing: readonly string[] = ['audit-log.verify', 'session.end-others'];

async function refusalOf(work: Promise<unknown>): Promise<Refusal | undefined> {
  return work.then(
    () => undefined,
    (error: Refusal) => (error.name === 'Refusal' ? error : assert.fail(error)),
  );
}

test('the table of the law has every act and every view, and nothing else; each has a title of its own name', () => {
  const said = (list: readonly { name: string }[]) =>
    list.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b));
  const why = 'write its roles and its point into the table above, as the law has them';
  assert.deepEqual(said(acts.filter((one) => lawOf(one) === undefined)), [], why);
  const gone = Object.keys(lawfulActs).filter((name) => !acts.some((one) => one.name === name));
  assert.deepEqual(gone, [], 'no act has this name');
  assert.deepEqual(said(views), said(Object.keys(lawfulViews).map((name) => ({ name }))), why);
  const named = [...acts, ...views, ...consequences, ...events];
  assert.equal(new Set(named.map(({ name }) => name)).size, named.length, 'two of one name');
  for (const { name, title } of named) assert.ok(title.lv && title.en, name);
});

/** Nothing is asked for them, so whoever may do them has done them. */
const askNothing: readonly string[] = ['access-request.begin'];

suite('every act by every role', () => {
  for (const one of acts) {
    const [lawful = [], point] = lawOf(one) ?? [];
    for (const role of roles) {
      test(`${role}: ${one.name}${lawful.includes(role) ? '' : ' is refused, and leaves one entry and nothing else'}`, async () => {
        const [traces, logged] = [await tracesOf(database), await refusalsLogged(database)];
        const of = nobodys(one.path);
        const refusal = await refusalOf(doAct(one, actorAs(role), of, {}));
        assert.equal(one.point, point);
        if (lawful.includes(role) && askNothing.includes(one.name)) return assert.equal(refusal, undefined);
        assert.equal(refusal?.code === 'access.role', !lawful.includes(role), String(refusal?.code));
        if (lawful.includes(role) && standsOnNothing.includes(one.name)) return assert.equal(refusal, undefined);
        assert.deepEqual(await tracesOf(database), traces);
        assert.equal(await refusalsLogged(database), logged + 1);
        const [entry] = await lastEntries(database, 1);
        assert.deepEqual([entry?.act, entry?.refused], [one.name, true]);
        assert.deepEqual(entry?.body.things, of, 'what was asked for is in the entry');
      });
    }
  }
});

test('a right that ended while the request was under way is told like none, and leaves one entry', async () => {
  const begin = acts.find(({ name }) => name === 'access-request.begin') ?? assert.fail();
  const withoutRight = { ...actorAs('administrator'), person: cast.viewer.person };
  const [traces, logged] = [await tracesOf(database), await refusalsLogged(database)];
  const refusal = await refusalOf(doAct(begin, withoutRight, {}, {}));
  assert.equal(refusal?.code, 'access.role');
  assert.deepEqual(await tracesOf(database), traces);
  assert.equal(await refusalsLogged(database), logged + 1);
});

suite('every view by every role', () => {
  for (const one of views) {
    const [lawful = [], logged] = lawfulViews[one.name] ?? [];
    for (const role of roles) {
      test(`${role}: ${one.name}${lawful.includes(role) ? '' : ' is refused under its own name'}`, async () => {
        const before = await refusalsLogged(database);
        const of = nobodys(one.path);
        const refusal = await refusalOf(see(one, actorAs(role), of, {}));
        assert.equal(one.showsNobody === undefined, logged, 'whether looking leaves an entry');
        assert.equal(refusal?.code === 'access.role', !lawful.includes(role), String(refusal?.code));
        if (lawful.includes(role)) return;
        assert.equal(await refusalsLogged(database), before + 1);
        const [entry] = await lastEntries(database, 1);
        assert.deepEqual([entry?.act, entry?.body.refusal?.code], [one.name, 'access.role']);
        assert.deepEqual(entry?.body.things, of, 'what was asked for is in the entry');
      });
    }
  }
});

suite('a request id is bound to the person, the act and the content', () => {
  test('the same again gets the first answer; anything else under it is refused, and does nothing', async () => {
    const led = await leadCase(database, cast.karlis, '2.6');
    const id = randomUUID();
    const of = { case: led.id };
    const first = await act(database, cast.karlis, 'checkIdentity', of, forms.identity, id);
    assert.deepEqual(await act(database, cast.karlis, 'checkIdentity', of, forms.identity, id), first);
    const traces = await tracesOf(database);
    const spent = { code: 'request.id-spent' };
    const otherDocument = { ...forms.identity, documentNumber: 'LV7654321' };
    await assert.rejects(act(database, cast.karlis, 'checkIdentity', of, otherDocument, id), spent);
    await assert.rejects(act(database, cast.karlis, 'tellNotice', of, forms.notice, id), spent);
    assert.deepEqual(await tracesOf(database), traces);
  });

  test('the same id for another centre is not answered as if it were done there', async () => {
    const id = randomUUID();
    const { eService } = await leadCase(database, cast.karlis, 'opened');
    const input = { edition: eService.id };
    await act(database, cast.karlis, 'openCase', {}, input, id);
    const elsewhere = { ...cast.karlis, centre: cast.janis.centre };
    await assert.rejects(act(database, elsewhere, 'openCase', {}, input, id), { code: 'request.id-spent' });
  });

  test("another person's id is theirs alone: the same id does not end as a fault", async () => {
    const id = randomUUID();
    const { eService } = await leadCase(database, cast.karlis, 'opened');
    const input = { edition: eService.id };
    const [one, other] = [
      await act(database, cast.karlis, 'openCase', {}, input, id),
      await act(database, cast.liga, 'openCase', {}, input, id),
    ];
    assert.notEqual(one.id, other.id);
  });
});
