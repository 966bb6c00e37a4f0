import type { Context } from '../context.ts';
import { Malformed } from '../malformed.ts';
import { PdfDocument } from '../pdf/pdf-document.ts';
import { Findings } from '../report/findings.ts';
import type { SignatureReport } from '../report/report.ts';
import { readEvidence } from '../revocation/evidence.ts';
import { checkDocumentTimeStamps } from './check-document-time-stamps.ts';
import { findPdfSignatures } from './find-signatures.ts';
import { readDss } from './read-dss.ts';
import { validatePades } from './validate-pades.ts';

/**
 * Validates every signature of a PDF. A file that a strict reader does not accept as PDF is rejected: viewers would
 * disagree about it.
 */
export function validatePdf(
  file: Buffer,
  name: string,
  context: Context,
): { findings: Findings; signatures: SignatureReport[] } {
  const findings = new Findings();
  try {
    if (file.toString('latin1', 0, 5) !== '%PDF-') throw new Malformed('PDF: something is before its beginning');
    const document = new PdfDocument(file, file.length);
    const found = findPdfSignatures(document);
    if (found.every((each) => each.isDocumentTimeStamp)) findings.add('no-signature', 'the PDF holds no signature');
    const store = readDss(document, findings);
    const evidence = readEvidence(store, findings);
    const documentTimeStamps = checkDocumentTimeStamps(found, document, file, evidence, context);
    const pdf = { file, name, document, store, documentTimeStamps };
    const signatures = found
      .filter((each) => !each.isDocumentTimeStamp)
      .map((each) => validatePades(each, pdf, context));
    return { findings, signatures };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('container-malformed', error.message);
    return { findings, signatures: [] };
  }
}
