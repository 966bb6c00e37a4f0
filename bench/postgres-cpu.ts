import { readFileSync } from 'node:fs';
import pg from 'pg';

const millisecondsATick = 10;

/**
 * The CPU time of the connections of these databases, all on one server, from Linux' accounting of PostgreSQL's
 * processes. Background writer, checkpoints and autovacuum are not included.
 */
export async function postgresCpuOf(...urls: readonly [string, ...string[]]) {
  const names = urls.map((url) => /\/([^/?]+)\?/.exec(url)?.[1]);
  const owner = new pg.Client({ connectionString: urls[0] });
  await owner.connect();
  const backends = async (): Promise<Map<number, number>> => {
    const { rows } = await owner.query<{ pid: number }>(
      "select pid from pg_stat_activity where datname = any ($1) and backend_type = 'client backend' and pid <> pg_backend_pid()",
      [names],
    );
    return new Map(rows.map(({ pid }) => [pid, used(pid)]));
  };
  return {
    /** Milliseconds of CPU used during `work`. A connection that ended meanwhile is left out. */
    during: async (work: () => Promise<unknown>): Promise<number> => {
      const before = await backends();
      await work();
      const after = await backends();
      return [...after].reduce((sum, [pid, milliseconds]) => sum + milliseconds - (before.get(pid) ?? 0), 0);
    },
    close: () => owner.end(),
  };
}

/** Milliseconds of CPU that the server's processes have used which have ended, and this connection. */
export async function postgresCpuSoFar(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ pid: number; parent: number }>(
    `select pg_backend_pid() as pid, split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::integer as parent`,
  );
  const { pid, parent } = rows[0] ?? { pid: 0, parent: 0 };
  return used(pid) + used(parent, 13);
}

/**
 * User and system time of a process; from field 13 on of its children that have ended. Its name may contain spaces and brackets, so the fields are counted from the last
 * bracket.
 */
function used(pid: number, field = 11): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[field]) + Number(fields[field + 1])) * millisecondsATick;
  } catch {
    return 0;
  }
}
