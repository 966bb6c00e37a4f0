import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPlaces, chromiumVariable } from '#test/support/browser/chromium.ts';
import { preflightPrograms } from '#test/support/files/preflight.ts';
import type { Program } from './program.ts';

const witness = (what: string, packageOfDebian: string, place: string): Program => ({
  what,
  packageOfDebian,
  places: [place],
  isWitness: true,
});

/** The programs that the tests need, or ask for a second opinion, besides npm packages. */
export const neededPrograms: readonly Program[] = [
  {
    what: 'Chromium',
    packageOfDebian: 'chromium-headless-shell',
    variable: chromiumVariable,
    isBrowser: true,
    places: chromiumPlaces,
  },
  {
    what: 'pdftoppm and pdftotext of Poppler',
    packageOfDebian: 'poppler-utils',
    places: ['/usr/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'],
  },
  witness('xmlsec1', 'xmlsec1', '/usr/bin/xmlsec1'),
  witness('reuse', 'reuse', '/usr/bin/reuse'),
  witness('Go', 'golang-go', '/usr/bin/go'),
  witness('sumdb of Go', 'golang-golang-x-mod-dev', '/usr/share/gocode/src/golang.org/x/mod/sumdb'),
  witness('unzip', 'unzip', '/usr/bin/unzip'),
  witness('zip', 'zip', '/usr/bin/zip'),
  ...preflightPrograms,
];

/** True when all required programs exist, after installing the missing ones if we may: as root on Debian. */
export async function ensurePrograms(programs: readonly Program[]): Promise<boolean> {
  const missing = programs.filter((program) => !found(program));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(missing);
  const stillMissing = missing.filter((program) => !found(program));
  for (const program of stillMissing) console.log(whatToDo(program));
  return stillMissing.every(({ isWitness }) => isWitness);
}

function install(programs: readonly Program[]): void {
  console.log(`Installing what is not there: ${programs.map(({ what }) => what).join(', ')} …`);
  const packages = [...new Set(programs.map(({ packageOfDebian }) => packageOfDebian))];
  if (aptGet('update')) aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function whatToDo({ what, packageOfDebian, variable, isWitness }: Program): string {
  const other = variable ? `, or tell its place in ${variable}` : '';
  return `${what} is ${isWitness ? 'missing; tests that ask it are left out' : 'needed'}. Install it (Debian: apt-get install ${packageOfDebian})${other}.`;
}

function found({ places, variable }: Program): boolean {
  const told = variable && process.env[variable];
  const place = [...(told ? [told] : []), ...places].find((path) => existsSync(path));
  if (place && variable) process.env[variable] = place;
  return place !== undefined;
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['--quiet', '--quiet', ...args], { stdio: 'inherit', env }).status === 0;
}
