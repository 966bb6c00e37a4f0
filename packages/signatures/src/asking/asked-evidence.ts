import { Findings } from '../report/findings.ts';
import { type Evidence, readEvidence } from '../revocation/evidence.ts';
import type { Answer } from './question.ts';

/** What the answers bring, read like the evidence in a file. One that cannot be read is no answer. */
export function askedEvidence(answers: readonly Answer[]): Evidence & { unanswered: boolean } {
  const unread = new Findings();
  const of = (kind: Answer['kind']) =>
    answers.flatMap((each) => (each.kind === kind && each.bytes ? [each.bytes] : []));
  const evidence = readEvidence({ certificates: of('issuer'), ocspAnswers: of('OCSP'), crls: of('CRL') }, unread);
  return { ...evidence, unanswered: answers.some(({ bytes }) => !bytes) || unread.list.length > 0 };
}
