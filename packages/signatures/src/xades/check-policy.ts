import type { Findings } from '../report/findings.ts';
import { childOf, down, trimmed } from '../xml/find.ts';
import { XADES } from '../xml/namespaces.ts';
import type { XadesSignature } from './read-xades.ts';

/** Estonia's BDOC with a time mark: the OCSP answer's nonce replaces the time stamp. */
const BDOC_TIME_MARK = '1.3.6.1.4.1.10015.1000.3.2.1';

/** A signature may be made under a policy. "Implied" adds no conditions; other policies are not known to us. */
export function checkPolicy(
  { signedSignatureProperties: properties, unsignedProperties }: XadesSignature,
  findings: Findings,
): void {
  const policy = properties && childOf(properties, XADES, 'SignaturePolicyIdentifier');
  if (policy === undefined || childOf(policy, XADES, 'SignaturePolicyImplied') !== undefined) return;
  const identifier = down(policy, [XADES, 'SignaturePolicyId'], [XADES, 'SigPolicyId'], [XADES, 'Identifier']);
  const id = identifier === undefined ? '' : trimmed(identifier).replace(/^urn:oid:/i, '');
  const isStamped = unsignedProperties.some(({ local }) => local === 'SignatureTimeStamp');
  if (id === BDOC_TIME_MARK && isStamped) {
    findings.add('signature-policy-violated', 'a BDOC time mark and a time stamp exclude each other');
  } else findings.add('signature-policy-unsupported', `signed under the policy ${id}, which is not known here`);
}
