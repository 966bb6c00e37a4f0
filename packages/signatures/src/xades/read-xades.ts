import { Malformed } from '../malformed.ts';
import { attribute, childOf, childrenOf, elementsOf, theChild } from '../xml/find.ts';
import { ASIC, DS, XADES } from '../xml/namespaces.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlDocument, XmlElement } from '../xml/xml-tree.ts';
import { readXmlSignature, type XmlSignature } from '../xml-signature/read-xml-signature.ts';

/** An advanced electronic signature in XML (ETSI EN 319 132-1), parsed but not yet validated. */
export interface XadesSignature extends XmlSignature {
  /** The META-INF file that contains it. */
  file: string;
  document: XmlDocument;
  qualifying: XmlElement;
  signedProperties: XmlElement;
  signedSignatureProperties: XmlElement | undefined;
  /** In document order, which archive time stamps depend on. */
  unsignedProperties: XmlElement[];
}

/** The ds:Signature elements of a signature file. */
export function findSignatures(bytes: Uint8Array): { document: XmlDocument; elements: XmlElement[] } {
  const document = parseXml(bytes);
  const { root } = document;
  if (root.namespace === DS && root.local === 'Signature') return { document, elements: [root] };
  const isContainer = root.local === 'XAdESSignatures' && root.namespace === ASIC;
  const isOther = root.local === 'document-signatures';
  const elements = childrenOf(root, DS, 'Signature');
  if (!(isContainer || isOther) || elements.length === 0) throw new Malformed('there is no signature in the file');
  if (elementsOf(root).length !== elements.length) throw new Malformed('something beside signatures is in the file');
  return { document, elements };
}

/** The version of a signature in one of the older vocabularies of XAdES, which are not read here. */
export function olderVersionOf(element: XmlElement): string | undefined {
  const properties = childrenOf(element, DS, 'Object').flatMap(elementsOf);
  const older = properties.find(
    ({ local, namespace }) =>
      local === 'QualifyingProperties' && /^http:\/\/uri\.etsi\.org\/01903\/v1\.[12]\./.test(namespace),
  );
  return older?.namespace.replace(/^.*\/v|#$/g, '');
}

export function readXades(file: string, document: XmlDocument, element: XmlElement): XadesSignature {
  const signature = readXmlSignature(element);
  const found = signature.objects.flatMap((object) => childrenOf(object, XADES, 'QualifyingProperties'));
  const [qualifying, second] = found;
  if (qualifying === undefined) throw new Malformed('no QualifyingProperties: not XAdES');
  if (second !== undefined) throw new Malformed('more than one QualifyingProperties');
  if (signature.id === undefined || attribute(qualifying, 'Target') !== `#${signature.id}`) {
    throw new Malformed('the QualifyingProperties belong to another signature');
  }
  const signedProperties = theChild(qualifying, XADES, 'SignedProperties');
  return {
    ...signature,
    file,
    document,
    qualifying,
    signedProperties,
    signedSignatureProperties: childOf(signedProperties, XADES, 'SignedSignatureProperties'),
    // Anybody can add one more list of them: none may spoil the others.
    unsignedProperties: childrenOf(qualifying, XADES, 'UnsignedProperties')
      .flatMap((each) => childrenOf(each, XADES, 'UnsignedSignatureProperties'))
      .flatMap(elementsOf),
  };
}
