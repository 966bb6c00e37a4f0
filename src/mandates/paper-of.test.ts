import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import type { CentreActor } from '#acting/index.ts';
import { type DocumentMaker, startDocumentMaker } from '#platform/documents/documents.ts';
import { mandateActs, printed, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import type { Paper } from './paper.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis, viewer } = cast;
const { capacity } = await readyForMandates(database, cast);
const { draw, drawAndSign, end } = mandateActs(database);
const editions = capacity.id;
const maker = startDocumentMaker();
after(() => maker.close());
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
after(() => owner.end());

const print = (request: Parameters<typeof printed>[3], actor: CentreActor = karlis) =>
  printed(database, maker, actor, request);
const textOf = async (request: Parameters<typeof printed>[3], actor: CentreActor = karlis) =>
  (await readPdf(await print(request, actor))).text;
const printings = async (mandate: string) =>
  (
    await owner.query(
      `select act, person_id as person from audit_entry where act = 'mandate.print' and body -> 'things' ->> 'mandate' = $1 order by number`,
      [mandate],
    )
  ).rows;

/** A typesetter all of whose templates have been changed. */
const changedMaker: DocumentMaker = {
  render: async () => new TextEncoder().encode('other words'),
  close: async () => undefined,
};

test('copy 1 is for the centre and copy 2 for the client; both bear the register number (22.¹ 3.)', async () => {
  const mandate = await draw(karlis, { editions });
  for (const [paper, mark] of [
    ['copy-1', '1/2'],
    ['copy-2', '2/2'],
    ['copy-1-large', '1/2'],
    ['copy-2-large', '2/2'],
  ] as const) {
    const text = await textOf({ mandate, paper });
    for (const said of [mark, '1-15/2026/', 'Velta Priedīte', '320000-00001', 'EPT13'])
      assert.ok(text.includes(said), said);
  }
  assert.ok((await textOf({ mandate, paper: 'translation' })).includes('Velta Priedīte'));
});

test('a copy is the one that was stored, whatever was put right since of what was filed under it', async () => {
  const mandate = await drawAndSign(karlis, { editions });
  const paper = 'copy-1' as Paper;
  const first = await print({ mandate, paper, filed: [] });
  const putRight = '01900000-0000-7000-8000-000000000001';
  const filedOn = Temporal.PlainDate.from('2026-03-02');
  const filed = [
    {
      code: 'EPT13',
      name: { lv: 'Ziņas', en: 'Data' },
      reference: 'A-2',
      corrected: true,
      filedOn,
      stays: true,
      changes: [putRight],
    },
  ];
  assert.deepEqual(await printed(database, changedMaker, karlis, { mandate, paper, filed }), first);
});

test('a reprint is the same byte for byte, whatever changed since; a copy first printed later has the same content', async () => {
  const mandate = await draw(karlis, { editions });
  const first = await print({ mandate, paper: 'copy-1' });
  await owner.query(`update centre set name = 'Pārdēvēts centrs', address = 'Jaunā iela 9', phone = '+371 69999999'`);
  await owner.query(`update organisation set name = 'Pārdēvēta iestāde ' || kind`);
  await owner.query(
    `update e_service_edition set name = jsonb_set(name, '{lv}', '"Pārdēvēts e-pakalpojums"'), holder = 'Pārdēvēts turētājs'`,
  );
  const reprint = await printed(database, changedMaker, later(liga, { hours: 5000 }), { mandate, paper: 'copy-1' });
  assert.deepEqual(Buffer.from(reprint), Buffer.from(first));
  const second = await textOf({ mandate, paper: 'copy-2' }, later(liga, { hours: 5000 }));
  assert.ok(!/Pārdēvēt|Jaunā iela|69999999/.test(second));
  assert.ok(second.includes('Lauku iela 2, Birzgale') && second.includes('Ziņas par personas rīcībspēju'));
});

test('two who print first at once get the same paper', async () => {
  const mandate = await draw(karlis, { editions });
  const papers = await Promise.all([
    print({ mandate, paper: 'copy-1' }),
    printed(database, changedMaker, liga, { mandate, paper: 'copy-1' }),
    print({ mandate, paper: 'copy-1' }, liga),
  ]);
  const [first, ...others] = papers.map((paper) => Buffer.from(paper).toString('base64'));
  for (const other of others) assert.equal(other, first);
});

test('each print is in the audit log', async () => {
  const mandate = await draw(karlis, { editions });
  await print({ mandate, paper: 'copy-2' });
  await print({ mandate, paper: 'copy-2' }, liga);
  assert.deepEqual(await printings(mandate), [
    { act: 'mandate.print', person: karlis.person },
    { act: 'mandate.print', person: liga.person },
  ]);
});

test('no connection waits while the paper is typeset', async () => {
  const mandate = await draw(karlis, { editions });
  let busy = -1;
  const watching: DocumentMaker = {
    ...maker,
    render: async (...order) => {
      busy = database.pool.totalCount - database.pool.idleCount;
      return maker.render(...order);
    },
  };
  await printed(database, watching, karlis, { mandate, paper: 'copy-1' });
  assert.equal(busy, 0);
});

test('papers take little more than half of their bytes; those stored before are read as ever', async () => {
  const [before, since] = [await draw(karlis, { editions }), await draw(karlis, { editions })];
  const stored = async (mandate: string) =>
    (
      await owner.query<{ size: number }>('select length(bytes) as size from mandate_paper where mandate_id = $1', [
        mandate,
      ])
    ).rows[0]?.size ?? 0;
  await owner.query('alter table paper_compression disable trigger all');
  await owner.query(`update paper_compression set since = now() + interval '1 hour'`);
  const old = await print({ mandate: before, paper: 'copy-1' });
  await owner.query('update paper_compression set since = now()');
  const compressed = await print({ mandate: since, paper: 'copy-1' });
  assert.equal(await stored(before), old.length + 29, 'sealed as it is');
  assert.ok((await stored(since)) < 0.65 * compressed.length, `${await stored(since)} of ${compressed.length}`);
  const again = (mandate: string) => printed(database, changedMaker, karlis, { mandate, paper: 'copy-1' });
  assert.deepEqual(Buffer.from(await again(before)), Buffer.from(old));
  assert.deepEqual(Buffer.from(await again(since)), Buffer.from(compressed));
});

test('a stored paper that was tampered with is not returned', async () => {
  const mandate = await draw(karlis, { editions });
  await print({ mandate, paper: 'copy-1' });
  await owner.query('begin; alter table mandate_paper disable trigger all');
  await owner.query(`update mandate_paper set sha256 = sha256('x') where mandate_id = $1`, [mandate]);
  await owner.query('alter table mandate_paper enable always trigger append_only_rows; commit');
  await assert.rejects(print({ mandate, paper: 'copy-1' }), /damaged/);
});

test('the proof of an end says what ended, when and on whose notice, and what stays filed', async () => {
  const mandate = await drawAndSign(karlis, { editions });
  const filed = [
    {
      code: 'EPT13',
      name: { lv: 'Ziņas par personas rīcībspēju', en: "A person's legal capacity" },
      reference: 'LP-17',
      corrected: false,
      filedOn: Temporal.PlainDate.from('2026-03-02'),
      stays: true,
      changes: [],
    },
  ];
  await assert.rejects(print({ mandate, paper: 'end', filed }), { code: 'mandate.no-proof-of-end' });
  await end(later(liga, { hours: 3 }), mandate, { kind: 'revoked', declaredBy: 'Velta Priedīte, klātienē' });
  const proof = await textOf({ mandate, paper: 'end', filed });
  for (const said of ['atsauca', '2026. gada 2. martā', '13.30', 'Velta Priedīte, klātienē', 'LP-17', 'Līga Ozola']) {
    assert.ok(proof.includes(said), said);
  }
  assert.deepEqual(
    Buffer.from(await print({ mandate, paper: 'end', filed: [] }, later(karlis, { hours: 900 }))),
    Buffer.from(await print({ mandate, paper: 'end', filed })),
  );
});

test('a term that ended has its proof too; a mandate that was never signed has none', async () => {
  const expired = await drawAndSign(karlis, { editions, validUntil: '03.03.2026.' });
  const after = later(karlis, { hours: 48 });
  const proof = await textOf({ mandate: expired, paper: 'end-large', filed: [] }, after);
  assert.ok(proof.includes('termiņš beidzās 2026. gada 3. martā'), proof);
  const unsigned = await draw(karlis, { editions });
  await end(karlis, unsigned, { kind: 'unsigned' });
  await assert.rejects(print({ mandate: unsigned, paper: 'end', filed: [] }, after), {
    code: 'mandate.no-proof-of-end',
  });
});

test('another centre finds no such mandate to print; only an employee prints', async () => {
  const mandate = await draw(karlis, { editions });
  await print({ mandate, paper: 'copy-1' });
  await assert.rejects(print({ mandate, paper: 'copy-1' }, janis), { code: 'mandate.absent', kind: 'absent' });
  await assert.rejects(print({ mandate, paper: 'copy-1' }, viewer), { code: 'access.role' });
});
