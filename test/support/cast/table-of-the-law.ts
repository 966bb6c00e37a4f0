import type { Act, Role } from '#acting/index.ts';

const serving: readonly Role[] = ['employee'];
const atTheCounter: readonly Role[] = ['employee', 'viewer'];
const auditor: readonly Role[] = ['auditor'];
const anyAuditor: readonly Role[] = ['auditor', 'organisation_auditor'];
const administrator: readonly Role[] = ['administrator'];
const officer: readonly Role[] = ['ministry_officer'];
const ofRights: readonly Role[] = ['administrator', 'ministry_officer'];
const ofHolder: readonly Role[] = ['holder_officer'];
const applicant: readonly Role[] = ['representative', 'administrator'];
const ofRequests: readonly Role[] = ['representative', 'administrator', 'ministry_officer'];
const ofRegister: readonly Role[] = ['employee', 'viewer', 'auditor'];
/** The ministry sees all, a holder its own, a centre itself. */
const ofFigures: readonly Role[] = ['ministry_officer', 'holder_officer', 'employee', 'viewer'];
const whoeverWorks: readonly Role[] = [
  'employee',
  'viewer',
  'auditor',
  'organisation_auditor',
  'administrator',
  'ministry_officer',
  'holder_officer',
];

export const everybody: readonly Role[] = [...whoeverWorks, 'representative'];

type Lawful = readonly [roles: readonly Role[], point?: string];

/** Points that name one role for whatever is done under them: the employee of the centre carries out 2.6. and all of 22.¹ */
const lawfulUnder: Readonly<Record<string, readonly Role[]>> = Object.fromEntries(
  ['2.6', '22.1.1', '22.1.2', '22.1.3', '22.1.4', '22.1.5', '22.1.6', '22.1.7'].map((point) => [point, serving]),
);

/** Who may do it, and under which point of Regulation 401. Written by hand: what the acts say of themselves is held against it. */
export const lawfulActs: Readonly<Record<string, Lawful>> = {
  // Everybody's own sessions.
  'session.end': [everybody],
  'session.end-others': [everybody],
  'case.open': [serving, '2.6'],
  'declaration.receive': [serving, '2.6'],
  'identity.check': [serving, '22.1.1'],
  'identity.put-right': [serving, '22.1.1'],
  'notice.tell': [serving, '22.1.3'],
  'notice.put-right': [serving, '22.1.3'],
  'mandate.draw': [serving, '22.1.3'],
  'mandate.sign': [serving, '22.1.3'],
  'scan.attach': [serving, '22.1.3'],
  'scan.put-right': [serving, '22.1.3'],
  'mandate.end': [serving, '22.1.3'],
  'mandate.revoke-in-part': [serving, '22.1.3'],
  'death.record': [serving, '22.1.3'],
  'death.say-mistaken': [serving, '22.1.3'],
  'death.confirm-mistaken': [serving, '22.1.3'],
  'doubt.record': [serving, '22.1.1'],
  'doubt.say': [serving, '22.1.1'],
  'application.file': [serving, '22.1.5'],
  'planned-time.tell': [serving, '22.1.6'],
  'result.tell': [serving, '22.1.7'],
  'application.put-right': [serving, '22.1.5'],
  'planned-time.put-right': [serving, '22.1.6'],
  'result.put-right': [serving, '22.1.7'],
  'application.say-outcome': [serving],
  'case.close': [serving],
  'case.reopen': [serving],
  'case.note': [serving],
  'case.take-over': [serving],
  'case.hand-over': [serving],
  'case.hand-over-orphaned': [serving],
  'consultation.hold': [serving, '17.3, 20.13'],
  'consultation.put-right': [serving, '17.3, 20.13'],
  'consultation.undo': [serving, '17.3, 20.13'],
  'audit-log.verify': [auditor],
  'right.grant': [administrator, 'annex-2.3'],
  'right.extend': [administrator, 'annex-2.4'],
  'right.confirm': [administrator, 'annex-2.4'],
  'right.review': [administrator, 'annex-2.4'],
  'right.take': [administrator, 'annex-2.3'],
  'right.take-administrator': [officer, '22'],
  'invitation.confirm': [administrator, 'annex-2.3'],
  'invitation.confirm-administrator': [officer, '22'],
  'invitation.renew': [administrator, 'annex-2.3'],
  'invitation.renew-administrator': [officer, '22'],
  'invitation.withdraw': [administrator, 'annex-2.3'],
  'invitation.withdraw-administrator': [officer, '22'],
  'access-request.begin': [applicant, '22'],
  'access-request.register': [officer, '22'],
  'access-request.copy': [applicant, '22'],
  'access-request.save-draft': [ofRequests, '22'],
  'access-request.keep-table': [ofRequests, '22'],
  'access-request.take-table': [ofRequests, '22'],
  'access-request.make-form': [ofRequests, '22'],
  'access-request.send': [ofRequests, 'annex-2.1'],
  'access-request.validate-again': [ofRequests, 'annex-2.1'],
  'access-request.decide': [officer, '22'],
  'register-entry.correct': [serving, '22.1.3'],
  'blank.reserve': [serving, '22.1.3'],
  'blank.give-up': [serving, '22.1.3'],
  // What good order and the Archives Law ask, which Regulation 401 does not name.
  'organisation.add': [officer],
  'organisation.change': [ofRights],
  'organisation.close': [officer],
  'centre.add': [ofRights],
  'centre.change': [ofRights],
  'centre.close': [ofRights],
  'satisfaction.set-up-tablet': [serving],
  'satisfaction.put-away-tablet': [serving],
  'satisfaction.enter-cards': [serving],
  'satisfaction.put-right-cards': [serving],
  'centre.say-hours': [ofRights],
  'centre.say-day': [ofRights],
  'classification.bring': [administrator],
  'classification.adopt': [administrator],
  'archive-file.open': [administrator],
  'e-service.change': [ofHolder],
  'e-service.withdraw-change': [ofHolder],
};

/** Who may look, and whether the look leaves an entry. */
export const lawfulViews: Readonly<Record<string, readonly [roles: readonly Role[], logged: boolean]>> = {
  'session.list': [everybody, true],
  'start.view': [everybody, false],
  'case.list': [atTheCounter, true],
  'case.search': [atTheCounter, true],
  'case.list-to-tell': [atTheCounter, true],
  'case.list-orphaned': [atTheCounter, true],
  'case.view': [atTheCounter, true],
  'mandate.view': [atTheCounter, true],
  'application.view-filing': [atTheCounter, true],
  'client.for-new-case': [serving, true],
  'client.compare-with-document': [serving, true],
  'portal.open': [serving, true],
  'application.view-reach': [atTheCounter, true],
  'case.find-by-paper': [atTheCounter, true],
  'case.find-by-register': [atTheCounter, true],
  'application.slip': [serving, true],
  'notice.print': [serving, true],
  'mandate.preview': [serving, true],
  'mandate.print': [serving, true],
  'notice.print-reading': [serving, true],
  'mandate.print-reading': [serving, true],
  'person-record.ask-purpose': [atTheCounter, true],
  'person-record.open': [atTheCounter, true],
  'death.view': [atTheCounter, true],
  'doubt.view': [atTheCounter, true],
  'personal-code.reveal': [atTheCounter, true],
  'audit-log.view': [anyAuditor, true],
  'audit-log.view-verification': [auditor, false],
  'audit-log.export': [anyAuditor, true],
  'audit-log.find': [auditor, true],
  'audit-log.view-seen': [anyAuditor, true],
  'audit-log.export-seen': [anyAuditor, true],
  'consultation.list': [atTheCounter, false],
  'statistics.view': [ofFigures, false],
  'statistics.save-table': [ofFigures, false],
  'statistics.save-workbook': [ofFigures, false],
  'consultation.view': [atTheCounter, false],
  'satisfaction.view': [atTheCounter, false],
  'satisfaction.view-cards': [atTheCounter, false],
  'satisfaction.print-cards': [serving, false],
  'right.list': [ofRights, true],
  'right.view-figures': [ofRights, false],
  'right.list-due': [administrator, true],
  'right.view': [ofRights, true],
  'invitation.list': [ofRights, true],
  'invitation.view': [ofRights, true],
  'e-service.list': [whoeverWorks, false],
  'e-service.view': [whoeverWorks, false],
  'e-service.list-own': [ofHolder, false],
  'application.view-filings-of-holder': [ofHolder, false],
  'e-service.view-own': [ofHolder, false],
  'service-basket.view': [whoeverWorks, false],
  'centre.view-hours': [ofRights, false],
  'access-request.list': [ofRequests, false],
  'access-request.view': [ofRequests, true],
  'access-request.view-table': [ofRequests, true],
  'access-request.view-form': [ofRequests, true],
  'access-request.view-report': [ofRequests, true],
  'access-request.view-file': [ofRequests, true],
  'access-request.view-to-decide': [officer, true],
  'access-request.view-decision': [ofRequests, true],
  'blank.list': [ofRegister, false],
  'blank.view-reservation': [ofRegister, false],
  'blank.print': [serving, false],
  'register.list': [ofRegister, false],
  'register.print': [ofRegister, false],
  'register-entry.view': [ofRegister, false],
  'scan.view': [ofRegister, true],
  'organisation.list': [ofRights, false],
  'organisation.view': [ofRights, false],
  'centre.view': [ofRights, false],
  'classification.list': [administrator, false],
  'classification.view': [administrator, false],
  'archive-file.list-centres': [administrator, false],
  'archive-file.list': [administrator, false],
};

/** By its name; an act of a case that is not named, by its point. */
export function lawOf({ name, path, point }: Pick<Act, 'name' | 'path' | 'point'>): Lawful | undefined {
  const under = point && path.startsWith('/cases/{case}/') ? lawfulUnder[point] : undefined;
  return lawfulActs[name] ?? (under && point ? [under, point] : undefined);
}
