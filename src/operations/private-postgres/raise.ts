import type { ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type Hold, takeHold } from './hold.ts';
import type { Home } from './home.ts';
import type { Programs } from './programs.ts';
import { scarceRoom } from './scarce-room.ts';
import { launch } from './server.ts';

const patience = 60_000;

/** What PostgreSQL says while the children of a killed server, or a server that is just ending, still hold the data. */
const passing = /lock file "[^"]+" already exists|pre-existing shared memory block|could not create lock file/;

/**
 * Brings the cluster to answer and takes it for this process: starts the server if none lives, takes over one that
 * lives without a holder, waits while another starts, ends or dies.
 */
export async function raise(home: Home, programs: Programs, say: (line: string) => void): Promise<Hold> {
  const begun = Date.now();
  let child: ChildProcess | undefined;
  let logFrom = 0;
  let told = false;
  for (;;) {
    const attempt = await takeHold(home.url);
    if (attempt.outcome === 'held') return attempt.hold;
    if (attempt.outcome === 'taken') {
      throw new CannotStart(
        `The database in ${home.directory} is in use (${attempt.by}). End that process first, or choose another directory with TILTS_DATA.`,
      );
    }
    if (Date.now() - begun > patience) {
      throw new CannotStart(
        `The database in ${home.directory} does not answer (${attempt.reason}).\n${reasonOf(home, logFrom)}`,
        { mayPass: true },
      );
    }
    if (!told && Date.now() - begun > 2_000) {
      told = true;
      say('Waiting for the database …');
    }
    if (child === undefined || hasEnded(child)) {
      if (child && !passing.test(logSince(home, logFrom))) {
        throw new CannotStart(`PostgreSQL did not start: ${reasonOf(home, logFrom, child)}`, { mayPass: true });
      }
      if (child) await sleep(200);
      logFrom = statSync(home.log, { throwIfNoEntry: false })?.size ?? 0;
      child = launch(home, programs);
    }
    await sleep(20);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** What PostgreSQL wrote; where that is nothing, how it ended. On a full disk it cannot write its reason. */
function reasonOf(home: Home, logFrom: number, child?: ChildProcess): string {
  return [
    logSince(home, logFrom) || `it wrote nothing in ${home.log}`,
    child && `it ended with ${child.signalCode ?? `exit code ${child.exitCode}`}`,
    scarceRoom(home.directory),
  ]
    .filter(Boolean)
    .join('; ');
}

function logSince(home: Home, from: number): string {
  try {
    return readFileSync(home.log).subarray(from).toString('utf8').trim();
  } catch {
    return '';
  }
}
