import { hash } from 'node:crypto';
import { checkManifest } from '../asic/check-manifest.ts';
import type { Container } from '../asic/read-container.ts';
import type { Findings } from '../report/findings.ts';
import type { Reference } from '../xml-signature/read-xml-signature.ts';
import type { XadesSignature } from './read-xades.ts';
import { dataFileNamed, type Referenced, resolveReference } from './resolve-reference.ts';

const SIGNED_PROPERTIES = 'http://uri.etsi.org/01903#SignedProperties';

/** The bytes of a signature's references, in their order: archive time stamps cover the same bytes. */
export interface CheckedReferences {
  coveredFiles: string[];
  referenced: Referenced[];
}

/**
 * Every reference resolves to a data file or to a part of this signature, and its digest matches; the signed properties
 * are among them, and so is every data file. Any other reference is refused.
 */
export function checkReferences(
  signature: XadesSignature,
  container: Container,
  findings: Findings,
): CheckedReferences {
  const coveredFiles: string[] = [];
  const referenced: Referenced[] = [];
  let coversProperties = false;
  for (const reference of signature.references) {
    const found = resolveReference(reference, signature, container);
    if ('problem' in found) {
      findings.add(found.problem, found.detail);
      continue;
    }
    referenced.push(found);
    if (!digestHolds(reference, found, findings)) continue;
    if (found.file !== undefined) coveredFiles.push(found.file.name);
    if (found.element === signature.signedProperties) {
      coversProperties = reference.type === SIGNED_PROPERTIES || reference.type === undefined;
    }
  }
  if (!coversProperties)
    findings.add('signed-properties-not-signed', 'no reference covers this signature’s properties');
  const named = new Set(signature.references.map(({ uri = '#' }) => dataFileNamed(uri, container)?.name));
  for (const { name } of container.dataFiles) {
    if (!named.has(name)) findings.add('file-not-covered', `"${name}" is not covered by the signature`);
  }
  if (new Set(coveredFiles).size !== coveredFiles.length)
    findings.add('reference-unsupported', 'a file is referred to twice');
  checkManifest(container, findings);
  return { coveredFiles, referenced };
}

function digestHolds(reference: Reference, found: Referenced, findings: Findings): boolean {
  const subject = found.file === undefined ? 'a part of the signature' : `"${found.file.name}"`;
  if (reference.hash === undefined) {
    findings.add('algorithm-unknown', `the digest of ${subject} uses an unknown algorithm`, 'content');
    return false;
  }
  const digest = found.file?.digest(reference.hash) ?? hash(reference.hash, found.bytes, 'buffer');
  if (!digest.equals(reference.digest)) {
    findings.add('reference-digest-differs', `the digest of ${subject} differs`);
    return false;
  }
  if (reference.hash === 'sha1') findings.add('algorithm-weak', `the digest of ${subject} uses SHA-1`, 'content');
  return true;
}
