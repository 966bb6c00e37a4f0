import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs the packages unless node_modules holds what package-lock.json asks for. Runs on the machine's own Node and
 * before any package is there, hence plain JavaScript without dependencies.
 *
 * Not `npm ci`: it refuses a lock file in which an optional package of some other platform is missing, and new releases
 * reach registries platform by platform. `npm install --no-save` takes the locked versions too and leaves the file alone.
 */
export function ensureInstalled() {
  const missing = whatIsMissing();
  if (missing === undefined) return;
  if (lstatSync(join(checkout, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // A second work tree that shares the packages of the first: npm would take the link away, or the other's packages.
    console.error(`The packages must be installed where node_modules leads to: ${missing}.`);
    process.exit(1);
  }
  console.log(`Installing packages, because ${missing}. This takes a minute …`);
  const begun = Date.now();
  npmInstall();
  // A lock file written on one platform may name no parts for this one: then npm must look for itself.
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
  // npm tells its scripts where it lies itself; another npm in PATH may be another version.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...args] = [...npm, 'install', '--no-save', ...quietly, ...options];
  const { error } = spawnSync(command, args, { cwd: checkout, stdio: 'inherit' });
  if (error) console.error(`npm did not run: ${error.message}`);
}

/** npm writes down what it has installed when it is done: an interrupted installation has no such list. */
function whatIsMissing() {
  const installed = packagesIn(join(checkout, 'node_modules/.package-lock.json'));
  if (installed === undefined) return 'there are none yet';
  const wanted = packagesIn(join(checkout, 'package-lock.json')) ?? {};
  for (const [path, { version, optional, devOptional, link }] of Object.entries(wanted)) {
    if (path === '' || link || installed[path]?.version === version) continue;
    // Optional packages for other platforms are rightly absent; one of another version is not right.
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
