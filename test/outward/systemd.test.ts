import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from './repository-files.ts';

const units = globSync('deploy/systemd/*', { cwd: root }).toSorted();
const read = (unit: string) => readFileSync(join(root, unit), 'utf8');
const operations = read('docs/operations.md');
const skip = existsSync('/usr/bin/systemd-analyze') ? false : 'needs systemd';

/** The report of systemd-analyze on the units, with a program in place of ours that exists on every machine. */
function analyze(...args: string[]): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tilts-units-'));
  try {
    const copies = units.map((unit) => join(folder, basename(unit)));
    units.forEach((unit, index) => {
      writeFileSync(
        copies[index] ?? '',
        read(unit).replace(/^ExecStart=\/usr\/local\/bin\/tilts .*$/m, 'ExecStart=/bin/true'),
      );
    });
    const wanted = args.includes('security') ? copies.filter((copy) => copy.endsWith('.service')) : copies;
    const { status, stdout, stderr } = spawnSync('systemd-analyze', [...args, ...wanted], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('systemd accepts every line of the units', { skip }, () => {
  assert.deepEqual(analyze('verify', '--man=no'), { status: 0, said: '' });
});

test('a unit permits little more than the program needs: an exposure of 2.0 of 10 at most', { skip }, () => {
  const { status, said } = analyze('security', '--offline=true', '--no-pager', '--threshold=20');
  assert.equal(
    status,
    0,
    said
      .split('\n')
      .filter((line) => /exposure/.test(line))
      .join('\n'),
  );
});

describe('the units and the documents say the same', () => {
  for (const unit of units) {
    test(`the documents describe ${basename(unit)}`, () => assert.ok(operations.includes(basename(unit))));
  }
  test('exit codes after which no restart helps are those in the documents', () => {
    const [, codes = ''] = /^RestartPreventExitStatus=(.*)$/m.exec(read('deploy/systemd/tilts.service')) ?? [];
    for (const code of codes.split(' ')) assert.match(operations, new RegExp(`Exit codes: .*\\b${code} for`, 's'));
  });
  test('a database that is not there yet is waited for: the unit starts the site again, and never tires of it', () => {
    const unit = read('deploy/systemd/tilts.service');
    assert.match(operations, /Exit codes: .*\b75 for a database that does not answer yet/s);
    assert.doesNotMatch(unit, /^RestartPreventExitStatus=.*\b75\b/m);
    assert.match(unit, /^Restart=on-failure$/m);
    assert.match(unit, /^StartLimitIntervalSec=0$/m);
  });
});
