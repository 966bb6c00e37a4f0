import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why this checkout must not be released as the version in its package.json: a sentence each, none if it may be. */
export function reasonsAgainstRelease(checkout) {
  const git = (...args) => execFileSync('git', args, { cwd: checkout, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const read = (file) => readFileSync(join(checkout, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  return [
    ...uncommitted(git),
    ...placeholders(git, read),
    ...otherVersions(read, version),
    ...missingInChangelog(read, 'CHANGELOG.md', version),
    ...['packages/signatures', 'packages/amendments', 'packages/small-cells', 'packages/transparency-log'].flatMap(
      (folder) =>
        missingInChangelog(read, `${folder}/CHANGELOG.md`, JSON.parse(read(`${folder}/package.json`)).version),
    ),
    ...wrongTags(git, version),
  ];
}

function uncommitted(git) {
  const lines = git('status', '--porcelain').split('\n').filter(Boolean);
  return lines.length > 0 ? [`the checkout differs from its commit:\n${lines.join('\n')}`] : [];
}

/** A value that only the publishing organisation knows is PLACEHOLDER and a word, joined by a hyphen. */
function placeholders(git, read) {
  const files = git('ls-files', '-z')
    .split('\0')
    .filter((file) => file && !file.startsWith('test/'));
  return files.flatMap((file) => {
    const found = new Set(read(file).match(/PLACEHOLDER-[A-Z]+/g));
    return [...found].map((placeholder) => `${file} still has ${placeholder}`);
  });
}

function otherVersions(read, version) {
  const found = {
    'package-lock.json': JSON.parse(read('package-lock.json')).version,
    'publiccode.yml': /^softwareVersion: "?([^"\n]+)"?$/m.exec(read('publiccode.yml'))?.[1],
  };
  return Object.entries(found)
    .filter(([, other]) => other !== version)
    .map(([file, other]) => `${file} says version ${other}, package.json ${version}`);
}

function missingInChangelog(read, file, version) {
  const sections = read(file).split(/^## /m).slice(1);
  const entry = sections.find((section) => section.startsWith(`[${version}] - `));
  const [heading = '', ...lines] = entry?.split('\n') ?? [];
  const unreleased = sections.find((section) => section.startsWith('[Unreleased]')) ?? '';
  return [
    ...(entry ? [] : [`${file} has no entry for ${version}`]),
    ...(entry && !/ - \d{4}-\d{2}-\d{2}$/.test(heading) ? [`${file} tells no date of ${version}`] : []),
    ...(entry && !lines.some((line) => line.startsWith('- ')) ? [`${file} says nothing of ${version}`] : []),
    ...(/^- /m.test(unreleased) ? [`${file} has changes under "Unreleased": they belong to ${version} now`] : []),
  ];
}

function wrongTags(git, version) {
  const here = git('tag', '--points-at', 'HEAD')
    .split('\n')
    .filter((tag) => /^v\d/.test(tag));
  const taken = git('tag', '--list', `v${version}`).trim() !== '' && !here.includes(`v${version}`);
  return [
    ...here
      .filter((tag) => tag !== `v${version}`)
      .map((tag) => `this commit is tagged ${tag}, and package.json says ${version}`),
    ...(taken ? [`v${version} is the tag of another commit`] : []),
  ];
}
