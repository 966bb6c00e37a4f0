import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tiltsSays } from '#test/support/site/tilts.ts';
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
  assert.equal(commandIn(commands, ['help', 'audit', 'verify'])?.command.name, 'audit verify');
  assert.equal(commandIn(commands, ['catalogue']), undefined);
  assert.equal(commandIn(commands, []), undefined);
});

test('help ends well, an unknown command with 64', async () => {
  const help = await tiltsSays(['--help']);
  assert.deepEqual([help.code, help.said.trim()], [0, overview(commands)]);
  assert.equal((await tiltsSays(['serve', '--help'])).code, 0);
  const unknown = await tiltsSays(['catalogue', 'export']);
  assert.deepEqual([unknown.code, unknown.said.trim()], [64, overview(commands)]);
  const tooMuch = await tiltsSays(['migrate', 'now']);
  assert.equal(tooMuch.code, 64);
  assert.match(tooMuch.said, /"now" is not expected here\.\n\ntilts migrate/);
});
