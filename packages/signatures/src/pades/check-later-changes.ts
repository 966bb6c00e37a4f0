import { Malformed } from '../malformed.ts';
import { PdfDocument } from '../pdf/pdf-document.ts';
import type { Findings } from '../report/findings.ts';
import { compareRevisions } from './compare-revisions.ts';
import { hasVisibleTimeStamp } from './further-signatures.ts';

/**
 * What follows the signature: nothing, or only what preserves it: validation data (DSS), document time stamps and
 * further signatures. Everything that a reader sees must be what was signed.
 */
export function checkLaterChanges(file: Buffer, end: number, current: PdfDocument, findings: Findings): void {
  if (/^\s*$/.test(file.toString('latin1', end))) return;
  try {
    const signed = new PdfDocument(file, end);
    const [newest] = signed.sections;
    // Otherwise the later part replaces the signed one instead of extending it.
    if (newest === undefined || !current.sections.includes(newest))
      throw new Malformed('the signed revision was cut out');
    current.readChangedSince(signed);
    const change = compareRevisions(signed, current);
    if (change !== undefined) findings.add('changed-after-signing', change);
    else if (hasVisibleTimeStamp(current, end)) {
      findings.add('time-stamp-visible', 'a time stamp added later has an area on a page');
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('changed-after-signing', error.message);
  }
}
