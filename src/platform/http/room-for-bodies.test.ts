import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Refusal } from '#platform/input/refusal.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { roomForBodies } from './room-for-bodies.ts';

const patient = 600_000;

/** Whether they are let in before anybody leaves. */
async function areIn(...entering: Promise<unknown>[]): Promise<boolean[]> {
  const inside = entering.map(() => false);
  for (const [at, one] of entering.entries())
    void one.then(
      () => {
        inside[at] = true;
      },
      () => undefined,
    );
  await new Promise(setImmediate);
  return inside;
}

suite('large bodies wait for room', () => {
  test('nobody fills more than a share, and their further bodies hold up nobody else', async () => {
    const room = roomForBodies({ bytes: 100, share: 30, patience: patient });
    const first = room.enter('anna', 30);
    const further = [room.enter('anna', 30), room.enter('anna', 1)];
    const others = ['berta', 'cilda'].map((whose) => room.enter(whose, 30));
    assert.deepEqual(await areIn(first, ...further, ...others), [true, false, false, true, true]);
    (await first)();
    assert.deepEqual(await areIn(...further), [true, false]);
    for (const one of [further[0], ...others]) (await one)?.();
    (await further[1])?.();
  });

  test('who came first enters first: many small ones do not keep a large one out', async () => {
    const room = roomForBodies({ bytes: 100, share: 90, patience: patient });
    const [small, large, later] = [room.enter('anna', 20), room.enter('berta', 90), room.enter('cilda', 20)];
    assert.deepEqual(await areIn(small, large, later), [true, false, false]);
    (await small)();
    assert.deepEqual(await areIn(large, later), [true, false]);
    (await large)();
    (await later)();
  });

  test('whose patience is over is refused, and holds up nobody any longer', async () => {
    const room = roomForBodies({ bytes: 100, share: 100, patience: 50 });
    const leave = await room.enter('anna', 60);
    const tooLarge = room.enter('berta', 90);
    const behind = room.enter('cilda', 40);
    await assert.rejects(tooLarge, (error) => error instanceof Refusal && error.code === 'request.no-room');
    // It came a moment later, so it has a moment left, unless this machine was busy elsewhere.
    for (const left of [await behind.catch(() => undefined), leave]) left?.();
    (await room.enter('berta', 100))();
  });

  test('who breaks off leaves the line at once', async () => {
    const room = roomForBodies({ bytes: 100, share: 100, patience: patient });
    const [leave, gone] = [await room.enter('anna', 60), new AbortController()];
    const brokenOff = room.enter('berta', 90, gone.signal);
    const behind = room.enter('cilda', 40);
    assert.deepEqual(await areIn(behind), [false]);
    gone.abort();
    await assert.rejects(brokenOff, (error) => error instanceof Refusal && error.code === 'request.cut-off');
    for (const left of [await behind, leave]) left();
  });

  test('whoever comes and goes: never more than the room and the share, and everybody who can wait comes in', async (t) => {
    const random = seeded(t);
    for (let round = 0; round < trials(20); round += 1) {
      const [bytes, share] = [100, 30 + random.below(71)];
      const room = roomForBodies({ bytes, share, patience: patient });
      const inside = new Map<symbol, readonly [whose: string, bytes: number]>();
      const held = (of?: string) =>
        [...inside.values()].reduce((sum, [whose, more]) => sum + (of === undefined || of === whose ? more : 0), 0);
      const all = Array.from({ length: 60 }, async () => {
        const [whose, asked] = [`person ${random.below(5)}`, 1 + random.below(100)];
        const leave = await room.enter(whose, asked);
        const me = Symbol();
        inside.set(me, [whose, Math.min(asked, share)]);
        assert.ok(held() <= bytes && held(whose) <= share, `${held()} of ${bytes}, ${held(whose)} of ${share}`);
        for (let turns = random.below(4); turns > 0; turns -= 1) await new Promise(setImmediate);
        inside.delete(me);
        leave();
      });
      await Promise.all(all);
    }
  });
});
