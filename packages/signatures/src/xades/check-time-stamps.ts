import type { Context } from '../context.ts';
import { Malformed } from '../malformed.ts';
import type { Findings } from '../report/findings.ts';
import type { Evidence } from '../revocation/evidence.ts';
import { type CheckedTimeStamp, checkTimeStamp } from '../time-stamps/check-time-stamp.ts';
import { canonicalFormOf, DEFAULT_FORM } from '../xml/canonical-forms.ts';
import type { CanonicalForm } from '../xml/canonical-namespaces.ts';
import { canonicaliseElement } from '../xml/canonicalise.ts';
import { childOf, theChild } from '../xml/find.ts';
import { DS, XADES } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { XadesSignature } from './read-xades.ts';

/** Signature time stamps: each covers the canonical SignatureValue and proves that it existed (level T). */
export function checkTimeStamps(
  signature: XadesSignature,
  evidence: Evidence,
  context: Context,
  findings: Findings,
): CheckedTimeStamp[] {
  const stamps: CheckedTimeStamp[] = [];
  for (const property of signature.unsignedProperties) {
    if (property.local === 'SigAndRefsTimeStamp' || property.local === 'RefsOnlyTimeStamp') {
      findings.add('time-stamp-kind-ignored', `${property.local} is not taken into account`);
    }
    if (property.local !== 'SignatureTimeStamp' || property.namespace !== XADES) continue;
    const { token, form } = readProperty(property);
    const data = canonicaliseElement(signature.value, form);
    stamps.push(checkTimeStamp(token, data, evidence, context));
  }
  return stamps;
}

/** The token and the canonical form of a time-stamp property. */
export function readProperty(property: XmlElement): { token: Buffer; form: CanonicalForm } {
  const method = childOf(property, DS, 'CanonicalizationMethod');
  const form = method === undefined ? DEFAULT_FORM : canonicalFormOf(method);
  if (form === undefined) throw new Malformed('a time stamp over an unknown canonical form');
  // Include elements would let the property choose what is stamped.
  if (childOf(property, XADES, 'Include') !== undefined) throw new Malformed('a time stamp that chooses its content');
  return { token: readBase64(theChild(property, XADES, 'EncapsulatedTimeStamp')), form };
}
