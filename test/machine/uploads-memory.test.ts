import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallPng } from '#test/support/files/scans.ts';
import { trials } from '#test/support/run/seeded.ts';
import { formOn } from '#test/support/site/page-form.ts';
import type { MemoryAsked, UploadSite } from './upload-site.ts';

const megabyte = 1024 * 1024;

/** In megabytes, as all that follows. */
const [oneScan, oneRound] = [20, 100];

/** `pg` keeps one buffer as large as the largest value that was ever sent. Of five scans a round anything else kept is more. */
const keptByDriver = 1.5 * oneScan;

/** By so much the memory that the system has given to a process differs by itself. One copy of the files of one round is a hundred. */
const usualDifference = 60;

/** How many rounds of five scans; `npm run long` tries more. */
const rounds = Math.min(Math.max(trials(3), 3), 20);

test('the largest scans, five at once, round after round: nothing of them stays in the process', async (t) => {
  const child = fork(join(import.meta.dirname, 'upload-site.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  after(() => child.kill());
  const [{ port, path, cookies }] = (await once(child, 'message')) as [UploadSite];
  const origin = `http://127.0.0.1:${port}`;
  const memory = async (asked: MemoryAsked) => {
    child.send(asked);
    const [{ rss, heapUsed, external }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
    return { rss: Math.round(rss / megabyte), live: Math.round((heapUsed + external) / megabyte) };
  };
  const page = async (cookie: string) => {
    const ask = () => fetch(`${origin}/choose-right`, { headers: { cookie } });
    // A kept connection may be closed at the moment when it is used again. Then a browser asks anew, too.
    return (await ask().catch(ask)).text();
  };
  let sent = 0;
  const scanOf = (size: number) => {
    sent += 1;
    return new Blob([new Uint8Array(smallPng(size - sent * 100))]);
  };
  const upload = async (cookie: string, scan: Blob) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(formOn(await page(cookie), '/sign-out').untouched))
      form.set(name, value);
    form.set('request_id', crypto.randomUUID());
    form.set('scan', scan, 'scan.png');
    const headers = { cookie, origin: 'http://127.0.0.1:1' };
    const answer = await fetch(origin + path, { method: 'POST', headers, body: form, redirect: 'manual' });
    await answer.text();
    return answer.status;
  };
  const fiveAtOnce = async (size: number) => {
    // Made before: meanwhile the site would close a connection on which it has answered.
    const scans = cookies.map((cookie) => [cookie, scanOf(size)] as const);
    const answers = await Promise.all(scans.map(([cookie, scan]) => upload(cookie, scan)));
    assert.deepEqual(answers, [303, 303, 303, 303, 303], 'scans of one mandate that differ are all taken');
  };
  await fiveAtOnce(100_000);
  for (let pages = 0; pages < 40; pages += 1) for (const cookie of cookies) await page(cookie);
  const before = await memory({ collected: true });
  const unasked: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await fiveAtOnce(20 * megabyte);
    unasked.push((await memory({ collected: false })).rss);
  }
  // A connection knows the last of what it carried until the next: all are asked for something else.
  for (let pages = 0; pages < 40; pages += 1) await Promise.all(cookies.map(page));
  const afterwards = await memory({ collected: true });
  const told = `${before.live} MB in use and ${before.rss} in all before; ${unasked.join(', ')} in all after each round; ${afterwards.live} and ${afterwards.rss} once all was collected`;
  t.diagnostic(told);
  assert.ok(afterwards.live < before.live + keptByDriver, `something keeps a scan: ${told}`);
  assert.ok(afterwards.rss < before.rss + usualDifference, `memory is not given back: ${told}`);
  // When it collects is the engine's to choose: what stays would be in the least of the later rounds too.
  const [first = 0, ...later] = unasked;
  assert.ok(Math.min(...later) < first + oneRound / 2, `it grows with each round: ${told}`);
});
