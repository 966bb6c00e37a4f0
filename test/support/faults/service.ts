import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childrenOf } from '#test/support/run/children-of.ts';
import { unit } from './unit.ts';

const program = fileURLToPath(new URL('../../../bin/tilts.js', import.meta.url));

/** Far longer than a start takes on a busy machine. */
const longestStart = 300_000;

/** Asked to stop by the system itself when we end, however that happens. */
const withUs = process.platform === 'linux' ? ['setpriv', '--pdeathsig=TERM', '--'] : [];

/** `tilts serve`, started again when it ends as the documented systemd unit does it. */
export interface Service {
  readonly origin: string;
  /** The process that is started, and the site itself, which is its child. */
  launcher(): number | undefined;
  site(): number | undefined;
  /** What the unit would not have started again. */
  readonly gaveUp: string[];
  said(): string;
  /** Asks it to stop; it is started again when it has. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it, and resolves when it serves. `environment` is asked anew at each start. */
export async function startService(port: number, environment: () => NodeJS.ProcessEnv): Promise<Service> {
  let child: ChildProcess | undefined;
  let said = '';
  let stopping = false;
  const gaveUp: string[] = [];
  const serving = Promise.withResolvers<void>();
  const running = keepRunning();

  async function keepRunning(): Promise<void> {
    while (!stopping) {
      const [command, ...rest] = [...withUs, process.execPath, program, 'serve'];
      child = spawn(command, rest, {
        env: environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
      const [code] = (await once(child, 'exit')) as [number | null];
      endTheRest(child);
      if (stopping || (code !== null && unit.neverAfter.includes(code))) {
        if (!stopping) gaveUp.push(`the unit gives up after exit code ${code}: ${said.slice(-500)}`);
        return serving.reject(new Error(said));
      }
      await sleep(unit.restartSeconds * 1000);
    }
  }

  function hear(chunk: unknown): void {
    said = (said + String(chunk)).slice(-20_000);
    if (said.includes('"msg":"serving"')) serving.resolve();
  }

  serving.promise.catch(() => undefined);
  const late = setTimeout(() => serving.reject(new Error(`the site does not serve: ${said}`)), longestStart);
  await serving.promise.finally(() => clearTimeout(late));
  return {
    origin: `http://127.0.0.1:${port}`,
    launcher: () => child?.pid,
    site: () => childrenOf(child?.pid)[0],
    gaveUp,
    said: () => said,
    async restart() {
      if (child && !(await endInTime(child))) throw new Error(`the site did not stop in ${unit.stopSeconds} s`);
    },
    async stop() {
      stopping = true;
      if (child) await endInTime(child);
      await running;
    },
  };
}

/** As systemd: asks it to end, and ends it if it has not after a while; false then. */
async function endInTime(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  const ended = once(child, 'exit');
  let inTime = true;
  const late = setTimeout(() => {
    inTime = false;
    endTheRest(child);
  }, unit.stopSeconds * 1000);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(late);
  return inTime;
}

/** Before it starts a service again, systemd ends what is left of it. */
function endTheRest({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}
