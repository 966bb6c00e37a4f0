import { Malformed } from '../malformed.ts';
import { PdfDocument } from '../pdf/pdf-document.ts';
import { Findings } from '../report/findings.ts';
import { checkLaterChanges } from './check-later-changes.ts';

/**
 * Is the PDF this very original with nothing added but signatures and what preserves them? A signature covers whatever the
 * signer put in before it, so that a valid one alone does not tell that the original was signed.
 */
export function isOnlySigned(original: Uint8Array, signed: Uint8Array): boolean {
  const file = Buffer.from(signed);
  if (!file.subarray(0, original.length).equals(original)) return false;
  try {
    const findings = new Findings();
    checkLaterChanges(file, original.length, new PdfDocument(file, file.length), findings);
    return findings.list.length === 0;
  } catch (error) {
    if (error instanceof Malformed) return false;
    throw error;
  }
}
