import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isDictionary, isReference, isString, nameOf, type PdfDictionary, type PdfValue } from '../pdf/pdf-values.ts';

/** A filled signature field of a PDF. */
export interface PdfSignature {
  field: string;
  dictionary: PdfDictionary;
  isDocumentTimeStamp: boolean;
}

const MOST_FIELDS = 5_000;

/** The signatures and document time stamps of the form, in the order of the fields. */
export function findPdfSignatures(document: PdfDocument): PdfSignature[] {
  return signatureFields(document).flatMap((field) => {
    const dictionary = document.dictionary(field.get('V'));
    if (dictionary === undefined) return [];
    const title = document.resolve(field.get('T'));
    return [
      {
        field: isString(title) ? title.bytes.toString('latin1') : 'signature',
        dictionary,
        isDocumentTimeStamp: nameOf(document.resolve(dictionary.get('SubFilter'))) === 'ETSI.RFC3161',
      },
    ];
  });
}

/** All fields of type Sig, also those inside groups of fields, which inherit their type. */
export function signatureFields(document: PdfDocument): PdfDictionary[] {
  const found: PdfDictionary[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue, inherited: string | undefined): void => {
    if (isReference(value)) {
      if (seen.has(value.number) || seen.size > MOST_FIELDS) return;
      seen.add(value.number);
    }
    const field = document.resolve(value);
    if (!isDictionary(field)) return;
    const type = nameOf(document.resolve(field.get('FT'))) ?? inherited;
    if (type === 'Sig' && field.has('V')) found.push(field);
    else for (const kid of document.array(field.get('Kids'))) visit(kid, type);
  };
  const form = document.dictionary(document.catalog.get('AcroForm'));
  for (const field of form === undefined ? [] : document.array(form.get('Fields'))) visit(field, undefined);
  return found;
}
