import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import pg from 'pg';
import type { Draw } from '#signatures/test/fuzz/draw.ts';
import { countWaiting, openConsultations } from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { seen } from '#test/support/browser/pages.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** A line to the site that is cut: before anything went through, on the way there, or on the way back with the act done. */
async function cutLine() {
  const { port } = new URL(counter.origin);
  const sockets = new Set<Socket>();
  let cutAfter: { readonly there: number; readonly back: number } | undefined;
  let cuts = 0;
  const line = createServer((browser) => {
    const site = connect(Number(port), '127.0.0.1');
    const cut = () => {
      browser.destroy();
      site.destroy();
    };
    const pass = (from: Socket, to: Socket, way: 'there' | 'back') => {
      let passed = 0;
      from.on('data', (bytes) => {
        if (cutAfter && passed + bytes.length > cutAfter[way]) {
          cuts += 1;
          to.write(Buffer.from(bytes).subarray(0, Math.max(0, cutAfter[way] - passed)), cut);
          return;
        }
        passed += bytes.length;
        to.write(bytes);
      });
    };
    pass(browser, site, 'there');
    pass(site, browser, 'back');
    for (const [one, other] of [
      [browser, site],
      [site, browser],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
    }
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const { port: at } = line.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${at}`,
    /** From now on each connection is cut after so many bytes; those that are open are closed. */
    cut(bytes: typeof cutAfter) {
      cutAfter = bytes;
      for (const socket of sockets) socket.destroy();
    },
    cuts: () => cuts,
    close: () => line.close(),
  };
}

interface Recorded {
  readonly topic: string;
  readonly isUndone: boolean;
}

async function recordedInAll(): Promise<Recorded[]> {
  const owner = new pg.Client({ connectionString: counter.database.urls.owner });
  await owner.connect();
  const { rows } = await owner.query<Recorded>(
    `select c.topic, exists (select from consultation_put_right p where p.consultation_id = c.id) as "isUndone"
       from consultation c`,
  );
  await owner.end();
  return rows;
}

/** On the way there, on the way back with the act done, or before anything went through. */
function someCut(draw: Draw) {
  const whole = 1_000_000;
  const [there, back] = draw.of([
    [draw.below(1_500), whole],
    [whole, draw.below(400)],
    [0, 0],
  ] as const);
  return { there, back };
}

/** How often the page kept a record or took one back before it left. */
declare let kept: number;

/** Runs in the page, before its own scripts. */
function countKept(): void {
  Object.assign(globalThis, { kept: 0 });
  const { add } = IDBObjectStore.prototype;
  const take = IDBCursor.prototype.delete;
  IDBObjectStore.prototype.add = function (...values) {
    this.transaction.addEventListener('complete', () => (kept += 1));
    return add.apply(this, values);
  };
  IDBCursor.prototype.delete = function () {
    this.request.transaction?.addEventListener('complete', () => (kept += 1));
    return take.apply(this);
  };
}

test('17.3., 20.13.: under random cuts of the line nothing that was recorded or taken back is lost or doubled', async (t) => {
  const draw = seeded(t);
  const count = trials(12);
  const line = await cutLine();
  after(() => line.close());
  const page = await counter.signIn('karlis', { path: '/consultations/new' });
  await page.addInitScript(countKept);
  await openConsultations(page, line.origin);
  const topics = await page
    .locator('[data-key][name=common]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLButtonElement).value.split(' ')[0] ?? ''));
  const press = async (key: string) => {
    const before = await page.evaluate(() => kept);
    await page.keyboard.press(key);
    await page.waitForFunction((count) => kept > count, before);
  };
  const expected = new Map<string, number>();
  let undone = 0;
  let roundAt = performance.now();
  for (let round = 0; round < count; round++) {
    await page.locator('[data-key="1"]:focus').waitFor();
    // The site's clock goes on as the page's does, however slow the machine is: nothing is recorded in time to come.
    const now = performance.now();
    counter.pass({ milliseconds: 2_000 + Math.ceil(now - roundAt) });
    roundAt = now;
    line.cut(someCut(draw));
    const presses = 1 + draw.below(3);
    for (let left = presses; left > 0; left--) {
      // The sixth leads on to a case.
      const key = draw.below(5);
      const topic = topics[key] ?? '';
      await press(String(key + 1));
      if (draw.below(3) === 0) {
        await page.waitForTimeout(draw.below(100));
        await press('Backspace');
        undone += 1;
      } else expected.set(topic, (expected.get(topic) ?? 0) + 1);
    }
    if (draw.below(3) === 0) line.cut(someCut(draw));
    line.cut(undefined);
    if (draw.below(4) === 0) await openConsultations(page, line.origin);
    else await page.evaluate(() => window.dispatchEvent(new Event('online')));
  }
  line.cut(undefined);
  await page.reload();
  const refused = page.locator('waiting-records', { hasText: 'nav pieņemts' });
  while ((await countWaiting(page)) > 0) {
    assert.equal(await refused.count(), 0, await seen(page, 'waiting-records'));
    await page.waitForTimeout(100);
  }
  const all = await recordedInAll();
  const standing = all.filter(({ isUndone }) => !isUndone);
  const counted = new Map<string, number>();
  for (const { topic } of standing) counted.set(topic, (counted.get(topic) ?? 0) + 1);
  assert.deepEqual(Object.fromEntries(counted), Object.fromEntries(expected));
  assert.ok(line.cuts() >= count, `${line.cuts()} cuts in ${count} rounds`);
  assert.ok(all.length - standing.length <= undone, 'what was taken back before it left never came');
  process.stdout.write(`${line.cuts()} cuts, ${standing.length} recorded, ${undone} taken back\n`);
  await page.close();
});

test('17.3., 20.13.: what came while its reply was lost is taken back where it came', async () => {
  const line = await cutLine();
  after(() => line.close());
  const page = await counter.signIn('liga', { path: '/consultations/new' });
  const already = await recordedInAll();
  await openConsultations(page, line.origin);
  line.cut({ there: 1_000_000, back: 0 });
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/consultations'));
  await page.keyboard.press('1');
  await failed;
  assert.equal((await recordedInAll()).length, already.length + 1);
  await page.locator('[data-part=undo]:not([hidden])').waitFor();
  await page.keyboard.press('Backspace');
  await page.locator('[data-part=undo][hidden]').waitFor({ state: 'attached' });
  line.cut(undefined);
  while ((await countWaiting(page)) > 0) await page.waitForTimeout(100);
  const isUndone = (one: Recorded) => one.isUndone;
  assert.deepEqual(
    [(await recordedInAll()).length, (await recordedInAll()).filter(isUndone).length],
    [already.length + 1, already.filter(isUndone).length + 1],
  );
  await page.close();
});
