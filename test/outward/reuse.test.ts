import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const skip = existsSync('/usr/bin/reuse') ? false : "needs Debian's reuse";

test('every file has its copyright and its licence, and every licence its text (reuse lint)', { skip }, () => {
  const { status, stdout } = spawnSync('reuse', ['lint'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('the licence for people, the one for tools and the one in package.json are the same', () => {
  const { license } = JSON.parse(read('package.json'));
  assert.equal(read(`LICENSES/${license}.txt`), read('LICENCE'));
  const [, all] = /^Files: \*\n.*\nLicense: (.+)$/m.exec(read('.reuse/dep5')) ?? [];
  assert.equal(all, license);
});
