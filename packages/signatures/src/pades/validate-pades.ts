import { checkAlgorithm } from '../certificates/check-algorithm.ts';
import type { Context } from '../context.ts';
import { judgeSigner } from '../judge-signer.ts';
import { Malformed } from '../malformed.ts';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isString, nameOf } from '../pdf/pdf-values.ts';
import { Findings } from '../report/findings.ts';
import { reachSigned } from '../report/reach-signed.ts';
import type { SignatureReport } from '../report/report.ts';
import { type Outcome, reportSignature } from '../report/report-signature.ts';
import { type RawEvidence, readEvidence } from '../revocation/evidence.ts';
import { adoptTimeStamps, isGood, provedMoment } from '../time-stamps/adopt-time-stamps.ts';
import { checkOrder } from '../time-stamps/check-order.ts';
import { checkTimeStamp } from '../time-stamps/check-time-stamp.ts';
import { readCms } from '../time-stamps/read-cms.ts';
import { checkByteRange } from './check-byte-range.ts';
import type { DocumentTimeStamp } from './check-document-time-stamps.ts';
import { checkLaterChanges } from './check-later-changes.ts';
import { checkPdfSigner } from './check-pdf-signer.ts';
import { cmsEvidence } from './cms-evidence.ts';
import type { PdfSignature } from './find-signatures.ts';
import { readContents } from './read-contents.ts';
import { readPdfDate } from './read-pdf-date.ts';

const SIGNATURE_TIME_STAMP = '1.2.840.113549.1.9.16.2.14';
const subFilters = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);

/** The whole file, against which each of its signatures is validated. */
export interface SignedPdf {
  file: Buffer;
  name: string;
  document: PdfDocument;
  store: RawEvidence;
  documentTimeStamps: readonly DocumentTimeStamp[];
}

/** Validates one signature of a PDF (ETSI EN 319 142-1): the checks of the standard, in its order. */
export function validatePades(signature: PdfSignature, pdf: SignedPdf, context: Context): SignatureReport {
  const findings = new Findings();
  const outcome: Outcome = { id: signature.field, findings };
  try {
    runChecks(signature, pdf, context, outcome);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('format-malformed', error.message);
  }
  return reportSignature(outcome);
}

function runChecks(signature: PdfSignature, pdf: SignedPdf, context: Context, outcome: Outcome): void {
  const { findings } = outcome;
  const { document, file, name } = pdf;
  const subFilter = nameOf(document.resolve(signature.dictionary.get('SubFilter'))) ?? '';
  if (!subFilters.has(subFilter)) {
    findings.add('format-unsupported', `signatures of the kind "${subFilter}" are not read here`);
    return;
  }
  const date = document.resolve(signature.dictionary.get('M'));
  outcome.claimedTime = isString(date) ? readPdfDate(date.bytes.toString('latin1')) : undefined;
  const signed = checkByteRange(signature, document, file, findings);
  if (signed === undefined) return;
  checkLaterChanges(file, signed.end, document, findings);
  outcome.coveredFiles = findings.errors === 0 ? [name] : [];
  const cms = readCms(readContents(signed.value));
  const inside = cmsEvidence(cms);
  const evidence = readEvidence(
    {
      certificates: [...inside.certificates, ...pdf.store.certificates],
      ocspAnswers: [...inside.ocspAnswers, ...pdf.store.ocspAnswers],
      crls: [...inside.crls, ...pdf.store.crls],
    },
    findings,
  );
  const signer = checkPdfSigner(cms, signed.content, evidence.certificates, findings);
  findings.reach('format');
  reachSigned(signer, findings);
  if (signer === undefined) return;
  outcome.signer = signer;
  checkAlgorithm(signer, cms.signer.weakest, context, findings);
  const own = (cms.signer.unsignedAttributes.get(SIGNATURE_TIME_STAMP) ?? []).map(({ raw }) =>
    checkTimeStamp(raw, [cms.signer.signature], evidence, context),
  );
  const over = pdf.documentTimeStamps.filter(({ end }) => end > signed.end);
  const documents = over.toSorted((a, b) => a.end - b.end).map(({ stamp }) => stamp);
  for (const [index, each] of documents.entries()) checkOrder(each, [...own, ...documents.slice(0, index)]);
  const stamps = [...own, ...documents];
  adoptTimeStamps(stamps, findings);
  findings.reach('time');
  outcome.timeStamps = stamps;
  if (stamps.length === 0) findings.add('time-stamp-missing', 'nothing proves when the signature was made');
  const proved = provedMoment(stamps);
  const signing = { moment: proved ?? context.at, stamped: proved !== undefined };
  outcome.bestSignatureTime = proved;
  const judged = judgeSigner(signer, signing, evidence, context, findings);
  outcome.revocation = judged.revocation;
  outcome.qualification = judged.qualification;
  // An archive needs one more time stamp than the first, which proves the time: a stamp over the validation data.
  outcome.isArchived = pdf.store.certificates.length > 0 && stamps.length > 1 && documents.some(isGood);
}
