import { findPdfSignatures } from '../../src/pades/find-signatures.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import { findSignatures, readXades } from '../../src/xades/read-xades.ts';
import { canonicaliseElement } from '../../src/xml/canonicalise.ts';
import { readZip } from '../../src/zip/read-zip.ts';

/**
 * What the signatures with these ids (or all) cover, as comparable text: every data file, each SignedInfo and
 * SignedProperties in canonical form, the covered bytes of a PDF. Empty when all is asked for and some cannot be read.
 */
export function signedParts(bytes: Buffer, ids: ReadonlySet<string> | undefined): string[] {
  try {
    return bytes.subarray(0, 2).toString() === 'PK' ? partsOfContainer(bytes, ids) : partsOfPdf(bytes, ids);
  } catch (error) {
    if (ids === undefined) return [];
    throw error;
  }
}

function partsOfContainer(bytes: Buffer, ids: ReadonlySet<string> | undefined): string[] {
  // XML signatures do not cover comments, and the readers skip them.
  const form = { kind: 'exclusive', comments: false, inclusivePrefixes: [] } as const;
  return readZip(bytes).flatMap(({ name, bytes: content }) => {
    if (name === 'mimetype') return [];
    if (!name.startsWith('META-INF/')) return [`${name}\n${content.toString('hex')}`];
    if (!/signatures.*\.xml$/.test(name)) return [];
    return partsOfSignatures(name, content, ids, (each) => canonicaliseElement(each, form).toString());
  });
}

function partsOfSignatures(
  name: string,
  content: Buffer,
  ids: ReadonlySet<string> | undefined,
  text: (element: Parameters<typeof canonicaliseElement>[0]) => string,
): string[] {
  try {
    const { document, elements } = findSignatures(content);
    return elements
      .map((element) => readXades(name, document, element))
      .filter(({ id = name }) => ids === undefined || ids.has(id))
      .flatMap((signature) => [text(signature.signedInfo), text(signature.signedProperties)]);
  } catch (error) {
    // A signature file that cannot be read did not pass.
    if (ids !== undefined) return [];
    throw error;
  }
}

function partsOfPdf(bytes: Buffer, ids: ReadonlySet<string> | undefined): string[] {
  const document = new PdfDocument(bytes, bytes.length);
  return findPdfSignatures(document)
    .filter(({ field, isDocumentTimeStamp }) => !isDocumentTimeStamp && (ids === undefined || ids.has(field)))
    .map(({ dictionary }) => {
      const [, first = 0, second = 0, length = 0] = document
        .array(dictionary.get('ByteRange'))
        .map(document.resolve)
        .map(Number);
      return Buffer.concat([bytes.subarray(0, first), bytes.subarray(second, second + length)]).toString('hex');
    });
}
