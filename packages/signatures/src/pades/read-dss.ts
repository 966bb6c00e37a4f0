import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isStream, type PdfValue } from '../pdf/pdf-values.ts';
import type { Findings } from '../report/findings.ts';
import { type RawEvidence, readUnsigned } from '../revocation/evidence.ts';

/** The document security store: certificates and revocation data added for later (PAdES levels LT and LTA). */
export function readDss(document: PdfDocument, findings: Findings): RawEvidence {
  const store = document.dictionary(document.catalog.get('DSS'));
  const all = (key: string): Uint8Array[] =>
    (store === undefined ? [] : document.array(store.get(key))).flatMap(
      (each) => readUnsigned(() => contentOf(each, document), findings) ?? [],
    );
  return { certificates: all('Certs'), ocspAnswers: all('OCSPs'), crls: all('CRLs') };
}

function contentOf(value: PdfValue, document: PdfDocument): Buffer | undefined {
  const stream = document.resolve(value);
  return isStream(stream) ? document.content(stream) : undefined;
}
