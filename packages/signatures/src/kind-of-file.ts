import { kindByName } from './asic/check-mimetype.ts';
import type { DocumentKind } from './report/report.ts';

/** The kind of a file by its first bytes and its name, before anything in it is parsed. */
export function kindOfFile(bytes: Uint8Array, name: string): DocumentKind {
  if (isPdf(bytes)) return 'PDF';
  return kindByName(name) ?? (isZip(bytes) ? 'ASiC-E' : 'unknown');
}

export function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
