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
 * or withdrawn at the time and granted again, issued no qualified certificate. `services`: every listing of the authority's
 * key, which may be listed once for signatures and once for seals, or under a provider that was taken over.
 */
export function qualify(
  certificate: Certificate,
  services: readonly TrustedService[],
  moment: Moment,
  findings: Findings,
): Qualification {
  const purpose = qualifiedPurpose(certificate, services, moment);
  if (purpose === undefined) return 'AdES';
  const issued = certificate.notBefore;
  if (qualifiedPurpose(certificate, services, issued) !== purpose) {
    const said = services.map((each) => `${each.name}: ${periodAt(each, issued)?.status ?? 'not listed'}`);
    findings.add('certificate-issued-without-grant', `${said.join(', ')} at ${inWords(issued)}`);
    return 'AdES';
  }
  const qualifiers = services.flatMap((each) => [...qualifiersAt(certificate, each, moment)]);
  const isSafe = isOnDevice(certificate, new Set(qualifiers), moment);
  if (purpose === 'seal') return isSafe ? 'QESeal' : 'AdESeal-QC';
  return isSafe ? 'QESig' : 'AdESig-QC';
}

/** What the certificate is qualified for by the lists' words at this moment; undefined if for nothing that signs, or if they differ. */
function qualifiedPurpose(
  certificate: Certificate,
  services: readonly TrustedService[],
  moment: Moment,
): 'signature' | 'seal' | undefined {
  const [first, ...others] = services
    .map((each) => purposeBy(certificate, each, moment))
    .filter((each) => each !== undefined);
  return first === 'none' || others.some((each) => each !== first) ? undefined : first;
}

/** What one listing says; undefined if nothing on such certificates. */
function purposeBy(
  certificate: Certificate,
  service: TrustedService,
  moment: Moment,
): 'signature' | 'seal' | 'none' | undefined {
  const period = periodAt(service, moment);
  if (period?.type !== 'CA/QC' || !isGranted(period)) return undefined;
  const qualifiers = qualifiersAt(certificate, service, moment);
  const purpose = purposeOf(certificate, qualifiers, moment);
  if (purpose === undefined || purpose === 'web') return 'none';
  if (period.purposes.length > 0 && !period.purposes.includes(purpose)) return undefined;
  return isQualified(certificate, qualifiers) ? purpose : 'none';
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
