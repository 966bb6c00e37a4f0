import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { healthPaths } from '#operations/health.ts';
import { root } from './repository-files.ts';

const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
const stages = dockerfile.split(/^FROM /m).slice(1);
const last = stages.at(-1) ?? '';

test('the image has the files of the npm package, without tools, and runs as an unprivileged user', () => {
  assert.match(stages[0] ?? '', /^RUN npm pack .* tar --extract /m);
  assert.match(stages[0] ?? '', /^RUN npm install --omit=dev --no-save /m);
  assert.deepEqual(
    [...last.matchAll(/^COPY .*/gm)].map(([line]) => line),
    ['COPY --from=package /opt/tilts /opt/tilts'],
  );
  assert.match(last, /^USER [1-9]\d*$/m);
});

/** The exit code of the image's health check for a site with this answer. */
async function health(status: number): Promise<number> {
  const [, words = ''] = /^HEALTHCHECK .*? CMD (\[.*\])$/m.exec(last) ?? [];
  const [, ...args] = JSON.parse(words) as string[];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const env = { ...process.env, PORT: String((server.address() as AddressInfo).port) };
  const run = promisify(execFile)(process.execPath, args, { env });
  const code = await run.then(
    () => 0,
    (failed: { code: number }) => failed.code,
  );
  server.close();
  assert.equal(asked.length, 1);
  assert.ok(healthPaths.has(asked[0] ?? ''));
  return code;
}

test('the image is healthy only while the site says that it is ready', async () => {
  assert.equal(await health(200), 0);
  assert.equal(await health(503), 1);
});
