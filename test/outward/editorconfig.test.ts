import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { test } from 'node:test';
import { noClone, repositoryFiles, root } from './repository-files.ts';

type Settings = Record<string, string>;

/** The sections of .editorconfig in their order: a glob, and its settings. */
const sections = readFileSync(join(root, '.editorconfig'), 'utf8')
  .split(/^\[/m)
  .slice(1)
  .map((section) => {
    const [glob = '', ...lines] = section.split('\n');
    const settings = lines
      .filter((line) => line.includes('='))
      .map((line) => line.split('=').map((word) => word.trim()));
    return { glob: glob.replace(/\]$/, ''), settings: Object.fromEntries(settings) as Settings };
  });

function settingsOf(path: string): Settings {
  const fitting = sections.filter(({ glob }) => matchesGlob(path, glob.includes('/') ? glob : `**/${glob}`));
  return Object.assign({}, ...fitting.map(({ settings }) => settings));
}

/** The differences between a text and these settings. */
function changesTo(text: string, settings: Settings): string[] {
  return [
    settings.end_of_line === 'lf' && /\r/.test(text) && 'ends of lines',
    settings.insert_final_newline === 'true' && text !== '' && !text.endsWith('\n') && 'no newline at the end',
    settings.trim_trailing_whitespace === 'true' && /[ \t]$/m.test(text) && 'blanks at the end of a line',
    settings.indent_style === 'space' && /^ *\t/m.test(text) && 'a tab as indent',
  ].filter((fault) => fault !== false);
}

test('every file follows .editorconfig, so that no editor changes unrelated lines', {
  skip: noClone,
}, () => {
  const texts = repositoryFiles().filter((path) => !/\.(png|pdf|jpg)$/.test(path));
  const found = texts.flatMap((path) =>
    changesTo(readFileSync(join(root, path), 'utf8'), settingsOf(path)).map((fault) => `${path}: ${fault}`),
  );
  assert.deepEqual(found, []);
});

test('a file that does not follow it is reported', () => {
  assert.equal(changesTo('a \r\n\tb', settingsOf('src/any/file.ts')).length, 4);
});
