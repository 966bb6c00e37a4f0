import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { initialisePgbench, pgbench } from './pgbench.ts';
import { heading, row } from './report.ts';

/**
 * The machine's speed at this moment, for comparison with absolute figures: by itself, and by PostgreSQL's own load
 * generator.
 */
export function calibrate(serverUrl: string): void {
  heading('calibration: compare absolute figures of two runs only where these are alike');
  const { second, cpuSecond } = hashes();
  row(
    'SHA-256 of 1 kB',
    `${Math.round(second / 1000)} thousand/s`,
    `${Math.round(cpuSecond / 1000)} thousand a second of CPU`,
  );
  const database = initialisePgbench(serverUrl);
  row('pgbench -S, 1 connection', `${Math.round(pgbench(database, ['-S', '-T', '2']))} tps`);
  row('pgbench (TPC-B), 4 connections', `${Math.round(pgbench(database, ['-c', '4', '-T', '3']))} tps`);
  row(
    'load of 1, 5 and 15 minutes',
    loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
  );
}

/** By elapsed time and by CPU time: the first falls with the load, the second gives the speed of the CPU. */
function hashes(): { second: number; cpuSecond: number } {
  const bytes = Buffer.alloc(1024, 'Lūdzu ');
  const started = performance.now();
  const before = process.cpuUsage();
  let done = 0;
  while (performance.now() - started < 500) {
    createHash('sha256').update(bytes).digest();
    done++;
  }
  const { user, system } = process.cpuUsage(before);
  return { second: (done * 1000) / (performance.now() - started), cpuSecond: (done * 1e6) / (user + system) };
}
