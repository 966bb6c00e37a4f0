import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noClone, repositoryFiles, root } from './repository-files.ts';

/** Pictures of pages, which `npm run screenshots` takes again. */
const picture = /^docs\/screenshots\/\w+\.png$/;

test('the repository contains no program, archive or other file that a reviewer cannot read', { skip: noClone }, () => {
  const unreadable = repositoryFiles().filter((path) => readFileSync(join(root, path)).includes(0));
  assert.deepEqual(
    unreadable.filter((path) => !picture.test(path)),
    [],
  );
});

test('every executable file is a script that names its interpreter', { skip: noClone }, () => {
  const executable = repositoryFiles().filter((path) => (statSync(join(root, path)).mode & 0o111) !== 0);
  for (const path of executable) assert.match(readFileSync(join(root, path), 'utf8'), /^#!\/usr\/bin\/env \w+\n/, path);
});
