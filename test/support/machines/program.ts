import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';

/** A program that was started, and ends with us: even if we are killed, the system asks it to end. */
export interface Running {
  readonly pid: number;
  /** True as long as it lives. */
  lives(): boolean;
  signal(name: NodeJS.Signals): void;
  /** Asks it to end by this signal, and resolves when it has. */
  end(name: NodeJS.Signals): Promise<void>;
}

interface Start {
  /** Who runs it; without it, we ourselves. */
  readonly account?: string;
  readonly log: string;
  readonly env?: NodeJS.ProcessEnv;
}

const patience = 20_000;

/** Starts a program beside us. What it says goes to the log. */
export function startProgram(command: readonly string[], { account, log, env }: Start): Running {
  const as = account ? [`--reuid=${account}`, `--regid=${account}`, '--init-groups'] : [];
  const out = openSync(log, 'a', 0o644);
  const child = spawn('/usr/bin/setpriv', ['--pdeathsig=INT', ...as, '--', ...command], {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC', ...env },
    stdio: ['ignore', out, out],
    detached: true,
  });
  closeSync(out);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command.join(' ')} cannot be started`);
  return {
    pid,
    lives: () => lives(child),
    signal: (name) => void child.kill(name),
    async end(name) {
      if (!lives(child)) return;
      const ended = once(child, 'exit');
      child.kill(name);
      const late = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(late);
    },
  };
}

function lives({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
