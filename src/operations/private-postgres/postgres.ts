import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '#operations/message-of.ts';
import { postgresPrograms } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { type Hold, takeHold, whenLost } from './hold.ts';
import { settle } from './home.ts';
import { raise } from './raise.ts';
import { halt } from './server.ts';

/** Between two tries to start the server again, in seconds. */
const longestPause = 30;

export interface PrivatePostgres {
  /** The superuser of this cluster, over its own socket: for making databases and roles and for migrations. */
  readonly ownerUrl: string;
  /** Ends all sessions, writes everything down and waits until the server is gone. Calling it again does no harm. */
  stop(): Promise<void>;
}

export interface PrivatePostgresOptions {
  /** Given over to the cluster wholly: it gets its own owner and mode 0700. May be made a link, see settle(). */
  readonly directory: string;
  /** False only for tests: then nothing survives a power cut, and the directory must be a temporary one. */
  readonly fsync?: boolean;
  readonly say?: (line: string) => void;
}

/**
 * Our own PostgreSQL on a unix socket in the data directory, for a demo or a small office: the programs of the machine
 * or of the npm package, nothing to install or configure. Starts it, or takes over the one that a killed process of
 * ours left running. Throws CannotStart when another living process holds the directory, and says which.
 */
export async function startPrivatePostgres(options: PrivatePostgresOptions): Promise<PrivatePostgres> {
  const { directory, fsync = true, say = () => {} } = options;
  const home = settle(directory, fsync);
  const programs = postgresPrograms(home);
  await ensureCluster(home, programs, say);

  let stopping: Promise<void> | undefined;
  let hold: Hold = await raise(home, programs, say);
  whenLost(hold, () => void recover());

  /** The server or our session on it has ended: start it again, however often it takes, so that the site needs no restart. */
  async function recover(): Promise<void> {
    if (stopping) return;
    say('The database was interrupted; starting it again …');
    for (let pause = 1; !stopping; pause = Math.min(2 * pause, longestPause)) {
      try {
        hold = await raise(home, programs, say);
        whenLost(hold, () => void recover());
        if (stopping) void halt(home);
        else say('The database is back.');
        return;
      } catch (reason) {
        say(`The database did not come back; trying again in ${pause} s. ${messageOf(reason)}`);
        await sleep(pause * 1_000, undefined, { ref: false });
      }
    }
  }

  return {
    ownerUrl: home.url,
    stop() {
      stopping ??= halt(home).then(() => hold.end());
      return stopping;
    },
  };
}

/**
 * The same for a task beside a running site: if another process holds the cluster, its server is used and left running.
 */
export async function joinPrivatePostgres(options: PrivatePostgresOptions): Promise<PrivatePostgres> {
  const { url } = settle(options.directory, options.fsync ?? true);
  const attempt = await takeHold(url);
  if (attempt.outcome === 'taken') return { ownerUrl: url, stop: async () => undefined };
  if (attempt.outcome === 'held') await attempt.hold.end();
  return startPrivatePostgres(options);
}
