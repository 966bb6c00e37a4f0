import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import type { Command } from '#operations/command.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';
import { commandIn, helpOf, overview } from './command-line.ts';
import { commands } from './commands.ts';

test('the overview names every command, in both languages', () => {
  const text = overview(commands);
  for (const { name, summary } of commands) {
    assert.ok(text.includes(`  ${name} `), name);
    assert.ok(text.includes(summary.en) && text.includes(summary.lv), name);
  }
});

test('every command explains itself, and says from where its settings come', async () => {
  for (const command of commands) {
    const help = await helpOf(command);
    assert.ok(help.startsWith(command.usage) && help.length > 200, command.name);
    assert.match(help, /from the environment/, command.name);
    assert.ok(command.usage.startsWith(`tilts ${command.name}`), command.name);
    for (const line of help.split('\n')) assert.ok(line.length <= 125, `${command.name}: ${line}`);
  }
});

test('a command is found by its words, its arguments are what follows', () => {
  assert.deepEqual(commandIn(commands, ['catalogue', 'import', 'x.json'])?.rest, ['x.json']);
  assert.deepEqual(commandIn(commands, ['catalogue', '--json'])?.rest, ['--json']);
  assert.equal(commandIn(commands, ['help', 'audit', 'verify'])?.command.name, 'audit verify');
  assert.equal(commandIn(commands, ['organisations']), undefined);
  assert.equal(commandIn(commands, []), undefined);
});

test('help ends well, an unknown command with 64', async () => {
  const help = await tiltsSays(['--help']);
  assert.deepEqual([help.code, help.said.trim()], [0, overview(commands)]);
  assert.equal((await tiltsSays(['serve', '--help'])).code, 0);
  const unknown = await tiltsSays(['organisations', 'export']);
  assert.deepEqual([unknown.code, unknown.said.trim()], [64, overview(commands)]);
  const tooMuch = await tiltsSays(['migrate', 'now']);
  assert.equal(tooMuch.code, 64);
  assert.match(tooMuch.said, /"now" is not expected here\.\n\ntilts migrate/);
});

/** How a command is given each file or folder of which its usage speaks; what goes into a file (`> FILE`) is not read. */
function readings({ name, usage }: Command, path: string): string[][] {
  const read = usage.replace(/> FILE/, '').slice(`tilts ${name}`.length);
  const words = name.split(' ');
  const options = [...read.matchAll(/(--[\w-]+) (?:FILE|PEM|DIRECTORY)/g)].map(([, option = '']) => [option, path]);
  const isBare = /(?<!-\w+ )\b(FILE|FOLDER|DIRECTORY)\b/.test(read.replaceAll(/\[[^\]]*\]/g, ''));
  const bare = isBare ? [[path]] : [];
  return [...bare, ...options.map((option) => [...option, ...(isBare ? ['package.json'] : [])])].map((args) => [
    ...words,
    ...args,
  ]);
}

test('a file or folder that is not there, or is not what is expected, is told in a sentence by every command that reads one', async () => {
  const nowhere = '/nowhere/at-all.txt';
  // These write into theirs.
  const writing = ['archive export', 'backup', 'publish', 'witness'];
  const asked = commands.filter(({ name }) => !writing.includes(name)).flatMap((command) => readings(command, nowhere));
  const named = new Set(asked.map((args) => args.filter((arg) => !arg.startsWith('/')).join(' ')));
  for (const command of ['catalogue import', 'organisations import', 'amendment read', 'validate', 'restore']) {
    assert.ok(named.has(command), `${command} is tried`);
  }
  assert.ok(
    [...named].some((words) => words.startsWith('audit verify --since')),
    [...named].join(),
  );
  const folders = commands
    .filter(({ usage }) => /\bFILE\b(?!\|FOLDER)/.test(usage))
    .flatMap((command) => readings(command, import.meta.dirname));
  const checkpointKey = `tilts.example/audit:${randomBytes(32).toString('base64')}`;
  const settings = goodEnvironment({ TILTS_CHECKPOINT_KEY: checkpointKey });
  for (const args of [...asked, ...folders]) {
    const { code, said } = await tiltsSays(args, settings);
    assert.ok(code !== 0, args.join(' '));
    assert.doesNotMatch(said, /\b(ENOENT|EISDIR|ENOTDIR|EACCES)\b|no such file|\n +at |undefined/, args.join(' '));
    if (asked.includes(args)) assert.ok(said.includes(nowhere), `${args.join(' ')}: ${said}`);
  }
});
