import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How the files of a release were made, as an in-toto statement with SLSA's predicate: the files (with their SHA-256),
 * the commit and packages, who made them and when. The statement is as reliable as the person who signs it.
 */
export function provenance({ checkout, commit, subjects, startedOn, npmVersion }) {
  const read = (file) => readFileSync(join(checkout, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const [, repository] = /^url: "?([^"\n]+)"?$/m.exec(read('publiccode.yml')) ?? [];
  const howTo = `${repository}/blob/v${version}/docs/releasing.md`;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: howTo,
        externalParameters: { repository, ref: `refs/tags/v${version}` },
        resolvedDependencies: [
          { uri: `git+${repository}@refs/tags/v${version}`, digest: { gitCommit: commit } },
          ...packagesIn(JSON.parse(read('package-lock.json'))),
        ],
      },
      runDetails: {
        builder: { id: `${howTo}#who-builds`, version: { node: process.version, npm: npmVersion } },
        metadata: { startedOn: startedOn.toISOString(), finishedOn: new Date().toISOString() },
      },
    },
  };
}

/** The packages of an installation, as the lock file names them. */
function packagesIn({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
    .map(([path, { name, version, integrity }]) => {
      const [algorithm, digest] = integrity.split('-');
      const called = name ?? path.replace(/^.*node_modules\//, '');
      return {
        uri: `pkg:npm/${called.replace('@', '%40')}@${version}`,
        digest: { [algorithm]: Buffer.from(digest, 'base64').toString('hex') },
      };
    });
}
