import type { Certificate } from '../certificates/read-certificate.ts';
import { inWords, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { Qualification } from '../report/report.ts';
import { isGranted, periodAt, type TrustedService } from './trusted-service.ts';

const EIDAS = Date.UTC(2016, 6, 1);
/** Certificate policies that said "qualified" before statements did: QCP public, and QCP public with device. */
const QCP = '0.4.0.1456.1.2';
const QCP_DEVICE = '0.4.0.1456.1.1';

type Purpose = 'signature' | 'seal' | 'web';

/**
 * ETSI TS 119 615, simplified: the legal value of a signature with this certificate at the moment it was made. Its authority
 * must have been granted, for that use, both then and when it issued the certificate: one that was granted only afterwards,
 * or withdrawn at the time and granted again, issued no qualified certificate.
 */
export function qualify(
  certificate: Certificate,
  service: TrustedService,
  moment: Moment,
  findings: Findings,
): Qualification {
  const purpose = qualifiedPurpose(certificate, service, moment);
  if (purpose === undefined) return 'AdES';
  if (qualifiedPurpose(certificate, service, certificate.notBefore) !== purpose) {
    const status = periodAt(service, certificate.notBefore)?.status ?? 'not listed';
    findings.add('certificate-issued-without-grant', `${service.name}: ${status} at ${inWords(certificate.notBefore)}`);
    return 'AdES';
  }
  const isSafe = isOnDevice(certificate, qualifiersAt(certificate, service, moment), moment);
  if (purpose === 'seal') return isSafe ? 'QESeal' : 'AdESeal-QC';
  return isSafe ? 'QESig' : 'AdESig-QC';
}

/** What the certificate is qualified for by the list's words at this moment; undefined if for nothing that signs. */
function qualifiedPurpose(
  certificate: Certificate,
  service: TrustedService,
  moment: Moment,
): 'signature' | 'seal' | undefined {
  const period = periodAt(service, moment);
  if (period?.type !== 'CA/QC' || !isGranted(period)) return undefined;
  const qualifiers = qualifiersAt(certificate, service, moment);
  if (!isQualified(certificate, qualifiers)) return undefined;
  const purpose = purposeOf(certificate, qualifiers, moment);
  if (purpose === undefined || purpose === 'web') return undefined;
  return period.purposes.length === 0 || period.purposes.includes(purpose) ? purpose : undefined;
}

/** The list's qualifiers for such certificates, which override the certificate's own statements. */
function qualifiersAt(certificate: Certificate, service: TrustedService, moment: Moment): ReadonlySet<string> {
  const rules = periodAt(service, moment)?.qualifications ?? [];
  return new Set(rules.filter((rule) => rule.fits(certificate)).flatMap(({ qualifiers }) => qualifiers));
}

function isQualified(certificate: Certificate, qualifiers: ReadonlySet<string>): boolean {
  if (qualifiers.has('NotQualified')) return false;
  if (qualifiers.has('QCStatement')) return true;
  const { qualified, policies } = certificate.extensions;
  // The policies apply to certificates issued before eIDAS only.
  const byPolicy = certificate.notBefore < EIDAS && (policies.includes(QCP) || policies.includes(QCP_DEVICE));
  return qualified.compliant || byPolicy;
}

function purposeOf(certificate: Certificate, qualifiers: ReadonlySet<string>, moment: Moment): Purpose | undefined {
  const listed = (['signature', 'seal', 'web'] as const).filter((purpose) => qualifiers.has(listedPurpose[purpose]));
  if (listed.length > 0) return listed.length === 1 ? listed[0] : undefined;
  const { types } = certificate.extensions.qualified;
  if (types.length > 0) return types.length === 1 ? types[0] : undefined;
  // Without a type it is for signatures: the only kind before eIDAS, and the rule of EN 319 412-5 since.
  return moment < EIDAS || certificate.extensions.qualified.compliant || certificate.notBefore < EIDAS
    ? 'signature'
    : undefined;
}

const listedPurpose = { signature: 'QCForESig', seal: 'QCForESeal', web: 'QCForWSA' } as const;

function isOnDevice(certificate: Certificate, qualifiers: ReadonlySet<string>, moment: Moment): boolean {
  if (moment >= EIDAS) {
    if (qualifiers.has('QCNoQSCD')) return false;
    if (qualifiers.has('QCWithQSCD') || qualifiers.has('QCQSCDManagedOnBehalf')) return true;
  }
  // Devices recognised under the old directive remain so under eIDAS (Article 51).
  if (certificate.notBefore < EIDAS) {
    if (qualifiers.has('QCNoSSCD')) return false;
    if (qualifiers.has('QCWithSSCD')) return true;
    if (certificate.extensions.policies.includes(QCP_DEVICE)) return true;
  }
  return certificate.extensions.qualified.onDevice;
}
