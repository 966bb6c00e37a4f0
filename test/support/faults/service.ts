import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childrenOf } from '#test/support/run/children-of.ts';
import { unit } from './unit.ts';

const program = fileURLToPath(new URL('../../../bin/tilts.js', import.meta.url));

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
  await serving.promise;
  return {
    origin: `http://127.0.0.1:${port}`,
    launcher: () => child?.pid,
    site: () => childrenOf(child?.pid)[0],
    gaveUp,
    said: () => said,
    async restart() {
      const asked = child;
      asked?.kill('SIGTERM');
      if (asked && asked.exitCode === null) await once(asked, 'exit');
    },
    async stop() {
      stopping = true;
      child?.kill('SIGTERM');
      await running;
    },
  };
}

/** Before it starts a service again, systemd ends what is left of it. */
function endTheRest({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}
