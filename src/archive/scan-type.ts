import { isWholeJpeg } from './jpeg.ts';
import { isLockedPdf, isWholePdf } from './pdf.ts';
import { isWholePng } from './png.ts';
import type { ScanType } from './tables.ts';

/**
 * `damaged`: it begins like a scan but is truncated, or something else is hidden inside or after it. `locked`: a PDF
 * with a password.
 */
export type NoScan = 'empty' | 'too-large' | 'unknown' | 'damaged' | 'locked';

/** The largest scan accepted, in bytes. */
export const maxScanBytes = 20 * 1024 * 1024;

/** The type of a file by its content alone, or why it is refused. Its name and its declared type are ignored. */
export function scanTypeOf(bytes: Uint8Array): ScanType | NoScan {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return 'empty';
  if (file.length > maxScanBytes) return 'too-large';
  if (/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8))) {
    if (isLockedPdf(file)) return 'locked';
    return isWholePdf(file) ? 'application/pdf' : 'damaged';
  }
  if (file.readUIntBE(0, Math.min(3, file.length)) === 0xffd8ff) return isWholeJpeg(file) ? 'image/jpeg' : 'damaged';
  if (file.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return isWholePng(file) ? 'image/png' : 'damaged';
  return 'unknown';
}

export function isScanType(type: ScanType | NoScan): type is ScanType {
  return type.includes('/');
}
