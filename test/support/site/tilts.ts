import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterThisTest } from '#test/support/run/after-this-test.ts';

const program = (name: string) => fileURLToPath(new URL(`../../../bin/${name}.js`, import.meta.url));

export interface Tilts {
  readonly process: ChildProcess;
  /** Its output so far, from both streams. */
  said(): string;
  /** Waits for this output; rejects if the process ends before. */
  says(what: RegExp): Promise<RegExpExecArray>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
}

/** `tilts …` as a separate process. Of this one's settings it has only those in `environment`. */
export function tilts(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Tilts {
  const { PATH, HOME, TYPESCRIPT_CACHE, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(
    process.execPath,
    [program(args[0] === 'demo' ? 'start' : 'tilts'), ...args.slice(args[0] === 'demo' ? 1 : 0)],
    {
      env: { PATH, HOME, TYPESCRIPT_CACHE, NODE_COMPILE_CACHE, TILTS_TEST_POSTGRES: 'yes', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
      child.emit('said');
    });
  }
  const closed = once(child, 'close');
  const ended = closed.then(([code]) => code as number | null);
  afterThisTest(async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  });
  return { process: child, said: () => said, says, ended };

  function says(what: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = what.exec(said);
        if (found) resolve(found);
      };
      child.on('said', look);
      void ended.then((code) => reject(new Error(`it ended with ${code} and never said ${what}:\n${said}`)));
      look();
    });
  }
}

/** Runs until it ends. */
export async function tiltsSays(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; said: string }> {
  const run = tilts(args, environment);
  return { code: await run.ended, said: run.said() };
}

/** A directory path for data, removed after the test. */
export function dataPlace(): string {
  const above = mkdtempSync(join(tmpdir(), 'tilts-data-'));
  // When root starts PostgreSQL, it runs as another account, which needs access.
  chmodSync(above, 0o755);
  afterThisTest(() => rmSync(above, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return join(above, 'data');
}

export function goodKey(): string {
  return randomBytes(32).toString('base64');
}

/** Valid settings for production. */
export function goodEnvironment(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    TILTS_ORIGIN: 'https://tilts.internal',
    TILTS_CALLER_HEADER: 'X-Forwarded-For',
    TILTS_ISSUER: 'https://identity.internal',
    TILTS_CLIENT_ID: 'tilts-site',
    TILTS_CLIENT_SECRET: randomBytes(16).toString('hex'),
    TILTS_QUALIFIED_MEANS: 'lvrtc',
    TILTS_SEALING_KEYS: `2026:${goodKey()}`,
    TILTS_SEALING_KEY: '2026',
    TILTS_LOOKUP_KEYS: `2026:${goodKey()}`,
    ...more,
  };
}
