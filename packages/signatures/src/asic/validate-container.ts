import type { Context } from '../context.ts';
import { Malformed } from '../malformed.ts';
import { Findings } from '../report/findings.ts';
import type { SignatureReport } from '../report/report.ts';
import { reportSignature } from '../report/report-signature.ts';
import { findSignatures } from '../xades/read-xades.ts';
import { validateXades } from '../xades/validate-xades.ts';
import type { ZipFile } from '../zip/zip-file.ts';
import type { Container } from './read-container.ts';

/** Validates every signature of a container that was not rejected. */
export function validateContainer(container: Container, context: Context): SignatureReport[] {
  const reports = [
    ...container.xadesFiles.flatMap((file) => validateFile(file, container, context)),
    ...container.otherSignatureFiles.map((file) =>
      reportOnly(file, 'format-unsupported', 'a CAdES signature, time assertion or evidence record is not read here'),
    ),
  ];
  if (reports.length === 0) container.findings.add('no-signature', 'the container holds no signature');
  return reports;
}

function validateFile(file: ZipFile, container: Container, context: Context): SignatureReport[] {
  try {
    const { document, elements } = findSignatures(file.bytes);
    return elements.map((element) => validateXades(file.name, document, element, container, context));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return [reportOnly(file, 'format-malformed', error.message)];
  }
}

/** A signature file that cannot be validated still gets its line, so that nobody takes it for validated. */
function reportOnly(file: ZipFile, code: 'format-unsupported' | 'format-malformed', detail: string): SignatureReport {
  const findings = new Findings();
  findings.add(code, detail);
  return reportSignature({ id: file.name, findings });
}
