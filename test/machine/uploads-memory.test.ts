import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallPng } from '#test/support/files/scans.ts';
import { trials } from '#test/support/run/seeded.ts';
import { formOn } from '#test/support/site/page-form.ts';
import type { UploadSite } from './upload-site.ts';

const megabyte = 1024 * 1024;

/** By so much the memory of a site differs by itself. One copy of the files of one round is a hundred. */
const usualDifference = 60;

/** Nobody collects garbage while nobody asks for anything: within so many pages it has been collected. */
const mostPages = 2_000;

test('the largest scans, five at once, leave the process’s memory as it was, once it has answered other pages', async (t) => {
  const child = fork(join(import.meta.dirname, 'upload-site.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  after(() => child.kill());
  const [{ port, path, cookies }] = (await once(child, 'message')) as [UploadSite];
  const origin = `http://127.0.0.1:${port}`;
  const memory = async () => {
    child.send('');
    const [{ rss }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
    return Math.round(rss / megabyte);
  };
  const page = async (cookie: string) => (await fetch(`${origin}/choose-right`, { headers: { cookie } })).text();
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
  const before = await memory();
  const told: string[] = [];
  // Ten times by `npm run long`: what stays of fifty scans is no more than what stays of five.
  for (let round = 0; round < Math.min(trials(2), 10); round += 1) {
    await fiveAtOnce(20 * megabyte);
    const after = await memory();
    let [now, pages] = [after, 0];
    for (; pages < mostPages && now >= before + usualDifference; pages += cookies.length) {
      for (const cookie of cookies) await page(cookie);
      now = await memory();
    }
    told.push(`${after} MB, ${now} after ${pages} pages`);
    assert.ok(now < before + usualDifference, `${before} MB before; afterwards ${told.join('; ')}`);
  }
  t.diagnostic(`${before} MB before; afterwards ${told.join('; ')}`);
});
