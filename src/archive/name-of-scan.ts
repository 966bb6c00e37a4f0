import type { RegisterEntry } from './register-entries.ts';
import type { Scan } from './scans.ts';
import type { ScanType } from './tables.ts';

const endings: Record<ScanType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** What a scan is called as a file: by its entry's year and number. */
export function nameOfScan(
  { year, number }: Pick<RegisterEntry, 'year' | 'number'>,
  scan: Pick<Scan, 'id' | 'mediaType'>,
): string {
  return `${year}-${number}-${scan.id.slice(-4)}.${endings[scan.mediaType]}`;
}
