import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { smallPng } from '#test/support/files/scans.ts';
import { formOn } from '#test/support/site/page-form.ts';
import type { UploadSite } from './upload-site.ts';

const megabyte = 1024 * 1024;

/** What may wait to be collected: each file a few times over. glibc by itself keeps half as much again. */
const mostKept = 240;

test('five of the largest scans at once leave the process’s memory nearly as before', async (t) => {
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
  const scan = new Blob([new Uint8Array(smallPng(20 * megabyte - 5_000))]);
  const upload = async (cookie: string) => {
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
  for (const cookie of [...cookies, ...cookies]) await page(cookie);
  const before = await memory();
  const answers = await Promise.all(cookies.map(upload));
  assert.ok(answers.includes(303), `none was taken: ${answers.join(', ')}`);
  const afterwards: number[] = [];
  for (let look = 0; look < 10 && !(Math.min(...afterwards) < before + mostKept); look += 1) {
    for (const cookie of cookies) await page(cookie);
    afterwards.push(await memory());
    await sleep(1_000);
  }
  t.diagnostic(`${before} MB before, ${afterwards.join(', ')} MB after`);
  assert.ok(Math.min(...afterwards) < before + mostKept, `${before} MB before, ${afterwards.join(', ')} MB after`);
});
