import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isStream } from '../pdf/pdf-values.ts';
import type { RawEvidence } from '../revocation/evidence.ts';

/** The document security store: certificates and revocation data added for later (PAdES levels LT and LTA). */
export function readDss(document: PdfDocument): RawEvidence {
  const store = document.dictionary(document.catalog.get('DSS'));
  const all = (key: string): Uint8Array[] =>
    (store === undefined ? [] : document.array(store.get(key)))
      .map(document.resolve)
      .filter(isStream)
      .map((stream) => document.content(stream));
  return { certificates: all('Certs'), ocspAnswers: all('OCSPs'), crls: all('CRLs') };
}
