import type { Container } from '../asic/read-container.ts';
import { checkAlgorithm } from '../certificates/check-algorithm.ts';
import type { Context } from '../context.ts';
import { judgeSigner } from '../judge-signer.ts';
import { Malformed } from '../malformed.ts';
import { readDateTime } from '../moment.ts';
import { Findings } from '../report/findings.ts';
import { reachSigned } from '../report/reach-signed.ts';
import type { SignatureReport } from '../report/report.ts';
import { type Outcome, reportSignature } from '../report/report-signature.ts';
import { readEvidence } from '../revocation/evidence.ts';
import { adoptTimeStamps, isGood, provedMoment } from '../time-stamps/adopt-time-stamps.ts';
import { childOf, trimmed } from '../xml/find.ts';
import { XADES } from '../xml/namespaces.ts';
import type { XmlDocument, XmlElement } from '../xml/xml-tree.ts';
import { checkArchiveTimeStamps } from './check-archive-time-stamps.ts';
import { checkMediaTypes } from './check-media-types.ts';
import { checkPolicy } from './check-policy.ts';
import { checkReferences } from './check-references.ts';
import { checkSigningCertificate } from './check-signing-certificate.ts';
import { checkTimeStamps } from './check-time-stamps.ts';
import { olderVersionOf, readXades, type XadesSignature } from './read-xades.ts';
import { ownCertificates, unsignedEvidence } from './unsigned-evidence.ts';

/** Validates one XAdES signature of a container: the checks of the standard, in its order. */
export function validateXades(
  file: string,
  document: XmlDocument,
  element: XmlElement,
  container: Container,
  context: Context,
): SignatureReport {
  const findings = new Findings();
  const outcome: Outcome = { id: element.attributes.find(({ local }) => local === 'Id')?.value ?? file, findings };
  const older = olderVersionOf(element);
  if (older !== undefined) {
    findings.add('format-unsupported', `a signature by XAdES ${older} is not read here`);
    return reportSignature(outcome);
  }
  try {
    runChecks(readXades(file, document, element), container, context, outcome);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('format-malformed', error.message);
  }
  return reportSignature(outcome);
}

function runChecks(signature: XadesSignature, container: Container, context: Context, outcome: Outcome): void {
  const { findings } = outcome;
  outcome.claimedTime = claimedTime(signature);
  const { coveredFiles, referenced } = checkReferences(signature, container, findings);
  outcome.coveredFiles = coveredFiles;
  checkMediaTypes(signature, container, findings);
  checkPolicy(signature, findings);
  findings.reach('format');
  const own = ownCertificates(signature, findings);
  const evidence = readEvidence(unsignedEvidence(signature, own, findings), findings);
  const signer = checkSigningCertificate(signature, own, evidence.certificates, findings);
  reachSigned(signer, findings);
  if (signer === undefined) return;
  outcome.signer = signer;
  checkAlgorithm(signer, signature.algorithm, context, findings);
  const first = checkTimeStamps(signature, evidence, context, findings);
  const archive = checkArchiveTimeStamps(signature, referenced, first, evidence, context, findings);
  const stamps = [...first, ...archive];
  adoptTimeStamps(stamps, findings);
  findings.reach('time');
  outcome.timeStamps = stamps;
  outcome.isArchived = archive.some(isGood);
  if (stamps.length === 0) findings.add('time-stamp-missing', 'nothing proves when the signature was made');
  const proved = provedMoment(stamps);
  const signing = { moment: proved ?? context.at, stamped: proved !== undefined };
  outcome.bestSignatureTime = proved;
  const judged = judgeSigner(signer, signing, evidence, context, findings);
  outcome.revocation = judged.revocation;
  outcome.qualification = judged.qualification;
  if (signature.unsignedProperties.some(({ local }) => local === 'CounterSignature')) {
    findings.add('counter-signature-ignored', 'somebody signed this signature too, which is not checked here');
  }
}

function claimedTime({ signedSignatureProperties: properties }: XadesSignature): number | undefined {
  const time = properties && childOf(properties, XADES, 'SigningTime');
  return time === undefined ? undefined : readDateTime(trimmed(time));
}
