import { inWords } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { Certificate } from './read-certificate.ts';

/** Whether the signer's certificate was within its validity period at the moment of signing. */
export function checkValidity(
  certificate: Certificate,
  signing: { moment: number; stamped: boolean },
  findings: Findings,
): void {
  if (signing.moment < certificate.notBefore) {
    const code = signing.stamped ? 'certificate-not-yet-valid-at-stamp' : 'certificate-not-yet-valid';
    findings.add(code, `valid only from ${inWords(certificate.notBefore)}`);
  } else if (signing.moment > certificate.notAfter) {
    const code = signing.stamped ? 'certificate-expired-before-stamp' : 'certificate-expired';
    findings.add(code, `valid only until ${inWords(certificate.notAfter)}`);
  }
}
