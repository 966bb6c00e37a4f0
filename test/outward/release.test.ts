import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { noClone, repositoryFiles, root } from './repository-files.ts';

const above = mkdtempSync(join(tmpdir(), 'tilts-release-'));
after(() => rmSync(above, { recursive: true }));
const [, version = ''] = /^## \[(\d[^\]]*)\]/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
const versionOf = (folder: string): string =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version;
/** What a release packs beside Tilts. */
const beside = [
  { folder: 'signatures', name: 'eidas-validate', what: 'the validator of signed files' },
  { folder: 'amendments', name: 'latvian-amendments', what: 'the reader of amendments' },
  { folder: 'small-cells', name: 'small-cells', what: 'what hides small cells' },
  { folder: 'transparency-log', name: 'transparency-log', what: 'the transparency log' },
].map((one) => {
  const folder = `packages/${one.folder}`;
  const released = versionOf(folder);
  return { ...one, folder, released, pack: `${one.name}-${released}.tgz` };
});
const ready = join(above, 'ready');
if (!noClone) makeReady();

function git(folder: string, ...args: string[]): string {
  const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@tilts.invalid', '-c', 'tag.gpgSign=false'];
  return execFileSync('git', [...person, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Change something');
}

function rewrite(folder: string, file: string, how: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, how(readFileSync(path, 'utf8')));
}

/** The changelog with its entry for this version, as a maintainer writes it before a release. */
function datedAs(released: string, text: string): string {
  const heading = '## [Unreleased]\n';
  return text.includes(`[${released}] -`)
    ? text.replace(/(## \[Unreleased\]\n)[\s\S]*?(?=\n## \[)/, '$1')
    : text.replace(heading, `${heading}\n## [${released}] - 2026-01-01\n`);
}

/**
 * These files as a repository of one commit that may be released, with checks that pass at once. Without Tilts's sources,
 * which a release only packs: the refusals are tried on many clones.
 */
function makeReady(): void {
  for (const path of repositoryFiles().filter((file) => !/^(src|packages\/demo|test|bench)\//.test(file))) {
    mkdirSync(dirname(join(ready, path)), { recursive: true });
    cpSync(join(root, path), join(ready, path));
    if (!/\.(md|ya?ml)$/.test(path)) continue;
    rewrite(ready, path, (text) => text.replaceAll(/PLACEHOLDER-[A-Z]+/g, (name) => name.toLowerCase()));
  }
  rewrite(ready, 'package.json', (text) =>
    text.replace(/"version": ".*"/, `"version": "${version}"`).replace(/"test": ".*"/, '"test": "true"'),
  );
  rewrite(ready, 'package-lock.json', (text) =>
    text.replaceAll(/("name": "tilts",\s+"version": )".*"/g, `$1"${version}"`),
  );
  rewrite(ready, 'CHANGELOG.md', (text) => datedAs(version, text));
  for (const { folder, released } of beside)
    rewrite(ready, `${folder}/CHANGELOG.md`, (text) => datedAs(released, text));
  rewrite(ready, 'publiccode.yml', (text) => text.replace(/^softwareVersion: .*/m, `softwareVersion: "${version}"`));
  git(above, 'init', '--quiet', ready);
  commit(ready);
}

/** A clone of the checkout that may be released, with what is installed here, since a package is built with it. */
function clone(name: string): string {
  git(above, 'clone', '--quiet', ready, name);
  const folder = join(above, name);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  return folder;
}

function release(folder: string): { code: number | null; said: string; refused: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/release.js'], { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout, refused: stderr };
}

describe('no release is made', { skip: noClone }, () => {
  const changes: Record<string, readonly [(folder: string) => void, RegExp]> = {
    'of what is not committed': [
      (folder) => rewrite(folder, 'README.md', () => 'Mine'),
      /differs from its commit:\n M README.md/,
    ],
    'while a placeholder waits for its value': [
      (folder) => {
        rewrite(folder, 'SECURITY.md', (text) => `${text}\n${'PLACEHOLDER'}-ADDRESS\n`);
        commit(folder);
      },
      /SECURITY\.md still has PLACEHOLDER-ADDRESS/,
    ],
    'of a version that the changelog does not tell of': [
      (folder) => {
        rewrite(folder, 'CHANGELOG.md', (text) => text.replace(`[${version}] -`, '[9.9.9] -'));
        commit(folder);
      },
      new RegExp(`CHANGELOG\\.md has no entry for ${version}`),
    ],
    ...Object.fromEntries(
      beside.map(({ folder: own, what, released }): [string, readonly [(folder: string) => void, RegExp]] => [
        `while the changelog of ${what} does not tell of its version`,
        [
          (folder) => {
            rewrite(folder, `${own}/CHANGELOG.md`, (text) => text.replace(`[${released}] -`, '[9.9.9] -'));
            commit(folder);
          },
          new RegExp(`${own}/CHANGELOG\\.md has no entry for ${released}`),
        ],
      ]),
    ),
    'with an entry that says nothing': [
      (folder) => {
        rewrite(folder, 'CHANGELOG.md', (text) => text.replaceAll(/^- .*/gm, ''));
        commit(folder);
      },
      /CHANGELOG\.md says nothing of/,
    ],
    'while changes stand under "Unreleased"': [
      (folder) => {
        rewrite(folder, 'CHANGELOG.md', (text) => text.replace('## [Unreleased]', '## [Unreleased]\n\n- New'));
        commit(folder);
      },
      /CHANGELOG\.md has changes under "Unreleased"/,
    ],
    'when publiccode.yml names another version': [
      (folder) => {
        rewrite(folder, 'publiccode.yml', (text) => text.replace(/^softwareVersion: .*/m, 'softwareVersion: "0.0.1"'));
        commit(folder);
      },
      /publiccode\.yml says version 0\.0\.1/,
    ],
    'under another tag': [(folder) => git(folder, 'tag', 'v9.9.9'), /this commit is tagged v9\.9\.9/],
    'under a tag that another commit has': [
      (folder) => {
        git(folder, 'tag', `v${version}`);
        git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'More');
      },
      /is the tag of another commit/,
    ],
    'when the checks do not pass': [
      (folder) => {
        rewrite(folder, 'package.json', (text) => text.replace('"test": "true"', '"test": "false"'));
        commit(folder);
      },
      /the checks do not pass/,
    ],
  };
  for (const [what, [spoil, reason]] of Object.entries(changes)) {
    test(what, () => {
      const folder = clone(what.replaceAll(/\W+/g, '-'));
      spoil(folder);
      const { code, refused } = release(folder);
      assert.match(refused, reason);
      assert.equal(code, 1);
    });
  }
});

describe('a release', { skip: noClone }, () => {
  const folder = noClone ? '' : clone('good');
  const { code, said, refused } = noClone ? { code: 0, said: '', refused: '' } : release(folder);
  const read = (file: string) => readFileSync(join(folder, 'release', file));
  const packs = [`tilts-${version}.tgz`, ...beside.map(({ pack }) => pack)];
  const json = (file: string) => JSON.parse(read(file).toString());
  const sums = () =>
    Object.fromEntries(
      read('SHA256SUMS')
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.split('  ').toReversed()),
    );
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const needed = Object.entries<{ version: string; dev?: boolean }>(locked)
    .filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
    .map(([path, { version: of }]) => `${path.replace(/^.*node_modules\//, '')}@${of}`);

  const contents = () =>
    execFileSync('tar', ['--list', '--file', join(folder, 'release', `tilts-${version}.tgz`)], { encoding: 'utf8' })
      .split('\n')
      .map((file) => file.replace(/^package\//, ''));

  test('is five packages, the bill of materials, the provenance and their sums', () => {
    assert.equal(code, 0, refused);
    const names = [...packs, `tilts-${version}.cdx.json`, `tilts-${version}.provenance.json`];
    const made = names.map((file) => [file, createHash('sha256').update(read(file)).digest('hex')]);
    assert.deepEqual(sums(), Object.fromEntries(made));
  });

  for (const { what, pack } of beside) {
    test(`has ${what} built, with types and its changelog, for people who have no Tilts`, () => {
      const listed = execFileSync('tar', ['--list', '--file', join(folder, 'release', pack)], { encoding: 'utf8' });
      for (const file of ['dist/index.js', 'dist/index.d.ts', 'README.md', 'CHANGELOG.md', 'LICENCE']) {
        assert.ok(listed.split('\n').includes(`package/${file}`), file);
      }
    });
  }

  test('contains its licence, its changelog and the law', () => {
    const wanted = [
      'LICENCE',
      'LICENSES/EUPL-1.2.txt',
      'CHANGELOG.md',
      'docs/law/README.md',
      'deploy/systemd/tilts.service',
    ];
    const packed = contents();
    assert.deepEqual(
      wanted.filter((file) => !packed.includes(file)),
      [],
    );
  });

  test('contains what its guide says to load', () => {
    const guide = readFileSync(join(root, 'docs/operations.md'), 'utf8');
    const named = new Set([...guide.matchAll(/`(deploy\/[\w./-]+?)\/?`/g)].map(([, path = '']) => path));
    const packed = contents();
    assert.ok(named.size > 0);
    assert.deepEqual(
      [...named].filter((path) => !packed.some((file) => file === path || file.startsWith(`${path}/`))),
      [],
    );
  });

  test('has a bill of materials with every package of an installation, and no development tool', () => {
    const { bomFormat, metadata, components } = json(`tilts-${version}.cdx.json`);
    const billed = components.map((each: { name: string; version: string }) => `${each.name}@${each.version}`);
    assert.deepEqual([bomFormat, metadata.component.name], ['CycloneDX', 'tilts']);
    assert.deepEqual(billed.toSorted(), needed.toSorted());
  });

  test('names the commit and packages it was made from, and who made it', () => {
    const { subject, predicate } = json(`tilts-${version}.provenance.json`);
    const [source, ...packages] = predicate.buildDefinition.resolvedDependencies;
    assert.equal(source.digest.gitCommit, git(folder, 'rev-parse', 'HEAD'));
    assert.equal(packages.length, needed.length);
    assert.match(predicate.runDetails.builder.id, /#who-builds$/);
    assert.equal(subject.length, packs.length + 1);
    for (const { name, digest } of subject) assert.equal(digest.sha256, sums()[name]);
  });

  test('is published by a person, who is told how to sign it', () => {
    assert.match(said, new RegExp(`git tag --sign v${version} `));
    assert.match(said, /gpg --armor --detach-sign release\/SHA256SUMS/);
    assert.equal(git(folder, 'tag'), '');
  });

  test('is the same byte for byte, wherever it is packed', () => {
    const there = clone('there');
    for (const [index, pack] of packs.entries()) {
      const folders = ['.', ...beside.map((one) => `./${one.folder}`)];
      execFileSync('npm', ['pack', folders[index] ?? '', '--silent'], { cwd: there });
      assert.ok(readFileSync(join(there, pack)).equals(read(pack)), pack);
    }
  });
});
