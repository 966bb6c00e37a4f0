import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOf } from './progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text) > 0, written } as Parameters<typeof progressOf>[2] & {
    written: string[];
  };
}

test('on a terminal a work is told as a bar on one line, no more often than it can be seen to grow', () => {
  const to = terminal(true);
  const progress = progressOf('Entering', 5000, to);
  for (let count = 0; count <= 5000; count += 1) progress.done(count);
  progress.end();
  assert.equal(to.written.length, 102);
  assert.equal(to.written[50], `\rEntering [${'#'.repeat(15)}${'-'.repeat(15)}] 2500 / 5000`);
  assert.ok(to.written.every((text) => text.startsWith('\r') && !text.includes('\n')));
  assert.equal(to.written.at(-1), '\r\u001b[K');
});

test('nothing is a whole work too, and where nobody looks nothing is told', () => {
  const to = terminal(true);
  progressOf('Entering', 0, to).done(0);
  assert.match(to.written[0] ?? '', /0 \/ 0$/);
  const file = terminal(false);
  const progress = progressOf('Entering', 10, file);
  progress.done(10);
  progress.end();
  assert.deepEqual(file.written, []);
});
