import { act } from '#acting/index.ts';
import { attachScan, putRightScan } from '#archive/index.ts';
import { checkIdentity, declareNoMeans, putRightIdentity } from '#clients/index.ts';
import { drawMandate, endMandate, putRightNotice, revokeInPart, signMandate, tellNotice } from '#mandates/index.ts';
import { holderSaid } from './by-holder/holder-said.ts';
import { closeCase } from './close-case.ts';
import { confirmDeathMistaken } from './deaths/confirm-death-mistaken.ts';
import { recordDeath } from './deaths/record-death.ts';
import { sayDeathMistaken } from './deaths/say-death-mistaken.ts';
import { fileApplication, identifiedInPortal } from './file-application.ts';
import { handOverCase } from './hand-over-case.ts';
import { caseGiven, handOverOrphaned } from './hand-over-orphaned.ts';
import { inCase } from './in-case.ts';
import {
  linkApplication,
  linkChangedMandate,
  linkClosing,
  linkDeclaration,
  linkFilingPutRight,
  linkIdentityCheck,
  linkIdentityPutRight,
  linkMandate,
  linkNothing,
  linkNotice,
  linkNoticePutRight,
  linkReopening,
  linkTold,
  linkTransfer,
} from './link-records.ts';
import { ofPerson } from './of-person.ts';
import { openCase } from './open-case.ts';
import { putRightFiling } from './put-right-filing.ts';
import { putRightPlannedTime } from './put-right-planned-time.ts';
import { putRightResult } from './put-right-result.ts';
import { reopenCase } from './reopen-case.ts';
import { caseRevived } from './revive-case.ts';
import { sayWhatBecame } from './say-what-became.ts';
import { takeOverCase } from './take-over-case.ts';
import { tellPlannedTime } from './tell-planned-time.ts';
import { tellResult } from './tell-result.ts';
import { codeShownForPortal } from './view-filing.ts';
import { contactShown } from './view-reach.ts';
import { writeNote } from './write-note.ts';

/** All acts of 22.¹ on one page: the deed, its address, its duty, and how its record is linked to the case. */
export const caseActs = {
  openCase: act(openCase, '/cases'),
  declareNoMeans: inCase(declareNoMeans, '/cases/{case}/declaration', (d) => d.declaration.may, linkDeclaration),
  checkIdentity: inCase(checkIdentity, '/cases/{case}/identity-checks', (d) => d.identity.may, linkIdentityCheck),
  putRightIdentity: inCase(
    putRightIdentity,
    '/cases/{case}/identity-checks/putting-right',
    (d) => d.identityPutRight.may,
    linkIdentityPutRight,
  ),
  tellNotice: inCase(tellNotice, '/cases/{case}/notice', (d) => d.notice.may, linkNotice),
  putRightNotice: inCase(
    putRightNotice,
    '/cases/{case}/notice/putting-right',
    (d, _of, { notice }) => d.puttingRightNotice(notice),
    linkNoticePutRight,
  ),
  drawMandate: inCase(drawMandate, '/cases/{case}/mandates', (d) => d.mandate.may, linkMandate),
  signMandate: inCase(
    signMandate,
    '/cases/{case}/mandates/{mandate}/signing',
    (d, { mandate }) => d.ofMandate(mandate),
    linkChangedMandate,
  ),
  attachScan: inCase(
    attachScan,
    '/cases/{case}/mandates/{mandate}/scans',
    (d, { mandate }) => d.ofMandate(mandate),
    linkNothing,
  ),
  putRightScan: inCase(
    putRightScan,
    '/cases/{case}/mandates/{mandate}/scans/{scan}/putting-right',
    (d, { mandate, scan }) => {
      const may = d.ofMandate(mandate);
      return 'not' in may ? may : { on: { document: mandate, scan } };
    },
    linkNothing,
  ),
  endMandate: inCase(
    endMandate,
    '/cases/{case}/mandates/{mandate}/end',
    (d, { mandate }) => d.endOf(mandate),
    linkChangedMandate,
  ),
  revokeInPart: inCase(
    revokeInPart,
    '/cases/{case}/mandates/{mandate}/partial-revocations',
    (d, { mandate }) => d.partOf(mandate),
    linkChangedMandate,
  ),
  fileApplication: inCase(
    fileApplication,
    '/cases/{case}/applications',
    (d, _of, fields) => d.filing(fields.eService ?? '', fields),
    linkApplication,
  ),
  tellPlannedTime: inCase(
    tellPlannedTime,
    '/cases/{case}/applications/{application}/planned-time',
    (d, { application }) => d.plannedTime(application),
    linkTold,
  ),
  tellResult: inCase(
    tellResult,
    '/cases/{case}/applications/{application}/result',
    (d, { application }) => d.result(application),
    linkTold,
  ),
  putRightFiling: inCase(
    putRightFiling,
    '/cases/{case}/applications/{application}/putting-right',
    (d, { application }) => d.puttingRightFiling(application),
    linkFilingPutRight,
  ),
  putRightPlannedTime: inCase(
    putRightPlannedTime,
    '/cases/{case}/applications/{application}/planned-time/putting-right',
    (d, { application }) => d.puttingRight(application, 'plannedTime'),
    linkTold,
  ),
  putRightResult: inCase(
    putRightResult,
    '/cases/{case}/applications/{application}/result/putting-right',
    (d, { application }) => d.puttingRight(application, 'result'),
    linkTold,
  ),
  sayWhatBecame: inCase(
    sayWhatBecame,
    '/cases/{case}/applications/{application}/outcomes',
    (d, { application }) => d.outcome(application),
    linkTold,
  ),
  closeCase: inCase(closeCase, '/cases/{case}/closing', (d) => d.closing.may, linkClosing),
  reopenCase: inCase(reopenCase, '/cases/{case}/closing/reopening', (d) => d.reopening.may, linkReopening),
  takeOverCase: inCase(takeOverCase, '/cases/{case}/taking-over', (d) => d.takingOver.may, linkTransfer),
  handOverCase: inCase(handOverCase, '/cases/{case}/handing-over', (d) => d.handingOver.may, linkTransfer),
  writeNote: inCase(writeNote, '/cases/{case}/notes', (d) => d.noting.may, linkNothing),
  handOverOrphaned: act(handOverOrphaned, '/orphaned-cases'),
};

/** A death is a fact of the person, in all their cases. */
export const deathActs = {
  recordDeath: ofPerson(recordDeath, '/clients/{client}/death'),
  sayDeathMistaken: ofPerson(sayDeathMistaken, '/clients/{client}/death/mistake'),
  confirmDeathMistaken: ofPerson(confirmDeathMistaken, '/clients/{client}/death/mistake/confirmation'),
};

/** The consequences of a case's acts and views. */
export const caseConsequences = [identifiedInPortal, codeShownForPortal, contactShown, caseGiven, caseRevived];

/** What is recorded in a case and is nobody's act. */
export const caseEvents = { holderSaid };
