import { execFileSync } from 'node:child_process';

const places = ['/usr/lib/postgresql/15/bin', ''];

/** Transactions a second of PostgreSQL's own load generator; not a number where it is not installed (Debian: postgresql-contrib). */
export function pgbench(url: string, options: readonly string[]): number {
  const output = run('pgbench', ['-n', '-M', 'prepared', ...options, url]);
  return Number(/tps = ([\d.]+)/.exec(output ?? '')?.[1] ?? Number.NaN);
}

/** Creates the tables of pgbench's own transactions in another database of the server; returns its address. */
export function initialisePgbench(serverUrl: string): string {
  run('psql', ['-q', '-c', 'drop database if exists pgbench', '-c', 'create database pgbench', serverUrl]);
  const url = serverUrl.replace(/\/postgres\?/, '/pgbench?');
  run('pgbench', ['-i', '-q', '-s', '1', url]);
  return url;
}

function run(program: string, options: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      return execFileSync(place ? `${place}/${program}` : program, options, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return undefined;
}
