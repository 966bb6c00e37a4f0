import type { Certificate } from '../certificates/read-certificate.ts';
import type { Findings } from '../report/findings.ts';
import type { Cms } from '../time-stamps/read-cms.ts';
import { findSigner, problemOf } from '../time-stamps/verify-signer.ts';

const DATA = '1.2.840.113549.1.7.1';

/** Finds who signed the bytes of a PDF and verifies it: digest, signature, and the named certificate. */
export function checkPdfSigner(
  cms: Cms,
  content: Uint8Array,
  pool: readonly Certificate[],
  findings: Findings,
): Certificate | undefined {
  if (cms.content !== undefined || cms.contentType !== DATA) {
    findings.add('format-malformed', 'the signature in the PDF is not a detached one');
    return undefined;
  }
  const signer = findSigner(cms.signer, pool);
  if (signer === undefined) {
    findings.add('signing-certificate-missing', 'the certificate that the signature names is not there');
    return undefined;
  }
  const problem = problemOf(cms.signer, signer, DATA, content);
  if (problem === 'algorithm-unknown') {
    findings.add('algorithm-unknown', `the signature algorithm ${cms.signer.algorithm.oid} or its digest is not known`);
  }
  if (problem === 'content-differs') {
    findings.add('reference-digest-differs', 'the digest of the document differs');
    // The signature value was not looked at any more.
    findings.leaveOpen('signer');
  }
  if (problem === 'signature-wrong') findings.add('signature-value-wrong', 'the signature value does not fit');
  if (problem === 'certificate-not-bound') {
    findings.add('signing-certificate-not-bound', 'the signed attributes do not name the signing certificate');
  }
  return signer;
}
