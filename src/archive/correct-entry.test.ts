import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { archiveActs, registerEntryOf } from './index.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);

const correct = (actor: CentreActor, document: string, input: object) =>
  carryOut({ database }, actor, archiveActs.correctEntry, { id: randomUUID(), of: { document }, input } as never);
const read = async (document: string) =>
  (await loggedTransaction(database, karlis.centre, (tx) => registerEntryOf(tx, document))) ?? assert.fail();
const note = 'Mape sajaukta.';

suite('where copy 1 is kept is put right beside the mark that says why', () => {
  test('the new place holds, the first one and each correction stay', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.3');
    await correct(karlis, mandate, { note, folder: '2026/4' });
    await correct(liga, mandate, { note: 'Lapas ir trīs.', pages: '3', folder: '' });
    await correct(liga, mandate, { note: 'Kopija bāla.', folder: '2026/4' });
    const { place, firstPlace, marks } = await read(mandate);
    assert.deepEqual(
      [place, firstPlace],
      [
        { folder: '2026/4', pages: 3 },
        { folder: '2026/1', pages: 2 },
      ],
    );
    assert.deepEqual(
      marks.map((mark) => [mark.place, mark.markedBy]),
      [
        [{ folder: '2026/4', pages: 2 }, karlis.person],
        [{ folder: '2026/4', pages: 3 }, liga.person],
        [null, liga.person],
      ],
    );
  });

  test('what is not placed has no place to put right; a note may be added', async () => {
    const { mandate } = await leadCase(database, karlis, 'drawn');
    await assert.rejects(correct(karlis, mandate, { note, pages: '3' }), { code: 'archive.not-placed' });
    await correct(karlis, mandate, { note });
    assert.equal((await read(mandate)).place, null);
  });

  test('two at once: one after the other, or one is told; exactly one place holds', async () => {
    for (let round = 0; round < 6; round++) {
      const { mandate } = await leadCase(database, karlis, '22.1.3');
      const outcomes = await Promise.allSettled(
        [karlis, liga].map((actor, one) => correct(actor, mandate, { note, folder: `${round}/${one}` })),
      );
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      for (const reason of refused) {
        assert.ok(reason instanceof Refusal && reason.code === 'archive.corrected-meanwhile', String(reason));
      }
      const { marks, place } = await read(mandate);
      assert.equal(marks.length, 2 - refused.length);
      assert.ok(marks.some((mark) => mark.place?.folder === place?.folder));
    }
  });

  test('by a form that shows another place than the one that holds, it is not put right; a note may be added', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.3');
    const basedOn = mandate;
    await correct(liga, mandate, { note, folder: '2026/4', basedOn });
    await assert.rejects(correct(karlis, mandate, { note, pages: '3', basedOn }), {
      code: 'archive.corrected-meanwhile',
    });
    await correct(karlis, mandate, { note, basedOn });
    const { placePutRight } = await read(mandate);
    await correct(karlis, mandate, { note, pages: '3', basedOn: placePutRight });
    assert.deepEqual((await read(mandate)).place, { folder: '2026/4', pages: 3 });
  });

  test('the database refuses what has no mark, forks, or was never placed', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.3');
    await correct(karlis, mandate, { note, folder: '2026/4' });
    const first = await forgery.copy('register_place_put_right', 'document', mandate);
    const mark = { ...(await forgery.copy('register_mark', 'document', mandate)), id: randomUUID() };
    const row = { ...first, id: mark.id, supersedes: first.id };
    assert.equal(await forgery.refusedBy(['register_mark', mark], ['register_place_put_right', row]), 'nothing');
    assert.equal(await forgery.refusedBy(['register_place_put_right', row]), 'place_put_right_by_mark');
    const fork = { ...row, supersedes: null };
    const forked = await forgery.refusedBy(['register_mark', mark], ['register_place_put_right', fork]);
    assert.equal(forked, 'place_superseded_once');
    const { mandate: drawn } = await leadCase(database, karlis, 'drawn');
    const unplaced = { document: drawn, supersedes: null };
    const never = await forgery.refusedBy(
      ['register_mark', { ...mark, document: drawn }],
      ['register_place_put_right', { ...row, ...unplaced }],
    );
    assert.equal(never, 'place_put_right_after_placing');
  });
});
