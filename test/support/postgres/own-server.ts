import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, type QueryResultRow } from 'pg';
import {
  type PrivatePostgres,
  type PrivatePostgresOptions,
  startPrivatePostgres,
} from '#operations/private-postgres/postgres.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';

/** A directory path to start in, removed after the test. Any account can enter the one above it. */
export function place(name = 'postgres'): string {
  const above = mkdtempSync(join(tmpdir(), 'tilts-place-'));
  chmodSync(above, 0o755);
  const directory = join(above, name);
  afterThisTest(() => {
    const left = existsSync(join(directory, 'cluster/postmaster.pid')) ? postmaster(directory) : undefined;
    if (left) process.kill(left, 'SIGQUIT');
    rmSync(above, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  return directory;
}

export async function start(options: PrivatePostgresOptions): Promise<PrivatePostgres> {
  const postgres = await startPrivatePostgres(options);
  afterThisTest(() => postgres.stop());
  return postgres;
}

export async function ask<Row extends QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows.map((row) => ({ ...row }));
  } finally {
    await client.end();
  }
}

/** Carries out several statements in one transaction. */
export async function asOwner(url: string, statements: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

export function postmaster(directory: string): number {
  return Number.parseInt(readFileSync(join(directory, 'cluster/postmaster.pid'), 'utf8'), 10);
}

interface OtherProcess {
  readonly child: ChildProcess;
  /** Its database's address, once it has started; rejects with its message if it did not. */
  readonly url: Promise<string>;
  /** As `kill -9`: the process can do nothing more. */
  kill(): Promise<void>;
}

export function startInAnotherProcess(directory: string): OtherProcess {
  const loader = new URL('../../../bin/typescript.js', import.meta.url).href;
  const script = fileURLToPath(new URL('./own-server-alone.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', loader, script, directory], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    void closed.then(() => reject(new Error(complaint || 'killed')));
  });
  url.catch(() => {});
  const kill = () => {
    child.kill('SIGKILL');
    return closed;
  };
  afterThisTest(kill);
  return { child, url, kill };
}
