import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type AuditEntry, record } from '#acting/index.ts';
import { unusualLooks } from '#audit-log/index.ts';
import { openDatabase, transaction } from '#platform/database/database.ts';
import { type Cast, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase, testVault } from '#test/support/postgres/database.ts';
import { openMetrics } from './metrics.ts';

const database = await freshDatabase();
const cast = await enterCast(database);

async function look(who: keyof Cast, at: Temporal.Instant, ...entries: Partial<AuditEntry>[]): Promise<void> {
  const actor = { ...cast[who], at };
  await transaction(database, actor.centre, async (tx) => {
    for (const entry of entries) record(tx, actor, { act: 'case.view', ...entry });
  });
}

test('the looks of an hour: the most people of one account, those without a case, those at night', async () => {
  const [one, other, third] = [randomUUID(), randomUUID(), randomUUID()];
  const inCase = { things: { case: randomUUID() } };
  await look('karlis', mondayMorning, { client: one, ...inCase }, { client: one, ...inCase }, { client: other });
  await look('karlis', mondayMorning, { whose: { clients: [other, third] } });
  await look('ruta', mondayMorning, { client: third, ...inCase }, { act: 'e-service.list' });
  await look('liga', mondayMorning, { client: third, refusal: { code: 'access.role', details: {} } });
  const soon = mondayMorning.add({ minutes: 5 });
  assert.deepEqual(await unusualLooks(database, soon), { mostOpened: 2, mostSeen: 3, withoutCase: 1, atNight: 0 });
  assert.deepEqual(await unusualLooks(database, mondayMorning.add({ hours: 2 })), {
    ...{ mostOpened: 0, mostSeen: 0, withoutCase: 0, atNight: 0 },
  });
  const night = Temporal.Instant.from('2026-03-02T21:30:00Z');
  await look('janis', night, { client: one, ...inCase });
  assert.equal((await unusualLooks(database, night.add({ minutes: 1 }))).atNight, 1);
});

test('each metric that a rule of Prometheus names is exposed, and each figure of looks has a rule', async () => {
  const { text } = openMetrics(database, 'test', () => mondayMorning.add({ minutes: 5 }));
  const { body } = await text();
  const exposed = new Set([...body.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name));
  const folder = join(import.meta.dirname, '../../deploy/prometheus');
  const rules = readdirSync(folder).flatMap((file) => rulesIn(readFileSync(join(folder, file), 'utf8')));
  assert.ok(rules.length > 0);
  const named = rules.flatMap(({ expr }) => expr.match(/\btilts_\w+/g) ?? []);
  for (const { alert, expr, annotations } of rules) {
    assert.match(expr, /\btilts_\w+/, `${alert} names a metric of ours`);
    assert.ok(annotations.summary, alert);
  }
  const bases = [...new Set(named)].map((name) => name.replace(/_(bucket|count|sum)$/, ''));
  assert.deepEqual(
    bases.filter((name) => !exposed.has(name)),
    [],
  );
  const ofLooks = [...exposed].filter((name) => name.startsWith('tilts_looks_'));
  assert.equal(ofLooks.length, 4);
  assert.deepEqual(
    ofLooks.filter((name) => !named.includes(name)),
    [],
  );
  assert.match(body, /^tilts_looks_most_opened 2$/m);
});

test('if the database does not answer, the other metrics are told all the same', async () => {
  const gone = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/gone', vault: testVault });
  const { body } = await openMetrics(gone, 'test').text();
  assert.match(body, /^tilts_version/m);
  assert.doesNotMatch(body, /^tilts_looks_most_opened \d/m);
  await gone.close();
});

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string };
}

function rulesIn(text: string): Rule[] {
  const { groups } = parse(text) as { groups: { rules: Rule[] }[] };
  return groups.flatMap(({ rules }) => rules);
}
