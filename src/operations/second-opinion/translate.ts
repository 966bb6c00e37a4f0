import {
  type Finding,
  type Indication,
  type Qualification,
  type SignatureLevel,
  type SignatureReport,
  type SubIndication,
  subIndications,
} from '#signatures';

/** What other engines say of a signature, before it is put in our words. */
export interface ForeignSignature {
  id: string;
  indication: string;
  sub: string | undefined;
  /** Such as XAdES_BASELINE_LT. */
  format: string | undefined;
  /** Such as QESIG or QESig. */
  qualification: string | undefined;
  signer: { name: string | undefined; serialNumber: string | undefined; country: string | undefined };
  claimedTime: string | undefined;
  bestSignatureTime: string | undefined;
  files: readonly string[];
  errors: readonly string[];
  warnings: readonly string[];
}

const indications = new Set<string>(['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED'] satisfies Indication[]);

/** Puts a foreign verdict in the words of our report. What has no word here is undecided, never passed. */
export function translate(foreign: ForeignSignature): SignatureReport {
  const indication = foreign.indication.replaceAll('_', '-');
  const { name = 'unknown', serialNumber, country } = foreign.signer;
  const claimed = timeIn(foreign.claimedTime);
  const best = timeIn(foreign.bestSignatureTime);
  return {
    id: foreign.id,
    indication: indications.has(indication) ? (indication as Indication) : 'INDETERMINATE',
    ...(isReason(foreign.sub) ? { sub: foreign.sub } : {}),
    level: levelOf(foreign.format),
    qualification: qualificationOf(foreign.qualification),
    ...(best === undefined ? {} : { bestSignatureTime: best }),
    ...(claimed === undefined ? {} : { claimedTime: claimed }),
    signer: { name, ...(serialNumber ? { serialNumber } : {}), ...(country ? { country } : {}) },
    timeStamps: [],
    coveredFiles: [...foreign.files],
    findings: [
      // A reason that the standard does not have is kept as it was said.
      ...(foreign.sub && !isReason(foreign.sub) ? [said(foreign.sub, 'error')] : []),
      ...foreign.errors.map((detail) => said(detail, 'error')),
      ...foreign.warnings.map((detail) => said(detail, 'warning')),
    ],
  };
}

function isReason(sub: string | undefined): sub is SubIndication {
  return subIndications.some((each) => each === sub);
}

function said(detail: string, severity: Finding['severity']): Finding {
  return { code: 'engine-said', severity, detail: detail.slice(0, 300) };
}

function timeIn(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : Temporal.Instant.from(text).toString();
  } catch {
    return undefined;
  }
}

function levelOf(format: string | undefined): SignatureLevel {
  const level = /BASELINE[_-](LTA|LT|T|B)(?:[_-]|$)/.exec(format ?? '')?.[1];
  return (level ?? 'B') as SignatureLevel;
}

function qualificationOf(level: string | undefined): Qualification {
  const letters = (level ?? '').toUpperCase().replace(/[^A-Z]/g, '');
  if (letters === 'QESIG' || letters === 'QESEAL') return letters === 'QESIG' ? 'QESig' : 'QESeal';
  if (letters === 'ADESIGQC' || letters === 'ADESEALQC') return letters === 'ADESIGQC' ? 'AdESig-QC' : 'AdESeal-QC';
  return letters.startsWith('ADES') ? 'AdES' : 'N/A';
}
