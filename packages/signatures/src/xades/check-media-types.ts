import type { Container } from '../asic/read-container.ts';
import type { Findings } from '../report/findings.ts';
import { attribute, childOf, childrenOf, trimmed } from '../xml/find.ts';
import { XADES } from '../xml/namespaces.ts';
import type { XadesSignature } from './read-xades.ts';
import { dataFileNamed } from './resolve-reference.ts';

/** The signer's DataObjectFormat and the manifest should call a file by the same media type. */
export function checkMediaTypes(signature: XadesSignature, container: Container, findings: Findings): void {
  const properties = childOf(signature.signedProperties, XADES, 'SignedDataObjectProperties');
  for (const format of properties === undefined ? [] : childrenOf(properties, XADES, 'DataObjectFormat')) {
    const id = attribute(format, 'ObjectReference')?.replace(/^#/, '');
    const uri = signature.references.find((reference) => reference.id !== undefined && reference.id === id)?.uri;
    const file = uri === undefined ? undefined : dataFileNamed(uri, container);
    const type = childOf(format, XADES, 'MimeType');
    const listed = file && container.manifest?.get(file.name.normalize('NFC'));
    if (file === undefined || type === undefined || listed === undefined || listed === '') continue;
    if (trimmed(type) !== listed) {
      findings.add(
        'media-type-disagrees',
        `"${file.name}" is ${trimmed(type)} to the signer, ${listed} to the manifest`,
      );
    }
  }
}
