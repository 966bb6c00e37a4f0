import { childrenOf } from '#test/support/run/children-of.ts';
import { postmaster } from './own-server.ts';

/** Stops every process of a private server where it is (SIGSTOP): it holds its sockets and answers nothing. Returns how to wake it. */
export function hang(directory: string): () => void {
  const server = postmaster(directory);
  const pids = [server, ...childrenOf(server)];
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
