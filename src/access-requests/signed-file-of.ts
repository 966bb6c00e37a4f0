import type { SentFile } from '#platform/input/file.ts';
import type { SignedFile } from './match-form.ts';
import { refuse } from './refuse.ts';

export const largestFile = 20 * 1024 * 1024;

/** The file sent in, if it can be one that was signed: told by its first bytes, whatever it is called. */
export function signedFileOf({ name, bytes }: SentFile): SignedFile {
  const field = { field: 'signed', kind: 'input', point: 'annex-2.1' } as const;
  if (bytes.length === 0) throw refuse('no-file', (w) => w.noFile, field);
  if (bytes.length > largestFile) throw refuse('file-too-large', (w) => w.fileTooLarge, field);
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (!start.startsWith('PK') && start !== '%PDF-') throw refuse('wrong-file', (w) => w.wrongFile, field);
  return { name: nameOf(name), bytes };
}

/** The name alone, whatever path a browser put before it. */
function nameOf(name: string): string {
  return (
    name
      .replace(/^.*[/\\]/, '')
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
      .slice(-120) || 'signed'
  );
}
