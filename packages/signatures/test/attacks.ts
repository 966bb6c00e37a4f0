import { appendUpdate, writeValue } from '../../demo/pki/write-pdf.ts';
import { writeZip } from '../../demo/pki/write-zip.ts';
import { PdfDocument } from '../src/pdf/pdf-document.ts';
import { isReference } from '../src/pdf/pdf-values.ts';
import { readZip } from '../src/zip/read-zip.ts';

/** A signed container with a file added later. */
export function withFileAdded(container: Uint8Array, file: { name: string; bytes: Uint8Array }): Buffer {
  return writeZip([...readZip(Buffer.from(container)), file]);
}

/** A PDF whose first page was turned upside down by an incremental update, with all earlier bytes unchanged. */
export function withPageTurned(pdf: Uint8Array): Buffer {
  const document = new PdfDocument(Buffer.from(pdf), pdf.length);
  let node = document.dictionary(document.catalog.get('Pages'));
  for (;;) {
    const [kid] = document.array(node?.get('Kids'));
    const page = document.dictionary(kid);
    if (!isReference(kid) || !page) throw new Error('the PDF has no page');
    node = page;
    if (!page.has('Kids')) {
      return appendUpdate(document, new Map([[kid.number, writeValue(new Map([...page, ['Rotate', 180]]))]]));
    }
  }
}
