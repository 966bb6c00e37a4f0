import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { reportWords, type SignatureReport } from '#signatures';
import { Findings } from './findings.tsx';
import { resultOf } from './report-checks.ts';
import { words } from './words.ts';

interface SignatureProps {
  readonly language: Language;
  readonly signature: SignatureReport;
  readonly organisation: string;
}

/** The signer beside the organisation that asks: an officer judges whether the one may speak for the other. */
export function SignatureFacts({ language, signature, organisation }: SignatureProps) {
  const w = words[language].report;
  const { signer, claimedTime, indication, sub, qualification } = signature;
  const { qualification: legalValues, sub: reasons } = reportWords[language];
  const said = (isSeal(signature) ? w.indicationsOfSeal : w.indications)[indication];
  const terms = sub ? `${indication} / ${sub}` : indication;
  return (
    <>
      <SummaryList
        rows={[
          { key: signerKey(signature, language), value: signer.name === 'unknown' ? w.unknownSigner : signer.name },
          { key: w.signerBeside, value: organisation },
          { key: w.stampedAt, value: stampedAt(signature, language) },
          ...(claimedTime ? [{ key: w.claimed, value: formMoment(Temporal.Instant.from(claimedTime), language) }] : []),
          { key: w.qualification, value: `${legalValues[qualification]} (${qualification})` },
          { key: w.indication, value: `${said}${sub ? `. ${reasons[sub] ?? ''}` : ''} (${terms})` },
        ]}
      />
      <Findings language={language} findings={signature.findings} />
    </>
  );
}

/** A seal is an organisation's. What kind a signature is that failed, nobody found out. */
export function isSeal({ qualification }: SignatureReport): boolean {
  return qualification === 'QESeal' || qualification === 'AdESeal-QC';
}

/** Whose certificate it is was found out only if the signature fits it, and an authority that is trusted confirms it. */
function signerKey(signature: SignatureReport, language: Language): string {
  const w = words[language].report;
  if (resultOf('signer', signature) !== 'passed' || resultOf('trust', signature) !== 'passed') return w.namedAsSigner;
  return isSeal(signature) ? w.sealer : w.signer;
}

function stampedAt(signature: SignatureReport, language: Language): string {
  const w = words[language].report;
  if (signature.bestSignatureTime) return formMoment(Temporal.Instant.from(signature.bestSignatureTime), language);
  if (signature.timeStamps.length > 0) return w.stampNotGood;
  return resultOf('time', signature) === 'not-reached' ? w.states['not-checked'] : w.noStamp;
}
