import type { Context } from '../context.ts';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import { Findings } from '../report/findings.ts';
import type { Evidence } from '../revocation/evidence.ts';
import { type CheckedTimeStamp, checkTimeStamp } from '../time-stamps/check-time-stamp.ts';
import { checkByteRange } from './check-byte-range.ts';
import { checkLaterChanges } from './check-later-changes.ts';
import type { PdfSignature } from './find-signatures.ts';
import { readContents } from './read-contents.ts';

/** A time stamp over a whole revision of the document, which covers every signature in it. */
export interface DocumentTimeStamp {
  stamp: CheckedTimeStamp;
  /** The end of what it covers. */
  end: number;
  findings: Findings;
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
      if (signed === undefined) return [{ stamp: unreadable, end: file.length, findings }];
      checkLaterChanges(file, signed.end, document, findings);
      const token = readContents(signed.value);
      const stamp = checkTimeStamp(token, signed.content, evidence.certificates, context, findings) ?? unreadable;
      return [{ stamp: { ...stamp, ok: stamp.ok && findings.errors === 0 }, end: signed.end, findings }];
    });
}

const unreadable: CheckedTimeStamp = {
  time: Number.NaN,
  tsa: 'unknown',
  qualified: false,
  ok: false,
  certificates: [],
};
