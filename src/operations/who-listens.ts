import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Which process listens on a port, such as `node (process 4711)`. Undefined where the machine does not tell (not Linux, not ours). */
export function whoListens(port: number): string | undefined {
  try {
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningSockets(table, port));
    for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (!holdsOne(process, sockets)) continue;
      return `${readFileSync(`/proc/${process}/comm`, 'utf8').trim()} (process ${process})`;
    }
  } catch {
    // Another system, or a process that ended while we looked: the port is taken all the same.
  }
  return undefined;
}

/** Rows of /proc/net/tcp: `0: 0100007F:1F51 00000000:0000 0A … inode`; 0A is listening. */
function listeningSockets(table: string, port: number): string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row[1]?.endsWith(`:${hex}`) && row[3] === '0A')
    .map((row) => `socket:[${row[9]}]`);
}

function holdsOne(process: string, sockets: readonly string[]): boolean {
  try {
    const open = readdirSync(`/proc/${process}/fd`);
    return open.some((fd) => sockets.includes(linkOf(`/proc/${process}/fd/${fd}`)));
  } catch {
    return false;
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
