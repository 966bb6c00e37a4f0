import type { Context } from '../context.ts';
import { Malformed } from '../malformed.ts';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import { Findings } from '../report/findings.ts';
import type { Evidence } from '../revocation/evidence.ts';
import { type CheckedTimeStamp, checkTimeStamp, malformedTimeStamp } from '../time-stamps/check-time-stamp.ts';
import { checkByteRange, type SignedBytes } from './check-byte-range.ts';
import { checkLaterChanges } from './check-later-changes.ts';
import type { PdfSignature } from './find-signatures.ts';
import { readContents } from './read-contents.ts';

/** A time stamp over a whole revision of the document, which covers every signature in it. */
export interface DocumentTimeStamp {
  stamp: CheckedTimeStamp;
  /** The end of what it covers. */
  end: number;
}

export function checkDocumentTimeStamps(
  signatures: readonly PdfSignature[],
  document: PdfDocument,
  file: Buffer,
  evidence: Evidence,
  context: Context,
): DocumentTimeStamp[] {
  return signatures
    .filter(({ isDocumentTimeStamp }) => isDocumentTimeStamp)
    .flatMap((signature) => {
      const findings = new Findings();
      const signed = checkByteRange(signature, document, file, findings);
      if (signed === undefined) {
        return [{ stamp: { time: Number.NaN, tsa: 'unknown', qualified: false, findings }, end: file.length }];
      }
      const stamp = stampOver(signed, evidence, context);
      checkLaterChanges(file, signed.end, document, stamp.findings);
      for (const { code, detail } of findings.list) stamp.findings.add(code, detail);
      return [{ stamp, end: signed.end }];
    });
}

function stampOver({ value, content }: SignedBytes, evidence: Evidence, context: Context): CheckedTimeStamp {
  try {
    return checkTimeStamp(readContents(value), [content], evidence, context);
  } catch (error) {
    if (error instanceof Malformed) return malformedTimeStamp(error.message);
    throw error;
  }
}
