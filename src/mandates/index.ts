export { alsoInForce } from './also-in-force.ts';
export { blanksContent, renderBlanks } from './blanks-paper.ts';
export { mandatesConsequences } from './consequences.ts';
export { draftRules } from './draft-mandate.ts';
export { drawMandate } from './draw-mandate.ts';
export { type DrawMandateInput, drawMandateInput } from './draw-mandate-input.ts';
export { EndFields } from './end-fields.tsx';
export { completeMandate, type EndBasis, endMandate, voidMandate } from './end-mandate.ts';
export { mandatesEvidence } from './evidence.ts';
export {
  canNoMoreBeSigned,
  type Ending,
  type EndKind,
  endingOf,
  hasProofOfEnd,
  isInForce,
  type Mandate,
  type MandateEnd,
  type MandateSigning,
  type MandateState,
  newestPart,
  type ResultWay,
  type ScopeLine,
  standingFor,
  stateOf,
  wasInForce,
} from './mandate.ts';
export type { MandateContent } from './mandate-content.ts';
export { MandateFields } from './mandate-fields.tsx';
export { type MandateForAnybody, mandateForAnybody } from './mandate-for-anybody.ts';
export type { NoticeText } from './mandate-notice.ts';
export { renderNotice } from './mandate-notice.ts';
export { renderMandate } from './mandate-paper.ts';
export { nameOfPaper, nameOfSlip } from './name-of-paper.ts';
export { noticeLanguageText, noticeWayText } from './names-of-kinds.ts';
export { NoticeFields } from './notice-fields.tsx';
export { type NoticeForClient, noticeForClient } from './notice-for-client.ts';
export { noticeById, noticesByIds, type ToldNotice } from './notice-queries.ts';
export { type NoticeRecord, recordsOfNotices } from './notice-records.ts';
export { NoticeWording } from './notice-wording.tsx';
export { type FiledOnPaper, type Paper, papers } from './paper.ts';
export { printedPaper, typesetUnlessStored } from './paper-of.ts';
export { PartFields } from './part-fields.tsx';
export { type PartRevocation, partRevocationsOf } from './part-revocations.ts';
export { peopleByPhone } from './people-by-phone.ts';
export { previewMandate } from './preview-mandate.ts';
export { putRightNotice } from './put-right-notice.ts';
export {
  contentOf,
  editionsNamedBy,
  lastReachOf,
  mandateById,
  mandateByReference,
  mandatesAmong,
  mandatesNumbered,
  type Reach,
  reachOf,
} from './queries.ts';
export { mandateSheet, noticeSheet, type ReadingSheet, renderReading } from './reading-sheet.ts';
export { mandateReadings, noticeReadings, readingLanguages } from './reading-texts.ts';
export { rehashPhones } from './rehash-phones.ts';
export { type PartBasis, revokeInPart } from './revoke-in-part.ts';
export { longestTerm, type MandateSettings, usualLongestTermMonths, usualTerm, usualTermMonths } from './settings.ts';
export { signMandate } from './sign-mandate.ts';
export { SigningFields, signedOnThatDay } from './signing-fields.tsx';
export { renderSlip, type SlipContent } from './slip.ts';
export { tellNotice } from './tell-notice.ts';
export { type TermInForce, termsInForce } from './terms-in-force.ts';
export { unweighedDoubts } from './unweighed-doubts.ts';
export { mayWitnessSign } from './witness.ts';
