import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that tests need and npm does not bring. */
export interface Program {
  readonly what: string;
  readonly packageOfDebian: string;
  readonly places: readonly string[];
  /** Tells another place, and tells the tests which place it was. */
  readonly variable?: string;
}

/** True when all are there, after installing what is missing where that is ours to do: as root on Debian. */
export async function ensurePrograms(programs: readonly Program[]): Promise<boolean> {
  return programs.filter((program) => !ensureProgram(program)).length === 0;
}

function ensureProgram(program: Program): boolean {
  if (found(program)) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`${program.what} is not there: installing the Debian package ${program.packageOfDebian} …`);
    if (aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', program.packageOfDebian)) {
      return found(program);
    }
  }
  const other = program.variable ? `, or tell its place in ${program.variable}` : '';
  console.log(`${program.what} is needed. Install it (Debian: apt-get install ${program.packageOfDebian})${other}.`);
  return false;
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
