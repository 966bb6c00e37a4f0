import { Malformed } from '../malformed.ts';
import { PdfDocument } from '../pdf/pdf-document.ts';
import { Findings } from '../report/findings.ts';
import { checkLaterChanges } from './check-later-changes.ts';

/**
 * Whether the PDF is this original with nothing added but signatures and what preserves them. A signature covers
 * whatever the signer added before it, so a valid one alone does not prove that the original was signed.
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
