import { createHash } from 'node:crypto';
import type { Transaction } from '#platform/database/database.ts';
import { isOnlySigned, Malformed, readContainerFiles, type ValidationReport } from '#signatures';
import { type FormFound, isReadable } from './judge.ts';
import { type Channel, own } from './tables.ts';

export interface SignedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was made for signing, and whether it was made here at all. */
export interface ExpectedForm {
  readonly channel: Channel;
  readonly pdf: Uint8Array;
}

/**
 * Is exactly the request's form what was signed? A signed PDF is the form itself with signatures added; a container
 * holds it as its one file. What came by post or e-mail is the applicant's own form: an officer compares it with what
 * was entered.
 */
export async function matchForm(
  tx: Transaction,
  { name, bytes }: SignedFile,
  report: ValidationReport,
  expected: ExpectedForm,
): Promise<FormFound> {
  // Nothing is known of a file that was rejected, or that the engine could not read for a fault of its own.
  if (!isReadable(report)) return 'not-read';
  if (report.document.kind === 'PDF') {
    if (expected.channel !== 'system' || isOnlySigned(expected.pdf, bytes)) return 'the-form';
    return (await isAnotherForm(tx, bytes, hash(expected.pdf))) ? 'form-of-another-request' : 'form-altered';
  }
  const files = dataFiles({ name, bytes });
  const [file] = files;
  if (!file || files.length > 1) return 'several-files';
  if (expected.channel !== 'system') return 'the-form';
  const sha256 = hash(file.bytes);
  if (sha256.equals(hash(expected.pdf))) return 'the-form';
  return (await formsWith(tx, [sha256])) > 0 ? 'form-of-another-request' : 'form-altered';
}

function dataFiles({ name, bytes }: SignedFile): readonly SignedFile[] {
  try {
    return readContainerFiles(bytes, name);
  } catch (error) {
    if (error instanceof Malformed) return [];
    throw error;
  }
}

/** A signed PDF begins with the bytes of the form it was made of, up to one of the ends of file in it. */
async function isAnotherForm(tx: Transaction, bytes: Uint8Array, asked: Buffer): Promise<boolean> {
  const file = Buffer.from(bytes);
  const ends: number[] = [];
  for (let at = file.indexOf('%%EOF'); at !== -1 && ends.length < 20; at = file.indexOf('%%EOF', at + 5)) {
    ends.push(at + 5, at + 6, at + 7);
  }
  const hashes = ends.map((end) => hash(file.subarray(0, end))).filter((one) => !one.equals(asked));
  return hashes.length > 0 && (await formsWith(tx, hashes)) > 0;
}

async function formsWith(tx: Transaction, hashes: readonly Buffer[]): Promise<number> {
  const found = await own(tx)
    .selectFrom('access_request_form')
    .select('request_id')
    .where('sha256', 'in', hashes)
    .execute();
  return found.length;
}

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
