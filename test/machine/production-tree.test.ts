import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { goodEnvironment } from '#test/support/site/tilts.ts';

const checkout = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'tilts-production-'));
after(() => rmSync(place, { recursive: true, force: true }));
const tree = join(place, 'package');

const npm = (cwd: string, ...args: string[]) => spawnSync('npm', args, { cwd, encoding: 'utf8' });

/** The files of `npm pack`, with the packages that production needs, in the locked versions. */
function install(): { readonly unreachable?: string } {
  const packed = npm(checkout, 'pack', '--loglevel=error', '--pack-destination', place);
  assert.equal(packed.status, 0, packed.stderr);
  const file = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? assert.fail('npm packed nothing');
  assert.equal(spawnSync('tar', ['-xzf', join(place, file), '-C', place]).status, 0);
  spawnSync('cp', [join(checkout, 'package-lock.json'), tree]);
  const options = [
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--fetch-retries=0',
    '--loglevel=error',
  ];
  const installed = npm(tree, 'install', ...options);
  if (installed.status === 0) return {};
  const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED/.exec(installed.stderr)?.[0];
  assert.ok(unreachable, installed.stderr);
  return { unreachable };
}

const { unreachable } = install();
const skip = unreachable ? `the registry is out of reach (${unreachable}): production's tree was not installed` : false;

test('production has nothing of the demo, and no development packages', { skip }, () => {
  assert.ok(!existsSync(join(tree, 'packages/demo')));
  const { packages } = JSON.parse(readFileSync(join(tree, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const locked = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
  const forWork = locked.filter(([, { dev }]) => dev).map(([path]) => path);
  assert.ok(forWork.includes('node_modules/oidc-provider'));
  assert.deepEqual(
    forWork.filter((path) => existsSync(join(tree, path))),
    [],
  );
  for (const [path, { dev, optional }] of locked) {
    if (!dev && !optional) assert.ok(existsSync(join(tree, path)), path);
  }
});

test('the site starts there', { skip }, async () => {
  const database = await freshDatabase({ unmarked: true });
  const port = String(await freePort());
  const { PATH = '', HOME = '', TILTS_TEST_POSTGRES = 'yes' } = process.env;
  const origin = `http://127.0.0.1:${port}`;
  const settings = goodEnvironment({ DATABASE_URL: database.urls.site, TILTS_ORIGIN: origin, PORT: port });
  const site = spawn(process.execPath, [join(tree, 'bin/tilts.js'), 'serve'], {
    cwd: place,
    env: { PATH, HOME, TILTS_TEST_POSTGRES, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(site, 'exit');
  let said = '';
  const serves = new Promise<void>((resolve, reject) => {
    for (const stream of [site.stdout, site.stderr]) {
      stream.on('data', (bytes) => {
        said += String(bytes);
        if (said.includes('"msg":"serving"')) resolve();
      });
    }
    void ended.then(() => reject(new Error(said)));
  });
  await serves;
  assert.deepEqual(await (await fetch(`${origin}/readyz`)).json(), { ready: true });
  assert.equal((await fetch(`${origin}/sign-in`)).status, 200);
  site.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null], said);
});
