import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Runs `node …args` on the Node that the npm package `node` brings (the machine's own may be older), with TypeScript
 * switched on. Passes Ctrl-C and a polite kill on, and resolves to the exit code once the child has ended. If we are
 * killed outright, the child sees its channel close (src/platform/stop-signal.ts).
 */
export function runOnOwnNode(args, options = {}) {
  const nodePackage = createRequire(import.meta.url).resolve('node/package.json');
  const binary = join(dirname(nodePackage), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const loader = new URL('./typescript.js', import.meta.url).href;
  const child = spawn(binary, ['--enable-source-maps', '--import', loader, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    ...options,
  });
  // At a terminal Ctrl-C reaches the child by itself; a signal sent to us alone must be handed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** npm killed outright tells nobody. It never leaves before its script, so another parent means that it is dead. */
function whenParentIsGone(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}
