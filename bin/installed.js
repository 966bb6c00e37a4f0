import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs the packages unless node_modules matches package-lock.json. Runs on the machine's own Node before any
 * package is installed, hence plain JavaScript without dependencies.
 *
 * Not `npm ci`: it refuses a lock file in which an optional package of another platform is missing, and new releases
 * reach registries platform by platform. `npm install --no-save` uses the locked versions too and does not change the
 * file.
 */
export function ensureInstalled() {
  const missing = whatIsMissing();
  if (missing === undefined) return;
  if (lstatSync(join(checkout, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // In a second work tree node_modules is a link to the first's: npm would remove the link, or the first's packages.
    console.error(`The packages must be installed where node_modules leads to: ${missing}.`);
    process.exit(1);
  }
  console.log(`Installing packages, because ${missing}. This takes a minute …`);
  const begun = Date.now();
  npmInstall();
  // A lock file written on one platform may lack the packages for this one: then npm has to resolve them itself.
  if (whatIsMissing()) npmInstall('--no-package-lock');
  const still = whatIsMissing();
  if (still === undefined) {
    console.log(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
    return;
  }
  console.error(`The packages could not be installed: ${still}. npm says above why; it needs to reach its registry.`);
  process.exit(1);
}

function npmInstall(...options) {
  // npm tells its scripts its own path; another npm in PATH may have another version.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...args] = [...npm, 'install', '--no-save', ...quietly, ...options];
  const { error } = spawnSync(command, args, { cwd: checkout, stdio: 'inherit' });
  if (error) console.error(`npm did not run: ${error.message}`);
}

/** npm writes this list when it has finished, so an interrupted installation has none. */
function whatIsMissing() {
  const installed = packagesIn(join(checkout, 'node_modules/.package-lock.json'));
  if (installed === undefined) return 'there are none yet';
  const wanted = packagesIn(join(checkout, 'package-lock.json')) ?? {};
  for (const [path, { version, optional, devOptional, link }] of Object.entries(wanted)) {
    if (path === '' || link || installed[path]?.version === version) continue;
    // Missing optional packages of other platforms are right; a package in another version is not.
    if ((optional || devOptional) && installed[path] === undefined) continue;
    return `${path.replace(/^.*node_modules\//, '')} ${version} is not there`;
  }
  const node = process.platform === 'win32' ? 'node.exe' : 'node';
  if (!existsSync(join(checkout, 'node_modules/node/bin', node))) return "the project's own Node is not there";
  try {
    createRequire(import.meta.url)('oxc-transform');
  } catch {
    return 'oxc-transform lacks its part for this platform';
  }
  return undefined;
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
