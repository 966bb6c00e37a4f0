import type { PdfDocument } from '#signatures/pdf/pdf-document.ts';
import { isDictionary, nameOf, type PdfDictionary, type PdfValue } from '#signatures/pdf/pdf-values.ts';

/**
 * Whether a field added after a signature is a further signature or a document time stamp. An empty field, or a time
 * stamp that takes up room on the page, could be drawn over what was signed, and anybody can get a time stamp.
 */
export function isAllowedNewField(value: PdfValue, document: PdfDocument): boolean {
  const field = document.resolve(value);
  if (!isDictionary(field) || nameOf(document.resolve(field.get('FT'))) !== 'Sig' || field.has('Kids')) return false;
  const signature = document.dictionary(field.get('V'));
  if (signature === undefined || !signature.has('ByteRange')) return false;
  const isTimeStamp = nameOf(document.resolve(signature.get('SubFilter'))) === 'ETSI.RFC3161';
  return !isTimeStamp || isInvisible(field, document);
}

function isInvisible(field: PdfDictionary, document: PdfDocument): boolean {
  const [left, bottom, right, top] = document.array(field.get('Rect')).map(document.resolve);
  return !field.has('Rect') || left === right || bottom === top;
}
