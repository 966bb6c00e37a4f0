import { createHash } from 'node:crypto';
import type { AskedReport } from '../report/report.ts';
import type { Answer } from './question.ts';

/** An OCSP answer has some kilobytes. A revocation list, which may have megabytes, is kept by its digest. */
const LARGEST_KEPT = 64 * 1024;

/** What was asked and answered, for the report: a verdict that stands on an answer can be shown with it. */
export function reportAsked(answers: readonly Answer[]): AskedReport[] {
  return answers.map(({ kind, address, bytes }) => {
    if (bytes === undefined) return { kind, address };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length > LARGEST_KEPT) return { kind, address, sha256 };
    return { kind, address, sha256, answer: Buffer.from(bytes).toString('base64') };
  });
}
