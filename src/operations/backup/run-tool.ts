import { spawn } from 'node:child_process';
import { plainEnvironment } from '#operations/private-postgres/server.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

/**
 * Runs a program of PostgreSQL on the database at this address. The password goes into its environment, because a command line
 * can be read by everybody on the machine. Throws CannotStart with what it says if it fails.
 */
export async function runTool(program: string, url: string, args: readonly string[]): Promise<void> {
  const { address, password } = withoutPassword(url);
  const child = spawn(program, ['--no-password', `--dbname=${address}`, ...args], {
    env: { ...plainEnvironment(), HOME: process.env.HOME, ...(password && { PGPASSWORD: password }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new CannotStart(`${program} failed:\n${said.trim()}`);
}

/** Written by hand, because an address over a unix socket has no host, which URL does not read. */
function withoutPassword(url: string): { readonly address: string; readonly password?: string } {
  const [, start = '', password, rest = ''] = /^(\w+:\/\/[^:@/?]*):([^@/]*)(@.*)$/.exec(url) ?? [];
  return password === undefined ? { address: url } : { address: start + rest, password: decodeURIComponent(password) };
}
