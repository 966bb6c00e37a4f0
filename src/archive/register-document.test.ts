import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { registerDocument, registerEntryOf, setUpArchiveFile } from './index.ts';
import { registerPage } from './register-entries.ts';

const database = await freshDatabase();
const { karlis, liga, janis, ruta } = await enterCast(database);
const day = (text: string) => Temporal.PlainDate.from(text);

await openFile(karlis, '2020-01-01', '1-15');
await openFile(janis, '2020-01-01', '2-7');

function openFile(actor: CentreActor, from: string, fileIndex: string) {
  const file = { fileIndex, title: 'Pilnvarojumi', retentionYears: 10, validFrom: day(from) };
  return loggedTransaction(database, actor.centre, (tx) =>
    setUpArchiveFile(tx, { at: actor.at }, { ...file, centre: actor.centre }),
  );
}

function register(actor: CentreActor, document = randomUUID(), undo = false) {
  return loggedTransaction(database, actor.centre, async (tx) => {
    const entry = await registerDocument(tx, actor, { document, on: officialDay(actor.at) });
    if (undo) throw new Error('undone on purpose');
    return { ...entry };
  });
}

async function numbers(actor: CentreActor, year: number): Promise<number[]> {
  const page = await loggedTransaction(database, actor.centre, (tx) => registerPage(tx, { year, size: 1000 }));
  return page.entries.map((entry) => entry.number).reverse();
}

test('fifty register at once, some are rolled back, and no number is missing (22.¹ 3.)', async () => {
  const work = Array.from({ length: 50 }, (_, index) =>
    register(index % 2 ? karlis : liga, randomUUID(), index % 3 === 0),
  );
  const done = await Promise.allSettled(work);
  const given = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value.number] : [])).sort((a, b) => a - b);
  assert.equal(given.length, 33);
  assert.deepEqual(
    given,
    Array.from({ length: 33 }, (_, index) => index + 1),
  );
  assert.deepEqual(await numbers(karlis, 2026), given);
});

test('each centre has its own numbering', async () => {
  assert.deepEqual(await register(janis), { year: 2026, number: 1, fileIndex: '2-7' });
  assert.deepEqual(await numbers(janis, 2026), [1]);
});

test('a year begins with number 1, at midnight in Latvia', async () => {
  const lastMinute = { ...janis, at: Temporal.Instant.from('2026-12-31T21:59:00Z') };
  assert.equal((await register(lastMinute)).number, 2);
  const afterMidnight = later(lastMinute, { minutes: 1 });
  assert.deepEqual(await register(afterMidnight), { year: 2027, number: 1, fileIndex: '2-7' });
});

test('a document is registered once', async () => {
  const document = randomUUID();
  await register(janis, document);
  await assert.rejects(register(later(janis, { hours: 24 * 400 }), document), { code: '23505' });
});

test('the file index and retention term of the day are stored with the entry', async () => {
  await openFile(janis, '2030-01-01', '3-1');
  const before = randomUUID();
  await register({ ...janis, at: Temporal.Instant.from('2029-12-31T12:00:00Z') }, before);
  assert.equal((await register({ ...janis, at: Temporal.Instant.from('2030-01-02T12:00:00Z') })).fileIndex, '3-1');
  const entry = await loggedTransaction(database, janis.centre, (tx) => registerEntryOf(tx, before));
  assert.equal(entry?.fileIndex, '2-7');
  assert.equal(entry?.retentionYears, 10);
});

test('nothing is registered where no file was entered, and the refusal says who must enter it', async () => {
  const refused = await register(ruta).catch((error: unknown) => error);
  assert.equal((refused as { code?: string }).code, 'archive.no-file');
  assert.match(JSON.stringify(refused), /administrator/);
  assert.deepEqual(await numbers(ruta, 2026), []);
});

test('two files cannot begin on the same day', async () => {
  await assert.rejects(openFile(karlis, '2020-01-01', '9-9'), { code: 'archive-file.same-day' });
});
