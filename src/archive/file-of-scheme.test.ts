import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { carryOut } from '#acting/index.ts';
import { classificationActs } from '#classification/index.ts';
import { schemeFrom, schemeOf, someScheme } from '#test/support/cast/classification.ts';
import { refusedAs } from '#test/support/cast/refused-as.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { archiveActs } from './acts.ts';
import { archivePages } from './pages.tsx';

const database = await freshDatabase();
const owner = database.urls.owner;
const { elita, birzgale } = await enterRightsCast(database);
const site = await roomSite(database, [archivePages(database)], elita);

const open = (input: Readonly<Record<string, string | number>>) =>
  carryOut({ database }, elita, archiveActs.openArchiveFile, { id: randomUUID(), of: { centre: birzgale }, input });

suite('mandates are kept in a file of the classification scheme', () => {
  test('until it is adopted it binds nobody; from its day on, a file of it alone may be opened, with its title and term', async () => {
    const scheme = await schemeOf(database, elita);
    assert.equal(
      await refusedAs(open({ fileIndex: '9-9', title: 'Cita', retentionYears: 3, validFrom: '2026-03-02' })),
      'nothing',
    );
    const asked = { id: randomUUID(), of: { scheme }, input: { validFrom: '2026-03-10' } };
    await carryOut({ database }, elita, classificationActs.adoptScheme, asked);
    assert.equal(
      await refusedAs(open({ fileIndex: '9-8', title: 'Cita', retentionYears: 3, validFrom: '2026-03-09' })),
      'nothing',
    );
    assert.equal(
      await refusedAs(open({ fileIndex: '9-9', title: 'Cita', retentionYears: 3, validFrom: '2026-03-10' })),
      'archive-file.not-in-scheme',
    );
    assert.equal(await refusedAs(open({ fileIndex: '1', validFrom: '2026-03-10' })), 'archive-file.not-in-scheme');
    assert.equal(await refusedAs(open({ fileIndex: '1-17', validFrom: '2026-03-10' })), 'archive-file.no-years');
    assert.equal(await refusedAs(open({ fileIndex: '1-18', validFrom: '2026-03-10' })), 'archive-file.no-years');
    assert.equal(
      await refusedAs(open({ fileIndex: '1-15', retentionYears: 5, validFrom: '2026-03-10' })),
      'archive-file.other-term',
    );
    assert.equal(
      await refusedAs(open({ fileIndex: '1-15', title: 'Cits', validFrom: '2026-03-10' })),
      'archive-file.other-title',
    );
    assert.equal(await refusedAs(open({ fileIndex: '1-15', validFrom: '2026-03-10' })), 'nothing');
    assert.deepEqual(await ask(owner, "select title, retention_years from archive_file where file_index = '1-15'"), [
      { title: 'Pilnvarojumi', retention_years: 10 },
    ]);
  });

  test('the database opens no file that the scheme of its day does not have so', async () => {
    for (const [index, years] of [
      ['1-15', 9],
      ['1-17', 10],
      ['7-7', 10],
    ] as const) {
      const forged = ask(
        owner,
        `insert into archive_file (centre_id, valid_from, file_index, title, retention_years, opened_at)
         values ('${birzgale}', '2026-04-0${years % 9 || 1}', '${index}', 'X', ${years}, now())`,
      );
      await assert.rejects(forged, { constraint: 'file_of_the_scheme' }, `${index} ${years}`);
    }
  });

  test('a centre whose file the scheme does not have is marked for the administrator', async () => {
    await schemeFrom(database, elita, '2026-03-03', someScheme.replace('1-15', '1-14'));
    const later = { ...elita, at: Temporal.Instant.from('2026-03-04T08:00:00Z') };
    const html = await (await site.as(later).get('/archive-files', 'en')).text();
    assert.ok(html.includes('The present file is not in the classification scheme'));
  });
});
