import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Places, putInPlace, runbookBlock } from './reference.ts';

/** What systemd does with a unit there, done here. */
export type Unit = Readonly<Partial<Record<'start' | 'stop' | 'restart' | 'reload', () => Promise<void> | void>>>;

/** One machine of the reference set-up: a directory, its units, and a shell in which the runbook's commands are run as they stand. */
export interface Machine extends AsyncDisposable {
  readonly directory: string;
  /** Runs a block of the runbook; throws what it said if a command fails. Returns its output. */
  follow(block: string, exchanged?: Places): Promise<string>;
}

interface Making {
  readonly directory: string;
  readonly places: Places;
  readonly units: Readonly<Record<string, Unit>>;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Far longer than any block takes on a busy machine: what waits for something that does not come must say so. */
const longestBlock = 600_000;

const programs = '/usr/lib/postgresql/15/bin';

export async function makeMachine({ directory, places, units, environment }: Making): Promise<Machine> {
  const bin = join(directory, 'bin');
  mkdirSync(bin, { recursive: true });
  chmodSync(directory, 0o755);
  const socket = join(directory, 'systemd');
  // Asked as `systemctl VERB UNIT`, as an operator does; whoever does it is in this process.
  const systemd = createServer((request, response) => {
    const [, verb = '', unit = ''] = request.url?.split('/') ?? [];
    const work = units[unit]?.[verb as keyof Unit];
    const end = (status: number, text = '') => void response.writeHead(status).end(text);
    if (!work) return end(400, `there is no ${verb} of ${unit} here`);
    Promise.resolve(work()).then(
      () => end(200),
      (error: unknown) => end(500, String(error)),
    );
  }).listen(socket);
  await once(systemd, 'listening');
  const systemctl = `#!/bin/sh\nexec curl --silent --show-error --fail-with-body --unix-socket '${socket}' "http://systemd/$1/$2"\n`;
  writeFileSync(join(bin, 'systemctl'), systemctl, { mode: 0o755 });
  return {
    directory,
    async follow(block, exchanged = []) {
      const commands = putInPlace(putInPlace(runbookBlock(block), exchanged), places);
      const shell = spawn('/bin/sh', ['-ec', commands], {
        cwd: '/',
        env: { PATH: `${bin}:${programs}:${process.env.PATH}`, LC_ALL: 'C.UTF-8', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      let said = '';
      for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
      // What the shell started may hold its output open.
      const late = setTimeout(() => shell.pid && process.kill(-shell.pid, 'SIGKILL'), longestBlock);
      const [code] = await once(shell, 'close').finally(() => clearTimeout(late));
      const ended = code === null ? `did not end in ${longestBlock / 60_000} minutes` : `ended with ${code}`;
      if (code !== 0) throw new Error(`"${block}" ${ended}:\n${commands}\n${said}`);
      return said;
    },
    async [Symbol.asyncDispose]() {
      systemd.closeAllConnections();
      await new Promise((done) => systemd.close(done));
    },
  };
}
