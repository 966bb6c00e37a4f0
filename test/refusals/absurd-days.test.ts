import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import pg from 'pg';
import { readInput } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { fieldsOfActs, isDate } from '#test/support/site/fields-of-acts.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

// A day that cannot be is taken by no door. Every field that reads a day and every column that keeps one is found by itself.

const absurd = [
  '0206-01-01',
  '02.03.2980.',
  '1. marts 1026',
  '18 AUG 9999',
  '30.02.2026.',
  '2026-13-01',
  '13/25/2026',
  'rīt',
];
const dates = fieldsOfActs().filter(isDate);

test('there are fields that read a day', () => assert.ok(dates.length > 20, `only ${dates.length}`));

suite('no act and no view reads an absurd day', () => {
  for (const { of, field, whole } of dates) {
    test(`${of}, ${field}`, () => {
      for (const text of absurd) {
        const isRefused = ({ problems }: Refusal) =>
          problems.some((problem) => problem.field === field && /\d|dat/i.test(problem.text.lv));
        assert.throws(() => readInput(whole, { [field]: text }), isRefused, text);
      }
    });
  }
});

suite('on the real site', async () => {
  const site = await openStaffedSite();
  const desk = await deskOf(site, 'karlis');
  const cookie = desk.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: site.origin };

  test('every call of the API that takes a day says of an absurd one what is wrong', async () => {
    const { paths } = JSON.parse((await desk.open('/api/openapi.json')).text) as { paths: Record<string, Described> };
    const calls = Object.entries(paths).flatMap(([path, { post }]) =>
      Object.entries(
        (post?.security ? undefined : post)?.requestBody?.content['application/json'].schema.properties ?? {},
      )
        .filter(([, { description = '' }]) => description.startsWith('A day from'))
        .map(([field]) => ({ path, field })),
    );
    assert.ok(calls.length > 8, `only ${calls.length}`);
    const led = await caseLedTo(site, '22.1.5');
    const parts: Record<string, string> = { case: led.id, mandate: led.mandate, application: led.application };
    for (const { path, field } of calls) {
      const to = new URL(
        path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? led.id),
        site.origin,
      );
      for (const text of absurd) {
        const answer = await fetch(to, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ [field]: text }),
        });
        // An employee may not do everything; whoever may not is told that first.
        if (answer.status === 403) continue;
        const { problems } = (await answer.json()) as { problems: { field?: string }[] };
        assert.equal(answer.status, 422, `${path} ${field} ${text}`);
        assert.ok(
          problems.some((problem) => problem.field === field),
          `${path} ${field} ${text}`,
        );
      }
    }
  });

  for (const [name, { until, also, page, typed }] of Object.entries(caseForms) as [string, CaseForm][]) {
    test(`the page of ${name} shows its form again with what was typed`, async () => {
      const led = await caseLedTo(site, until, { also });
      const days = dates.filter(({ field }) => field in typed(led));
      const form = await desk.form(page(led));
      for (const field of new Set(days.map((day) => day.field))) {
        const body = new URLSearchParams({ ...form.untouched, ...typed(led), [field]: '02.03.2980.' });
        const answer = await fetch(new URL(form.action, site.origin), {
          method: 'POST',
          body,
          headers,
          redirect: 'manual',
        });
        assert.equal(answer.status, 422, field);
        const page = await answer.text();
        assert.match(page, new RegExp(`id="field-${field}-error"`));
        assert.match(page, /value="02\.03\.2980\."/);
      }
    });
  }
});

test('no column takes a day or a moment in the year 206 or 2980; a new one calls keep_days_in_bounds', async () => {
  const owner = new pg.Client({ connectionString: (await freshDatabase()).urls.owner });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ column: string; name: string; type: string; checks: string[] }>(`
      select t.relname || '.' || a.attname as column, quote_ident(a.attname) as name, a.atttypid::regtype::text as type,
             array(select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k
                    where k.conrelid = t.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
        from pg_attribute a join pg_class t on t.oid = a.attrelid
       where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
         and a.atttypid in ('date'::regtype, 'timestamptz'::regtype)`);
    assert.ok(rows.length > 50, `only ${rows.length}`);
    const open: string[] = [];
    for (const { column, name, type, checks } of rows) {
      const holds = async (day: string) => {
        const all = checks.map((check) => `(${check})`).join(' and ') || 'true';
        const answer = await owner.query<{ holds: boolean }>(
          `select ${all} as holds from (select $1::${type}) as t (${name})`,
          [day],
        );
        return answer.rows[0]?.holds;
      };
      const taken = {
        early: await holds('0206-01-01'),
        late: await holds('2980-01-01'),
        now: await holds('2026-03-02'),
      };
      if (taken.early || taken.late || !taken.now) open.push(`${column}: ${JSON.stringify(taken)}`);
    }
    assert.deepEqual(open, []);
  } finally {
    await owner.end();
  }
});

interface Described {
  readonly post?: {
    /** Of calls that others make than people who are signed in. */
    readonly security?: readonly object[];
    readonly requestBody?: {
      readonly content: {
        'application/json': { schema: { properties?: Readonly<Record<string, { description?: string }>> } };
      };
    };
  };
}
