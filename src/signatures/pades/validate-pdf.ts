import type { Context } from '#signatures/context.ts';
import { Findings } from '#signatures/report/findings.ts';
import type { SignatureReport } from '#signatures/report/report.ts';

export function validatePdf(
  _bytes: Buffer,
  _name: string,
  _context: Context,
): { findings: Findings; signatures: SignatureReport[] } {
  const findings = new Findings();
  findings.add('not-a-signed-file', 'signed PDF is not read yet');
  return { findings, signatures: [] };
}
