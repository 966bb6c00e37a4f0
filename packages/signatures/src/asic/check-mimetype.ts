import type { Findings } from '../report/findings.ts';
import type { ZipFile } from '../zip/zip-file.ts';

const kinds: Record<string, 'ASiC-E' | 'ASiC-S'> = {
  'application/vnd.etsi.asic-e+zip': 'ASiC-E',
  'application/vnd.etsi.asic-s+zip': 'ASiC-S',
};

/**
 * `mimetype` says what the container is. A wrong value rejects the container. A missing or compressed one, or one that
 * is not the first entry, is a common fault of old tools.
 */
export function checkMimetype(
  files: readonly ZipFile[],
  name: string,
  findings: Findings,
): 'ASiC-E' | 'ASiC-S' | undefined {
  const file = files.find(({ name }) => name === 'mimetype');
  if (file === undefined) {
    if (files.length > 0) findings.add('container-mimetype-missing', 'there is no mimetype');
    return undefined;
  }
  const value = file.bytes.subarray(0, 100).toString('latin1');
  const kind = Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  if (kind === undefined) findings.add('container-mimetype-wrong', `mimetype is "${value}"`);
  const wanted = kindByName(name);
  if (kind !== undefined && wanted !== undefined && wanted !== kind) {
    findings.add('container-mimetype-wrong', `mimetype says ${kind}, the name of the file ${wanted}`);
  }
  if (files[0] !== file) findings.add('container-mimetype-not-first', 'mimetype is not the first entry');
  else if (!file.stored) findings.add('container-mimetype-not-first', 'mimetype is compressed');
  return kind;
}

/** The media type that the extension implies; undefined if it implies none. */
export function kindByName(name: string): 'ASiC-E' | 'ASiC-S' | undefined {
  if (/\.(asics|scs)$/i.test(name)) return 'ASiC-S';
  return /\.(asice|sce|edoc|bdoc)$/i.test(name) ? 'ASiC-E' : undefined;
}
