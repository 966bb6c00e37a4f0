import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { searchCatalogue } from '#catalogue/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { audit } from '#small-cells';
import { cellFaults, type Described } from '#test/outward/csvw/cell-faults.ts';
import { metadataFaults } from '#test/outward/csvw/metadata-faults.ts';
import { prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { filesOf, type Publication, publishStatistics } from './index.ts';
import { dimensionsOf, editionOf } from './publication-content.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
const publisher = { name: 'Parauga ministrija', email: 'ministrija@paraugs.example' };
const address = 'https://data.example/statistics/';
const { editions } = await transaction(database, null, (tx) =>
  searchCatalogue(tx, { day: Temporal.PlainDate.from('2026-03-02'), limit: 100 }),
);
const centres = [cast.karlis, cast.janis, cast.ruta].map(({ centre }) => centre);
const months = ['2026-01', '2026-02', '2026-03'];

/** Counts as they are rolled up, known on a day. */
async function count(
  cells: readonly (readonly [centre: string, edition: string | null, month: string, services: number])[],
  known: string,
) {
  await asOwner(database, async (owner) => {
    for (const [centre, edition, month, services] of cells)
      await owner.query(
        `insert into service_count as counted
         values ($1, $2, $3, 'about_service', 'phone', $4, $5, 'explained', $6, $6, 0, 0, 0, 0, 0, 0, 0, 0)
         on conflict on constraint counted_once do update set services = counted.services + excluded.services`,
        [centre, `${month}-01`, known, edition, edition ? null : 'means', services],
      );
  });
}

const publishAs = (from: string, to: string, known: string): Promise<Publication> =>
  publishStatistics(
    { database, clock: () => mondayMorning },
    {
      from: Temporal.PlainYearMonth.from(from),
      to: Temporal.PlainYearMonth.from(to),
      known: Temporal.PlainDate.from(known),
    },
  );

/** What all that was published gives away together. */
async function givenAway(): Promise<object[]> {
  const found = await transaction(database, null, (tx) =>
    rows(tx, sql<{ content: Publication['content'] }>`select content from statistics_publication order by number`),
  );
  const contents = found.map(({ content }) => content);
  const members = contents.at(-1) ?? assert.fail('nothing was published');
  const all = contents.map((content) => editionOf(content, members));
  const { findings } = await audit(dimensionsOf(members), all, { proofs: all.at(-1)?.proofs ?? [] });
  return [...findings];
}

suite('published figures never give a person away', () => {
  test('small numbers are hidden, in random months, with late entries and corrections, over editions', async (t) => {
    const draw = seeded(t);
    const cells = centres.flatMap((centre) =>
      [...editions.slice(0, 6).map(({ id }) => id), null].flatMap((edition) =>
        months.map((month) => [centre, edition, month, draw.below(4) === 0 ? draw.below(5) : draw.below(60)] as const),
      ),
    );
    await count(
      cells.filter(([, , , services]) => services > 0),
      '2026-03-31',
    );
    const first = await publishAs('2026-01', '2026-03', '2026-03-31');
    assert.ok(first.content.margins.length > 0);
    for (const { cells: shown } of first.content.margins)
      for (const { count: number } of shown) assert.ok(number === null || number >= 5, `${number} is shown`);
    assert.deepEqual(await givenAway(), []);
    for (let round = 0; round < trials(2); round += 1) {
      const day = Temporal.PlainDate.from('2026-04-10').add({ days: round }).toString();
      const late = Array.from({ length: 12 }, () => [...draw.of(cells).slice(0, 3), 1 + draw.below(9)] as never);
      await count(late, day);
      const next = await publishAs('2026-01', '2026-03', day);
      assert.equal(next.number, round + 2);
      assert.deepEqual(await givenAway(), [], `edition ${next.number}`);
    }
  });

  test('the same months known until the same day are one edition, with the same files, byte by byte', async () => {
    const one = await publishAs('2026-01', '2026-03', '2026-03-31');
    assert.deepEqual([one.number, one.isKnown], [1, true]);
    const other = await publishAs('2026-01', '2026-03', '2026-03-31');
    assert.deepEqual(filesOf(one, publisher, address), filesOf(other, publisher, address));
  });

  test('three at once publish it once', async () => {
    const published = await Promise.all([1, 2, 3].map(() => publishAs('2026-01', '2026-02', '2026-03-31')));
    assert.equal(new Set(published.map(({ number }) => number)).size, 1);
    assert.equal(published.filter(({ isKnown }) => !isKnown).length, 1);
  });
});

suite('what is published is read by others', () => {
  test('tables are described as CSV on the Web demands, and say what their columns say they are', async () => {
    const publication = await publishAs('2026-01', '2026-03', '2026-03-31');
    const files = new Map(filesOf(publication, publisher, address).map(({ name, text }) => [name, text]));
    const metadata = JSON.parse(files.get('csv-metadata.json') ?? '') as Described;
    assert.deepEqual(metadataFaults(metadata), []);
    assert.equal(metadata.tables.length, publication.content.margins.length);
    for (const { url } of metadata.tables) assert.deepEqual(cellFaults(metadata, url, files.get(url) ?? ''), []);
  });

  test('a hidden number has no figure, and one that is shown is not small', async () => {
    const publication = await publishAs('2026-01', '2026-03', '2026-03-31');
    for (const { name, text } of filesOf(publication, publisher, address).filter((file) =>
      file.name.endsWith('.csv'),
    )) {
      const [heading, ...lines] = readCsv(text, { lines: 10_000, columns: 20 }).map(({ cells }) => cells);
      const at = (column: string) => heading?.indexOf(column) ?? -1;
      for (const line of lines)
        assert.match(`${line[at('status')]} ${line[at('services')]}`, /^(hidden |shown ([5-9]|\d\d+))$/, name);
    }
  });

  test('the catalogue is DCAT-AP 3.0.1', async () => {
    const publication = await publishAs('2026-01', '2026-03', '2026-03-31');
    const catalogue = filesOf(publication, publisher, address).find(({ name }) => name === 'catalogue.jsonld');
    assert.deepEqual(await faultsOf(JSON.parse(catalogue?.text ?? '') as object), []);
    const { 'dct:publisher': _, ...nobodys } = JSON.parse(catalogue?.text ?? '') as Record<string, unknown>;
    assert.deepEqual(await faultsOf(nobodys), [
      'http://purl.org/dc/terms/publisher',
      'http://purl.org/dc/terms/publisher',
    ]);
  });
});

/** The properties that the shapes of DCAT-AP find fault with. */
async function faultsOf(catalogue: object): Promise<string[]> {
  const quads = await jsonld.toRDF(catalogue as jsonld.JsonLdDocument, { format: 'application/n-quads' });
  const data = new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string));
  const root = join(import.meta.dirname, '../../test/outward/dcat-ap-3.0.1');
  const shapes = new Store(
    ['dcat-ap-3.0.1-shapes.ttl', 'dcat-ap-3.0.1-range.ttl'].flatMap((name) =>
      new Parser().parse(readFileSync(join(root, name), 'utf8')),
    ),
  );
  const report = await new SHACLValidator(shapes).validate(data);
  return report.results.map(({ path }) => (path as { value?: string } | null)?.value ?? '').toSorted();
}
