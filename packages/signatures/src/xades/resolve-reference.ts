import type { Container } from '../asic/read-container.ts';
import type { FindingCode } from '../report/finding-codes.ts';
import { canonicalFormOf, DEFAULT_FORM } from '../xml/canonical-forms.ts';
import { canonicaliseElement } from '../xml/canonicalise.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { Reference } from '../xml-signature/read-xml-signature.ts';
import { isPlainPath } from '../zip/check-names.ts';
import type { ZipFile } from '../zip/zip-file.ts';
import type { XadesSignature } from './read-xades.ts';

export interface Referenced {
  bytes: Buffer;
  /** A data file, or otherwise an element of the signature. */
  file?: ZipFile;
  element?: XmlElement;
  /** True if no transform says how the element becomes bytes. */
  plain: boolean;
}

export type Unresolved = { problem: FindingCode; detail: string };

/**
 * The bytes of a reference. Allowed are a data file unchanged, and by #Id the signed properties or the key information
 * of the signature itself, canonicalised. Transforms that choose or change what is signed are refused.
 */
export function resolveReference(
  reference: Reference,
  signature: XadesSignature,
  container: Container,
): Referenced | Unresolved {
  const { uri, transforms } = reference;
  if (uri === undefined || uri === '') return unsupported('a reference names nothing');
  if (uri.startsWith('#')) return resolveElement(uri.slice(1), transforms, signature);
  // A data file is signed unchanged. Canonicalising an XML file is a known habit, but it changes what is digested.
  if (transforms.length > 0) return unsupported(`the reference to "${uri}" transforms the file`);
  const file = dataFileNamed(uri, container);
  if (file === undefined) return { problem: 'signed-data-missing', detail: `"${uri}" is not in the container` };
  return { bytes: file.bytes, file, plain: true };
}

function resolveElement(
  id: string,
  transforms: readonly XmlElement[],
  signature: XadesSignature,
): Referenced | Unresolved {
  const element = signature.document.byId.get(id);
  if (element === undefined) return { problem: 'signed-data-missing', detail: `there is no element "${id}"` };
  if (element !== signature.signedProperties && element !== signature.keyInfo) {
    return unsupported(`a reference to "${element.local}" proves nothing about the files`);
  }
  const [method, second] = transforms;
  const form = method === undefined ? DEFAULT_FORM : canonicalFormOf(method);
  if (form === undefined || second !== undefined) return unsupported('a transform other than canonicalisation');
  return { bytes: canonicaliseElement(element, form), element, plain: method === undefined };
}

/**
 * Names in references are percent-encoded addresses relative to the container, in which a plus sign is a plus sign and
 * `./a.txt` is `a.txt`.
 */
export function dataFileNamed(uri: string, container: Container): ZipFile | undefined {
  let name: string;
  try {
    name = decodeURIComponent(uri);
  } catch {
    return undefined;
  }
  const path = name
    .split('/')
    .filter((step) => step !== '.')
    .join('/');
  return isPlainPath(path) ? container.byName.get(path.normalize('NFC')) : undefined;
}

function unsupported(detail: string): Unresolved {
  return { problem: 'reference-unsupported', detail };
}
