import { endOfJpeg } from './jpeg.ts';
import { endOfPdf, isLockedPdf } from './pdf.ts';
import { endOfPng } from './png.ts';
import type { ScanType } from './tables.ts';
import { isZip } from './zip.ts';

/**
 * `damaged`: it begins like a scan but is truncated, or something else is hidden inside it. `locked`: a PDF with a
 * password. `goes-on`: behind the end of a PDF more of one follows. `begins-late`: something stands before a PDF that no
 * scanner writes there, or what is left without it is none.
 */
export type NoScan = 'empty' | 'too-large' | 'unknown' | 'damaged' | 'locked' | 'goes-on' | 'begins-late';

/** A scan as it is stored: what stood before or behind it is left out, so that no program reads it as anything else. */
export interface FoundScan {
  readonly type: ScanType;
  readonly bytes: Buffer;
}

/** The largest scan accepted, in bytes. */
export const maxScanBytes = 20 * 1024 * 1024;

/** The scan in a file, by the content alone, or why it is refused. The file's name and declared type are ignored. */
export function scanIn(bytes: Uint8Array): FoundScan | NoScan {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return 'empty';
  if (file.length > maxScanBytes) return 'too-large';
  if (isPdf(file)) return pdfIn(file);
  if (file.readUIntBE(0, Math.min(3, file.length)) === 0xffd8ff) return upTo(endOfJpeg(file), 'image/jpeg', file);
  if (file.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return upTo(endOfPng(file), 'image/png', file);
  return behindOthers(file);
}

function isPdf(file: Buffer): boolean {
  return /^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8));
}

function pdfIn(file: Buffer): FoundScan | NoScan {
  return isLockedPdf(file) ? 'locked' : upTo(endOfPdf(file), 'application/pdf', file);
}

/** Readers look for the beginning of a PDF in so many bytes. */
const mostBefore = 1024;

/** Empty lines, a mark of the order of bytes, and the language of printers, which scanners at a printer write. */
const ofScanners = /^(?:[\0\s]|\xef\xbb\xbf|(?:.%-12345X|@PJL)[^\n<]{0,200}\n)*$/;

/** A PDF behind what stands before it. With a page or another file before it, it would be two things to two programs. */
function behindOthers(file: Buffer): FoundScan | NoScan {
  const begins = file.subarray(0, mostBefore + 8).indexOf('%PDF-');
  if (begins <= 0 || begins > mostBefore || !isPdf(file.subarray(begins))) return 'unknown';
  if (!ofScanners.test(file.toString('latin1', 0, begins))) return 'begins-late';
  const found = pdfIn(file.subarray(begins));
  return found === 'damaged' ? 'begins-late' : found;
}

function upTo(end: number | 'goes-on' | undefined, type: ScanType, file: Buffer): FoundScan | NoScan {
  if (end === undefined) return 'damaged';
  if (end === 'goes-on') return end;
  const bytes = file.subarray(0, end);
  return isZip(bytes) ? 'damaged' : { type, bytes };
}
