import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { caseActs, deathActs } from './acts.ts';
import { holderSaid } from './by-holder/holder-said.ts';
import { caseGiven } from './hand-over-orphaned.ts';
import { printMandate } from './paper-views.ts';
import { caseRevived } from './revive-case.ts';

const { openCase, declareNoMeans, checkIdentity, tellNotice, drawMandate, fileApplication } = caseActs;

/** Where the log tells of this room's records, and of the papers that its views print. */
export const casesEvidence: readonly Evidence[] = [
  evidenceOfCentre('service_case', 'id', 'case', [openCase]),
  evidenceOfCentre('case_declaration', 'declaration_id', 'declaration', [declareNoMeans]),
  evidenceOfCentre('case_identity_check', 'identity_check_id', 'identityCheck', [
    checkIdentity,
    caseActs.putRightIdentity,
  ]),
  evidenceOfCentre('case_identity_check_put_right', 'identity_check_id', 'wrongCheck', [caseActs.putRightIdentity]),
  evidenceOfCentre('case_notice', 'notice_id', 'notice', [tellNotice]),
  evidenceOfCentre('case_mandate', 'mandate_id', 'mandate', [drawMandate]),
  evidenceOfCentre('mandate_paper', 'mandate_id', 'mandate', [printMandate], 'one-or-none'),
  // A death recorded of one mandate, as before this was a fact of the person, has the mandate's id.
  {
    table: 'death',
    centre: 'centre_id',
    key: 'id',
    as: ['death', 'mandate'],
    by: [deathActs.recordDeath, caseActs.endMandate],
    leaves: 'one-or-none',
  },
  evidenceOfCentre('death_mistake', 'id', 'mistake', [deathActs.sayDeathMistaken]),
  evidenceOfCentre('death_mistake_confirmed', 'mistake_id', 'mistake', [deathActs.confirmDeathMistaken]),
  evidenceOfCentre('case_closing', 'id', 'closing', [caseActs.closeCase]),
  evidenceOfCentre('case_reopening', 'closing_id', 'closing', [caseActs.reopenCase, caseRevived]),
  evidenceOfCentre('case_transfer', 'id', 'transfer', [caseActs.takeOverCase, caseActs.handOverCase, caseGiven]),
  evidenceOfCentre('case_note', 'id', 'note', [caseActs.writeNote]),
  evidenceOfCentre('application', 'id', 'application', [fileApplication]),
  evidenceOfCentre('filing_put_right', 'id', 'putRight', [caseActs.putRightFiling]),
  evidenceOfCentre('planned_time_told', 'application_id', 'application', [caseActs.tellPlannedTime]),
  evidenceOfCentre('result_told', 'application_id', 'application', [caseActs.tellResult]),
  evidenceOfCentre('planned_time_put_right', 'id', 'putRight', [
    caseActs.putRightPlannedTime,
    caseActs.tellPlannedTime,
  ]),
  evidenceOfCentre('result_put_right', 'id', 'putRight', [caseActs.putRightResult, caseActs.tellResult]),
  evidenceOfCentre('application_outcome', 'id', 'progress', [caseActs.sayWhatBecame, holderSaid]),
  evidenceOfCentre('told_by_holder', 'id', 'told', [holderSaid]),
];
