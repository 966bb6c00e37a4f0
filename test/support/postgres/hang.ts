import { readdirSync, readFileSync } from 'node:fs';
import { postmaster } from './own-server.ts';

/** Stops every process of a private server where it is (SIGSTOP): it holds its sockets and answers nothing. Returns how to wake it. */
export function hang(directory: string): () => void {
  const pids = processesOf(postmaster(directory));
  for (const pid of pids) signal(pid, 'SIGSTOP');
  return () => {
    for (const pid of pids) signal(pid, 'SIGCONT');
  };
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended, as a server's process does whose client has left.
  }
}

/** The postmaster and its children, as Linux lists them. */
function processesOf(pid: number): number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return [pid, ...children.map(Number)];
}

function parentOf(pid: string): number | undefined {
  try {
    // The name in parentheses may hold spaces.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}
