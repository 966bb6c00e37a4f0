import type { HashName, SignatureAlgorithm } from '../certificates/signature-algorithm.ts';
import { Malformed } from '../malformed.ts';
import { canonicalFormOf } from '../xml/canonical-forms.ts';
import type { CanonicalForm } from '../xml/canonical-namespaces.ts';
import { attribute, childOf, childrenOf, descendantsOf, elementsOf, theChild } from '../xml/find.ts';
import { DS } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { digestNamed, signatureAlgorithmNamed } from './algorithms.ts';

/** An XML signature (XMLDSig), parsed but not yet verified. */
export interface XmlSignature {
  element: XmlElement;
  id: string | undefined;
  signedInfo: XmlElement;
  form: CanonicalForm;
  algorithm: SignatureAlgorithm;
  references: Reference[];
  value: XmlElement;
  valueBytes: Buffer;
  keyInfo: XmlElement | undefined;
  /** The certificates of KeyInfo, which are not signed and may be unreadable. */
  certificates: XmlElement[];
  objects: XmlElement[];
}

export interface Reference {
  id: string | undefined;
  uri: string | undefined;
  type: string | undefined;
  transforms: XmlElement[];
  hash: HashName | undefined;
  digest: Buffer;
}

/** A container has at most a thousand files; the other references are to the signature's own parts. */
const MOST_REFERENCES = 1_010;
const parts = new Set(['SignedInfo', 'SignatureValue', 'KeyInfo', 'Object']);

export function readXmlSignature(element: XmlElement): XmlSignature {
  const stranger = elementsOf(element).find((child) => child.namespace !== DS || !parts.has(child.local));
  if (stranger !== undefined) throw new Malformed(`XML signature: ${stranger.local} does not belong in it`);
  const signedInfo = theChild(element, DS, 'SignedInfo');
  const form = canonicalFormOf(theChild(signedInfo, DS, 'CanonicalizationMethod'));
  if (form === undefined) throw new Malformed('XML signature: unknown canonical form');
  const references = childrenOf(signedInfo, DS, 'Reference');
  if (references.length > MOST_REFERENCES) throw new Malformed('XML signature: too many references');
  const value = theChild(element, DS, 'SignatureValue');
  const keyInfo = childOf(element, DS, 'KeyInfo');
  return {
    element,
    id: attribute(element, 'Id'),
    signedInfo,
    form,
    algorithm: signatureAlgorithmNamed(attribute(theChild(signedInfo, DS, 'SignatureMethod'), 'Algorithm') ?? ''),
    references: references.map(readReference),
    value,
    valueBytes: readBase64(value),
    keyInfo,
    certificates: keyInfo === undefined ? [] : descendantsOf(keyInfo, DS, 'X509Certificate'),
    objects: childrenOf(element, DS, 'Object'),
  };
}

function readReference(element: XmlElement): Reference {
  const transforms = childOf(element, DS, 'Transforms');
  return {
    id: attribute(element, 'Id'),
    uri: attribute(element, 'URI'),
    type: attribute(element, 'Type'),
    transforms: transforms === undefined ? [] : childrenOf(transforms, DS, 'Transform'),
    hash: digestNamed(attribute(theChild(element, DS, 'DigestMethod'), 'Algorithm') ?? ''),
    digest: readBase64(theChild(element, DS, 'DigestValue')),
  };
}
