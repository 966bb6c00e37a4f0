import type { Context } from '../context.ts';
import { Malformed } from '../malformed.ts';
import type { Findings } from '../report/findings.ts';
import type { Evidence } from '../revocation/evidence.ts';
import { type CheckedTimeStamp, checkTimeStamp, malformedTimeStamp } from '../time-stamps/check-time-stamp.ts';
import { canonicalFormOf, DEFAULT_FORM } from '../xml/canonical-forms.ts';
import type { CanonicalForm } from '../xml/canonical-namespaces.ts';
import { canonicaliseElement } from '../xml/canonicalise.ts';
import { childOf, childrenOf, theChild } from '../xml/find.ts';
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
    stamps.push(checkProperty(property, (form) => [canonicaliseElement(signature.value, form)], evidence, context));
  }
  return stamps;
}

/**
 * Validates the token of a time-stamp property over what it covers in the property's canonical form. Whatever is wrong
 * with the property is a fault of this stamp alone.
 */
export function checkProperty(
  property: XmlElement,
  dataIn: (form: CanonicalForm) => readonly Uint8Array[],
  evidence: Evidence,
  context: Context,
): CheckedTimeStamp {
  try {
    const token = theChild(property, XADES, 'EncapsulatedTimeStamp');
    const method = childOf(property, DS, 'CanonicalizationMethod');
    const form = method === undefined ? DEFAULT_FORM : canonicalFormOf(method);
    if (form === undefined) throw new Malformed('a time stamp over an unknown canonical form');
    // Include elements would let the property choose what is stamped.
    if (childrenOf(property, XADES, 'Include').length > 0) throw new Malformed('a time stamp that chooses its content');
    return checkTimeStamp(readBase64(token), dataIn(form), evidence, context);
  } catch (error) {
    if (error instanceof Malformed) return malformedTimeStamp(error.message);
    throw error;
  }
}
