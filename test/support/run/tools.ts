import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { styleText } from 'node:util';

export const bold = painter('bold');
export const green = painter('green');
export const red = painter('red');

/** Runs a program of node_modules/.bin; its output is shown only when it fails. */
export async function runTool(name: string, ...args: string[]): Promise<boolean> {
  const program = join(import.meta.dirname, '../../../node_modules/.bin', name);
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...color } });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      words += String(chunk);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) console.log(words.trimEnd());
  return code === 0;
}

function painter(style: 'bold' | 'green' | 'red'): (text: string) => string {
  return (text) => (process.stdout.isTTY ? styleText(style, text) : text);
}
