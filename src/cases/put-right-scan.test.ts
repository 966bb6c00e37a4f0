import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { scanById, scansOf, whyScansWerePutRight } from '#archive/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { act, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga, viewer } = await enterCast(database);
await prepareCentres(database, [karlis]);

const reason = 'Skenēts cita klienta eksemplārs.';
const file = () => ({ name: 'scan', bytes: smallPdf(`/Lang (${randomUUID()}) `) });
const attached = async (led: LedCase, scan = file()) =>
  (await act(database, karlis, 'attachScan', { case: led.id, mandate: led.mandate }, { scan })).id;
const putRight = (actor: CentreActor, { id, mandate }: LedCase, scan: string, input: object) =>
  act(database, actor, 'putRightScan', { case: id, mandate, scan }, input);
const read = (mandate: string) =>
  loggedTransaction(database, viewer.centre, async (tx) => ({
    scans: await scansOf(tx, mandate),
    why: await whyScansWerePutRight(tx, mandate),
  }));

suite('22.¹ 3.: a scan of another paper stays, and the right one holds', () => {
  test('another comes instead; the wrong one can still be seen, with who said so and why', async () => {
    const led = await leadCase(database, karlis, '22.1.3');
    const wrong = file();
    const scan = await attached(led, wrong);
    const { id: by } = await putRight(liga, led, scan, { scan: file(), reason });
    const { scans, why } = await read(led.mandate);
    assert.deepEqual(
      scans.map(({ id, putRight }) => [id, putRight?.by, putRight?.who]),
      [
        [scan, by, liga.person],
        [by, undefined, undefined],
      ],
    );
    assert.equal(why.get(scan), reason);
    const seen = await loggedTransaction(database, viewer.centre, (tx) => scanById(tx, scan));
    assert.ok(seen?.bytes.equals(wrong.bytes));
    await assert.rejects(putRight(karlis, led, scan, { reason }), { code: 'archive.scan-put-right-already' });
  });

  test('the right one may be attached already, or not exist yet', async () => {
    const led = await leadCase(database, karlis, '22.1.3');
    const [right, wrong] = [await attached(led), await attached(led)];
    await assert.rejects(putRight(karlis, led, wrong, { reason: '' }), { code: 'input.unreadable' });
    assert.equal((await putRight(karlis, led, wrong, { reason })).id, null);
    const holds = (await read(led.mandate)).scans.filter((one) => !one.putRight);
    assert.deepEqual(
      holds.map(({ id }) => id),
      [right],
    );
  });

  test('a scan of another mandate is not found, and what is no scan is not taken', async () => {
    const [led, other] = [await leadCase(database, karlis, '22.1.3'), await leadCase(database, karlis, '22.1.3')];
    const scan = await attached(led);
    await assert.rejects(putRight(karlis, other, scan, { reason }), { code: 'archive.not-registered' });
    const text = { name: 'a', bytes: Buffer.from('no scan') };
    await assert.rejects(putRight(karlis, led, scan, { scan: text, reason }), { code: 'archive.scan-unknown' });
  });

  test('two at once: one does it, the other is told', async () => {
    for (let round = 0; round < 4; round++) {
      const led = await leadCase(database, karlis, '22.1.3');
      const scan = await attached(led);
      const outcomes = await Promise.allSettled(
        [karlis, liga].map((actor) => putRight(actor, led, scan, { scan: file(), reason })),
      );
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      assert.deepEqual(refused, ['archive.scan-put-right-already']);
      assert.equal((await read(led.mandate)).scans.length, 2);
    }
  });

  test('the database takes no second record of one scan, nor one of another document, nor an earlier scan instead', async () => {
    const [led, other] = [await leadCase(database, karlis, '22.1.3'), await leadCase(database, karlis, '22.1.3')];
    const [scan, next, elsewhere] = [await attached(led), await attached(led), await attached(other)];
    await putRight(karlis, led, next, { reason });
    const row = { ...(await forgery.copy('scan_put_right', 'scan_id', next)), scan_id: scan };
    for (const [changes, rule] of [
      [{}, 'nothing'],
      [{ scan_id: next }, 'scan_put_right_once'],
      [{ by_scan: elsewhere }, 'scan_put_right_by_its_own'],
      [{ scan_id: elsewhere }, 'scan_put_right_of_document'],
      [{ by_scan: scan }, 'scan_put_right_by_later'],
    ] as const) {
      assert.equal(await forgery.refusedBy(['scan_put_right', { ...row, ...changes }]), rule);
    }
  });
});
