import type { Findings } from '../report/findings.ts';
import type { Container } from './read-container.ts';

/** Manifest and zip must list the same files; otherwise a file was added, removed or renamed. */
export function checkManifest({ manifest, byName }: Container, findings: Findings): void {
  if (manifest === undefined) return;
  for (const name of manifest.keys()) {
    if (!byName.has(name)) findings.add('manifest-disagrees', `"${name}" is in the manifest but not in the container`);
  }
  for (const name of byName.keys()) {
    if (!manifest.has(name))
      findings.add('manifest-disagrees', `"${name}" is in the container but not in the manifest`);
  }
}
