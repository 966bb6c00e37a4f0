import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * glibc keeps freed blocks for later once a program has freed large ones, hundreds of megabytes after a few scans. Blocks larger than
 * this go back to the system at once, always.
 */
const memory = { MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) };

/**
 * Runs `node …args` on the Node from the npm package `node` (the machine's own may be older), with TypeScript enabled.
 * Forwards Ctrl-C and SIGTERM, and resolves to the exit code when the child has ended. If this process is killed with
 * SIGKILL, the child sees its channel close (src/platform/stop-signal.ts).
 */
export function runOnOwnNode(args, options = {}) {
  const nodePackage = createRequire(import.meta.url).resolve('node/package.json');
  const binary = join(dirname(nodePackage), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const loader = new URL('./typescript.js', import.meta.url).href;
  const child = spawn(binary, ['--enable-source-maps', '--import', loader, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    ...options,
    env: { ...memory, ...(options.env ?? process.env) },
  });
  // At a terminal the child gets Ctrl-C itself; a signal sent only to this process has to be forwarded.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * npm killed with SIGKILL notifies nobody. It never ends before its script, so another parent process means that it is
 * dead.
 */
function whenParentIsGone(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}
