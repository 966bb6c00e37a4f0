#!/usr/bin/env node
// `node bin/release.js`: makes the files of a release, and prints the commands that publish it. It publishes nothing
// itself. docs/releasing.md describes the procedure.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill-of-materials.js';
import { provenance } from './provenance.js';
import { reasonsAgainstRelease } from './reasons-against-release.js';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(checkout);
const startedOn = new Date();

refuseIfAny(reasonsAgainstRelease(checkout));

console.log('Running every check …');
const { status } = spawnSync('npm', ['test'], { stdio: 'inherit' });
refuseIfAny(status === 0 ? reasonsAgainstRelease(checkout) : ['the checks do not pass']);

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join(checkout, 'release');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

// Tilts, and what it has in packages of their own: the validator of signed files, the reader of amendments, what hides small cells and the
// transparency log.
for (const pack of [
  '.',
  './packages/signatures',
  './packages/amendments',
  './packages/small-cells',
  './packages/transparency-log',
])
  npm('pack', pack, '--pack-destination', folder);
write(`${name}-${version}.cdx.json`, billOfMaterials(checkout));
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const npmVersion = npm('--version').trim();
write(`${name}-${version}.provenance.json`, provenance({ checkout, commit, subjects: sums(), startedOn, npmVersion }));
writeFileSync(
  join(folder, 'SHA256SUMS'),
  sums()
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .join(''),
);

console.log(`
${readFileSync(join(folder, `${name}-${version}.provenance.json`), 'utf8')}
Made in ${folder}:
${readFileSync(join(folder, 'SHA256SUMS'), 'utf8')}
Nothing is published yet. To publish, sign the tag and the sums, and put the files on the forge's page of the release:

  git tag --sign v${version} --message 'Tilts ${version}' ${commit}
  git push origin v${version}
  gpg --armor --detach-sign release/SHA256SUMS
`);

/** Ends the program if there is a reason against this release. */
function refuseIfAny(reasons) {
  if (reasons.length === 0) return;
  console.error(`No release is made:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  process.exit(1);
}

function npm(...args) {
  return execFileSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function write(file, value) {
  writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
}

function sums() {
  return readdirSync(folder).map((file) => ({
    file,
    sha256: createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  }));
}
