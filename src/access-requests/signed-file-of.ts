import type { SignedFile } from './match-form.ts';
import { refuse } from './refuse.ts';

export const largestFile = 20 * 1024 * 1024;

/** The uploaded file, if it can be one that was signed: told by its first bytes, whatever it is called. */
export async function signedFileOf(file: File | undefined): Promise<SignedFile> {
  const field = { field: 'signed', kind: 'input', point: 'annex-2.1' } as const;
  if (!file || file.size === 0) throw refuse('no-file', (w) => w.noFile, field);
  if (file.size > largestFile) throw refuse('file-too-large', (w) => w.fileTooLarge, field);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (!start.startsWith('PK') && start !== '%PDF-') throw refuse('wrong-file', (w) => w.wrongFile, field);
  return { name: nameOf(file.name), bytes };
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
