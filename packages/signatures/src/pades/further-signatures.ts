import type { PdfDocument } from '../pdf/pdf-document.ts';
import type { PdfDictionary } from '../pdf/pdf-values.ts';
import { isInvisible, isTimeStampField } from './added-field.ts';
import { signatureFields } from './find-signatures.ts';

/**
 * The fields with a signature or document time stamp made after the revision that ends at `signedEnd`: they are in the
 * form, so that each is validated too, and their bytes reach beyond that revision. A field that reuses an earlier
 * signature, or is attached to a page alone, could show any picture under nobody's name.
 */
export function furtherSignatures(document: PdfDocument, signedEnd: number): ReadonlySet<PdfDictionary> {
  return new Set(signatureFields(document).filter((field) => isFurther(field, document, signedEnd)));
}

function isFurther(field: PdfDictionary, document: PdfDocument, signedEnd: number): boolean {
  // A script could change what is shown as soon as the page is displayed.
  if (field.has('A') || field.has('AA')) return false;
  const signature = document.dictionary(field.get('V'));
  const [, , start, length] = document.array(signature?.get('ByteRange')).map(document.resolve);
  return typeof start === 'number' && typeof length === 'number' && start + length > signedEnd;
}

/**
 * Whether a document time stamp among them shows on a page. Anybody can get a time stamp, so it could be drawn over the
 * signed content; whether it was, only a person sees.
 */
export function hasVisibleTimeStamp(document: PdfDocument, signedEnd: number): boolean {
  return [...furtherSignatures(document, signedEnd)].some(
    (field) => isTimeStampField(field, document) && !isInvisible(field, document),
  );
}
