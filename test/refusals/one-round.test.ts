import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, carryOut, lookAt, type View } from '#acting/index.ts';
import { fieldsOf } from '#platform/input/fields-of.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { acts, views } from '#site/gathered.ts';
import { caseParts } from '#test/support/cast/cases.ts';
import type { Fault, Form, Typed } from '#test/support/cast/fault.ts';
import { ownFaults } from '#test/support/cast/own-faults.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';

// Whatever the moment, the settings and the records say no to is told in the round in which the form's own faults are told.

const database = await freshDatabase();
const asked = await ownFaults(database);

/** What no field can be: neither a form nor a program sends it. */
const unreadable = Symbol('unreadable');

function ask(name: string, { actor, of }: Form, typed: Typed): Promise<unknown> {
  const parts = caseParts(database);
  const act = acts.find((one) => one.name === name) as Act<string, z.ZodType, z.ZodType, typeof parts> | undefined;
  if (act) return carryOut(parts, actor, act, { id: randomUUID(), of, input: typed });
  const view = views.find((one) => one.name === name) as View<string, z.ZodType, unknown, typeof parts> | undefined;
  return lookAt(parts, actor, view ?? assert.fail(name), { of, query: typed }, (seen) => seen);
}

/** The code under which it is refused, and the fields that are told. */
async function refused(name: string, typed: Typed): Promise<{ readonly code: string; readonly at: readonly string[] }> {
  const error: unknown = await ask(name, asked[name] ?? assert.fail(name), typed).then(
    () => assert.fail(`${name} took ${JSON.stringify(typed)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  return { code: error.code, at: error.problems.map(({ field }) => String(field ?? '')).toSorted() };
}

const fieldsOfForm = (name: string) => {
  const act = acts.find((one) => one.name === name);
  const view = views.find((one) => one.name === name);
  return Object.keys(fieldsOf((act?.input ?? view?.query) as z.ZodType));
};

for (const [name, { right, faults: all }] of Object.entries(asked)) {
  const faults = all.filter(({ reveals }) => !reveals);
  suite(name, () => {
    test('each fault by itself is refused under its own code, at its field', async () => {
      for (const { typed, code, at } of all) {
        assert.deepEqual(await refused(name, { ...right, ...typed }), { code, at: [at] }, JSON.stringify(typed));
      }
    });

    test('of two faults both are told', async () => {
      for (const [index, one] of faults.entries()) {
        for (const other of faults.slice(index + 1).filter((two) => areApart(one, two))) {
          const { at } = await refused(name, { ...right, ...one.typed, ...other.typed });
          assert.deepEqual(at, [one.at, other.at].toSorted(), `${one.code} and ${other.code}`);
        }
      }
    });

    test('each is told beside any field that cannot be read', async () => {
      for (const { typed, code, at, restsOn = [] } of faults) {
        for (const field of fieldsOfForm(name)) {
          if ([at, ...Object.keys(typed), ...restsOn].includes(field)) continue;
          const told = (await refused(name, { ...right, ...typed, [field]: unreadable })).at;
          assert.ok(told.includes(field), `${field} can be anything`);
          assert.ok(told.includes(at), `${code} waits until ${field} can be read`);
        }
      }
    });

    test('the log has the codes of all that was told at once', async () => {
      for (const { typed, code, at, restsOn = [] } of faults) {
        const field = fieldsOfForm(name).find((one) => ![at, ...Object.keys(typed), ...restsOn].includes(one));
        if (field === undefined) continue;
        await refused(name, { ...right, ...typed, [field]: unreadable });
        const [entry] = await lastEntries(database, 1);
        assert.deepEqual([entry?.act, entry?.body.refusal?.code], [name, 'input.unreadable']);
        assert.ok(entry?.body.refusal?.details.also?.split(' ').includes(code), `${code} is not in the log`);
      }
    });

    test('whose data are recorded is told beside nothing that is wrong', async () => {
      for (const { typed, code, at } of all.filter(({ reveals }) => reveals)) {
        for (const field of fieldsOfForm(name).filter((one) => one !== at && !(one in typed))) {
          const told = (await refused(name, { ...right, ...typed, [field]: unreadable })).at;
          assert.ok(!told.includes(at), `${code} is told though ${field} cannot be read`);
        }
      }
    });
  });
}

/** Whether both can be so at once, and each is told at a field of its own. */
function areApart(one: Fault, other: Fault): boolean {
  const keys = (fault: Fault) => Object.keys(fault.typed);
  const touches = (first: Fault, second: Fault) =>
    keys(second).some((key) => [...keys(first), ...(first.restsOn ?? []), first.at].includes(key));
  return one.at !== other.at && !touches(one, other) && !touches(other, one);
}

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .toSorted((one, other) => one.path.localeCompare(other.path));

test('every act and view with rules of its own has its faults here', () => {
  const withRules = sources.flatMap(({ text }) =>
    text
      .split(/(?<== (?:deed|view)\(\{\n)/)
      .slice(1)
      .filter((body) => /^ {2}(?:async )?(?:alsoWrong|judge)\b|^ {2}\.\.\.\w+Rules,/m.test(body))
      .map((body) => /^ {2}name: '([^']+)'/m.exec(body)?.[1] ?? assert.fail(body.slice(0, 200))),
  );
  assert.deepEqual(withRules.toSorted(), Object.keys(asked).toSorted());
});
