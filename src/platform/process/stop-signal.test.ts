import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

function startSlowStopper() {
  const [run, script] = ['bin/run.js', 'test/support/site/stop-slowly.ts'].map((path) =>
    fileURLToPath(new URL(`../../../${path}`, import.meta.url)),
  );
  // A group of its own, as a shell gives each command at a terminal.
  const child = spawn('node', [String(run), String(script)], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  let words = '';
  child.stdout.on('data', (chunk) => {
    words += String(chunk);
  });
  const running = once(child.stdout, 'data');
  const letStop = () => void child.stdin.end();
  return {
    pid: child.pid ?? 0,
    letStop,
    running,
    ended: once(child, 'exit'),
    silent: once(child, 'close'),
    words: () => words,
  };
}

test('Ctrl-C at a terminal, which reaches everyone and again through npm, stops cleanly once', async () => {
  const started = startSlowStopper();
  await started.running;
  for (let times = 0; times < 3; times++) {
    process.kill(-started.pid, 'SIGINT');
  }
  started.letStop();
  assert.deepEqual(await started.ended, [0, null]);
  assert.equal(started.words(), 'running\nstopped cleanly\n');
});

test('a polite kill of the one above is handed on', async () => {
  const started = startSlowStopper();
  await started.running;
  process.kill(started.pid, 'SIGTERM');
  started.letStop();
  assert.deepEqual(await started.ended, [0, null]);
  assert.equal(started.words(), 'running\nstopped cleanly\n');
});

test('when the one above is killed outright, the one below stops by itself', async () => {
  const started = startSlowStopper();
  await started.running;
  process.kill(started.pid, 'SIGKILL');
  started.letStop();
  await started.silent;
  assert.equal(started.words(), 'running\nstopped cleanly\n');
});
