import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { z } from 'zod';
import { type Actor, everyRole, type Role } from '#acting/index.ts';
import { fieldsOf } from '#platform/input/fields-of.ts';
import { requireKnownFields } from '#platform/input/unknown-fields.ts';
import { acts, views } from '#site/gathered.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';
import { type AskedWorld, openWholeCentre } from '#test/support/site/whole-centre.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// A call with a field that its act does not have was misspelt: carried out without it, it could give more than was meant.

const database = await freshDatabase();
const site = await wholeSite(database, mondayMorning);
let world: AskedWorld;
before(async () => {
  world = await openWholeCentre(database, site);
  for (const actor of world.actors) await site.get(actor, '/session');
});

const addressOf = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => world.things[name] ?? 'lv');

function actorFor(roles: readonly Role[]): Actor {
  return world.actors.find(({ role }) => roles.includes(role)) ?? assert.fail(roles.join());
}

/** Their forms have fields of each row or column, and their inputs take any. */
const takesAnyField = ['access-request.decide', 'access-request.take-table', 'right.review'];

suite('a field that there is not', () => {
  test('is refused by its name in every act, and nothing is done', async () => {
    const traces = await tracesOf(database);
    const passed: string[] = [];
    for (const { name, path, roles } of acts.filter((act) => !takesAnyField.includes(act.name))) {
      const answer = await site.call(actorFor(roles), `/api${addressOf(path)}`, { valid_until: '2027-03-31' });
      const { code, problems } = (await answer.json()) as { code?: string; problems?: { field?: string }[] };
      if (answer.status !== 422 || code !== 'input.unknown-field' || problems?.[0]?.field !== 'valid_until')
        passed.push(`${name}: ${answer.status} ${code}`);
    }
    assert.deepEqual(passed, []);
    assert.deepEqual(await tracesOf(database), traces);
    assert.deepEqual(site.faults, []);
  });

  test('is refused by its name in every question', async () => {
    const passed: string[] = [];
    for (const { name, path, roles } of views) {
      const address = `/api${addressOf(path)}`;
      if (!site.routes.includes(`GET /api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)) continue;
      const answer = await site.get(
        actorFor(roles as readonly Role[]),
        `${address}?organization=${world.actors[0]?.organisation}`,
      );
      const said = (await answer.json()) as { code?: string };
      if (answer.status !== 422 || said.code !== 'input.unknown-field')
        passed.push(`${name}: ${answer.status} ${said.code}`);
    }
    assert.deepEqual(passed, []);
  });

  test('is found in rows too, and not where any field is taken', () => {
    const rows = z.object({ rows: z.array(z.object({ name: z.string() })).optional() }).transform(() => 1);
    const refusedAt = (value: unknown) => {
      try {
        requireKnownFields(rows, value);
        return [];
      } catch (error) {
        return (error as { problems: { field: string }[] }).problems.map(({ field }) => field);
      }
    };
    assert.deepEqual(refusedAt({ rows: [{ name: 'a' }, { name: 'b', mail: 'c' }] }), ['rows.1.mail']);
    assert.deepEqual(refusedAt(JSON.parse('{"__proto__": {"rows": []}, "constructor": 1}')), [
      '__proto__',
      'constructor',
    ]);
    for (const value of [{ rows: [] }, {}, null, 'text', []]) assert.deepEqual(refusedAt(value), []);
    assert.doesNotThrow(() => requireKnownFields(z.looseObject({ a: z.string() }), { b: 1 }));
  });
});

suite('a right without an end is one that somebody asked for', () => {
  const term = (body: object) => {
    const administrator = actorFor(['administrator']);
    return site.call(administrator, `/api/rights/${world.things.right}/term`, body);
  };

  test('a term that is left out is refused; null is permanent', async () => {
    const left = await term({});
    assert.equal(left.status, 422);
    assert.match(await left.text(), /"field":"until"/);
    assert.equal((await term({ until: '2026-12-31' })).status, 200);
    assert.equal((await term({ until: null })).status, 200);
  });

  test('an act without a field asks for none that could be left out for more power', () => {
    const ends = acts.filter(({ input }) => Object.keys(fieldsOf(input)).some((field) => /until|valid/i.test(field)));
    assert.deepEqual(
      ends
        .filter(({ input }) =>
          ['until', 'validUntil'].some((field) => fieldsOf(input)[field]?.safeParse(undefined).success),
        )
        .map(({ name }) => name),
      [],
    );
  });
});

test('somebody in each role asked', () => {
  assert.deepEqual(new Set(world.actors.map(({ role }) => role)), new Set(everyRole));
});
