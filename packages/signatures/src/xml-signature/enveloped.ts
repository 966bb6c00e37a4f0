import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import { canonicalFormOf, DEFAULT_FORM } from '../xml/canonical-forms.ts';
import { canonicaliseDocument, canonicaliseElement } from '../xml/canonicalise.ts';
import { attribute, childrenOf, descendantsOf } from '../xml/find.ts';
import { DS } from '../xml/namespaces.ts';
import type { XmlDocument, XmlElement } from '../xml/xml-tree.ts';
import { type Reference, readXmlSignature } from './read-xml-signature.ts';
import { isValueOf } from './verify-signature-value.ts';

/** Bits. A list is an authority of this year's, so no policy allows it less. */
const SMALLEST_RSA_KEY = 2_048;
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

/**
 * Whether a document has exactly one signature, over the whole document, by one of these certificates, as trusted lists
 * are signed. Undefined if so, otherwise the reason.
 */
export function faultOfEnveloped(document: XmlDocument, signers: readonly Certificate[]): string | undefined {
  const [element, second] = childrenOf(document.root, DS, 'Signature');
  const nested = descendantsOf(document.root, DS, 'Signature').length;
  if (element === undefined) return 'it is not signed';
  if (second !== undefined || nested !== 1) return 'it holds more than one signature';
  const signature = readXmlSignature(element);
  const signer = signers.find(({ key }) => isValueOf(signature, key));
  if (signer === undefined) return 'it is not signed by a certificate that may sign it';
  const weak = weakness(signer.key, signature.algorithm, SMALLEST_RSA_KEY);
  if (weak !== undefined) return `it is signed with ${weak}`;
  const whole = signature.references.filter((reference) => isWhole(reference, document));
  if (whole.length !== 1) return 'the signature is not over the whole list';
  for (const reference of signature.references) {
    const bytes = referenced(reference, document, element);
    if (bytes === undefined) return 'the signature refers to something unsupported';
    if (reference.hash === 'sha1') return 'its digest is SHA-1';
    if (reference.hash === undefined || !digest(reference.hash, bytes).equals(reference.digest)) {
      return 'it was altered after it was signed';
    }
  }
  return undefined;
}

function isWhole({ uri }: Reference, document: XmlDocument): boolean {
  return uri === '' || (uri?.startsWith('#') === true && document.byId.get(uri.slice(1)) === document.root);
}

/** The bytes that a reference covers: the whole list without its signature, or a part of the signature itself. */
function referenced(reference: Reference, document: XmlDocument, signature: XmlElement): Buffer | undefined {
  const [first, ...others] = reference.transforms;
  const isEnveloped = first !== undefined && attribute(first, 'Algorithm') === ENVELOPED;
  const forms = isEnveloped ? others : reference.transforms;
  if (forms.length > 1) return undefined;
  const [method] = forms;
  const form = method === undefined ? DEFAULT_FORM : canonicalFormOf(method);
  if (form === undefined) return undefined;
  if (isWhole(reference, document)) {
    if (!isEnveloped) return undefined;
    return reference.uri === ''
      ? canonicaliseDocument(document, { ...form, comments: false }, signature)
      : canonicaliseElement(document.root, form, signature);
  }
  const target = reference.uri?.startsWith('#') === true ? document.byId.get(reference.uri.slice(1)) : undefined;
  return target === undefined || isEnveloped ? undefined : canonicaliseElement(target, form);
}

function digest(hash: string, bytes: Buffer): Buffer {
  return createHash(hash).update(bytes).digest();
}
