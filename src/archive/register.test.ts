import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import type { CentreActor } from '#acting/index.ts';
import { constraintOf, type Logged, loggedTransaction, rows, sql } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import {
  markEntry,
  markRefusals,
  placeCopy,
  placeInput,
  placeRefusals,
  registerDocument,
  registerEntryOf,
  setUpArchiveFile,
} from './index.ts';
import { registerPage } from './register-entries.ts';

const database = await freshDatabase();
const { karlis, viewer, janis } = await enterCast(database);
const today = Temporal.PlainDate.from('2026-03-02');

await act(karlis, (tx) =>
  setUpArchiveFile(
    tx,
    { at: karlis.at },
    {
      centre: karlis.centre,
      fileIndex: '1-15',
      title: 'Pilnvarojumi',
      retentionYears: 10,
      validFrom: today,
    },
  ),
);

/** Runs an act with these consequences; what the database refuses gets the act's words. */
async function act(actor: CentreActor, work: (tx: Logged) => unknown) {
  const refusals: Record<string, () => Refusal> = { ...placeRefusals, ...markRefusals };
  try {
    await loggedTransaction(database, actor.centre, async (tx) => {
      await work(tx);
    });
  } catch (error) {
    throw refusals[constraintOf(error) ?? '']?.() ?? error;
  }
}

async function registered(): Promise<string> {
  const document = randomUUID();
  await act(karlis, (tx) => registerDocument(tx, karlis, { document, on: today }));
  return document;
}

test('copy 1 gets its place once; later changes are marks', async () => {
  const document = await registered();
  const { folder, pages = 0 } = readInput(placeInput, { folder: ' Mape  3 ', pages: '2' });
  await act(karlis, (tx) => placeCopy(tx, karlis, { document, folder, pages }));
  const again = act(karlis, (tx) => placeCopy(tx, karlis, { document, folder: 'Mape 4', pages: 2 }));
  await assert.rejects(again, { code: 'archive.placed-already' });
  const marked = later(karlis, { hours: 1 });
  for (const note of ['Mape 4', 'Mape 5']) {
    await act(marked, (tx) => markEntry(tx, marked, { document, kind: 'corrected', note }));
  }
  const entry = await loggedTransaction(database, viewer.centre, (tx) => registerEntryOf(tx, document));
  assert.deepEqual(entry?.place, { folder: 'Mape 3', pages: 2 });
  assert.deepEqual(
    entry.marks.map((mark) => [mark.kind, mark.note]),
    [
      ['corrected', 'Mape 4'],
      ['corrected', 'Mape 5'],
    ],
  );
});

test('each kind of end is marked once', async () => {
  const document = await registered();
  const mark = () => act(karlis, (tx) => markEntry(tx, karlis, { document, kind: 'revoked', note: '' }));
  await mark();
  await assert.rejects(mark(), { code: 'archive.marked-already' });
});

test('pages are whole numbers from 1 to 999, or as many as were printed', () => {
  for (const pages of ['', ' ', undefined])
    assert.equal(readInput(placeInput, { folder: 'Mape', pages }).pages, undefined);
  for (const pages of ['0', '-1', '1.5', '1e1', '0x2', '1000', 'divas', Number.NaN]) {
    assert.throws(() => readInput(placeInput, { folder: 'Mape', pages }), { code: 'input.unreadable' }, String(pages));
  }
  assert.equal(readInput(placeInput, { folder: 'Mape', pages: ' 12 ' }).pages, 12);
});

test('a document that is not registered, or is another centre’s, is not found', async () => {
  const theirs = await registered();
  for (const document of [theirs, randomUUID()]) {
    const no = { code: 'archive.not-registered', kind: 'absent' };
    await assert.rejects(
      act(janis, (tx) => placeCopy(tx, janis, { document, folder: 'x', pages: 1 })),
      no,
    );
    await assert.rejects(
      act(janis, (tx) => markEntry(tx, janis, { document, kind: 'ended', note: '' })),
      no,
    );
    assert.equal(await loggedTransaction(database, janis.centre, (tx) => registerEntryOf(tx, document)), undefined);
  }
});

test('the register is read page by page, forwards and backwards', async () => {
  while ((await page({})).entries.length < 25) await registered();
  const seen: number[] = [];
  let below: number | undefined;
  do {
    const next = await page({ below, size: 10 });
    seen.push(...next.entries.map((entry) => entry.number));
    assert.equal(next.above !== undefined, below !== undefined);
    below = next.below;
  } while (below !== undefined);
  const all = Array.from({ length: 25 }, (_, index) => 25 - index);
  assert.deepEqual(seen, all);

  const back = await page({ above: 5, size: 10 });
  assert.deepEqual(
    back.entries.map((entry) => entry.number),
    all.slice(10, 20),
  );
  assert.deepEqual([back.below, back.above], [6, 15]);
  const first = await page({ above: 15, size: 10 });
  assert.deepEqual([first.entries[0]?.number, first.above, first.below], [25, undefined, 16]);
});

function page(query: { below?: number | undefined; above?: number; size?: number }) {
  return loggedTransaction(database, karlis.centre, (tx) => registerPage(tx, { year: 2026, size: 100, ...query }));
}

const tables = [
  'archive_file',
  'register_counter',
  'register_entry',
  'register_place',
  'register_mark',
  'archive_scan',
];

test('another centre reads and writes nothing, even by raw SQL as the site’s own role', async () => {
  for (const table of tables) {
    const count = sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`;
    assert.deepEqual(await loggedTransaction(database, janis.centre, (tx) => rows(tx, count)), [{ n: 0 }], table);
    assert.deepEqual(await loggedTransaction(database, null, (tx) => rows(tx, count)), [{ n: 0 }], table);
  }
  const forged = sql`insert into register_counter values (${karlis.centre}, 2031, 1)`;
  await assert.rejects(
    loggedTransaction(database, janis.centre, (tx) => rows(tx, forged)),
    /row-level security/,
  );
});

test('entries are never overwritten, not even by the owner of the tables', async () => {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  try {
    for (const table of tables.filter((name) => name !== 'register_counter' && name !== 'archive_scan')) {
      for (const statement of [
        `delete from ${table}`,
        `update ${table} set centre_id = centre_id`,
        `truncate ${table} cascade`,
      ]) {
        await assert.rejects(owner.query(statement), /append-only/, statement);
      }
    }
  } finally {
    await owner.end();
  }
});
