import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const root = join(import.meta.dirname, '..');

/**
 * The source tree of a released version, from its tag, in a temporary directory that goes with the test file; with the packages
 * of this tree. Undefined where the tag is not at hand: in a clone without tags, or a checkout without git.
 */
export function treeOfRelease(version: string): string | undefined {
  const tag = `v${version}`;
  if (spawnSync('git', ['rev-parse', '--verify', '--quiet', `${tag}^{commit}`], { cwd: root }).status !== 0)
    return undefined;
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'tilts-release-')));
  after(() => rmSync(directory, { recursive: true }));
  const files = execFileSync('git', ['archive', '--format=tar', tag], { cwd: root, maxBuffer: 256 * 1024 * 1024 });
  execFileSync('tar', ['--extract', '--directory', directory], { input: files });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(directory, 'node_modules'));
  return directory;
}
