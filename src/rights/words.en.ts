import type { Role } from '#acting/index.ts';
import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    grantRight: 'Grant of access',
    extendRight: 'Extension of access',
    confirmRight: 'Confirmation of access in a review',
    reviewRights: 'Review of access',
    takeRight: 'Withdrawal of access',
    takeAdministratorsRight: "Withdrawal of an administrator's access",
    confirmInvitation: "Confirmation of an invited person's name",
    confirmAdministratorsInvitation: "Confirmation of an invited administrator's name",
    renewInvitation: 'Renewal of an invitation',
    renewAdministratorsInvitation: 'Renewal of an invitation of an administrator',
    withdrawInvitation: 'Withdrawal of an invitation',
    withdrawAdministratorsInvitation: "Withdrawal of an administrator's invitation",
  },
  consequences: {
    grantAdministratorsRight: "Grant of an administrator's access",
    confirmInReview: 'Confirmation of access as one of several in a review',
    takeInReview: 'Withdrawal of access as one of several in a review',
    revokeAdministrator: "Withdrawal of an administrator's access by a decision",
    revokeAdministratorsInvitation: "Withdrawal of an administrator's invitation by a decision",
  },
  auditEvents: {
    enterRight: "Entry of a ministry officer's access",
    carryOver: 'Entry of access that was given before the system was there',
    claimInvitation: 'Acceptance of an invitation',
    claimAdministratorsInvitation: "Acceptance of an administrator's invitation",
  },
  views: {
    listRights: "View of an organisation's access rights",
    viewFigures: "View of figures on organisations' access rights",
    listDueRights: 'View of access rights to be reviewed',
    viewRight: "View of a person's access right",
    listInvitations: 'View of invitations',
    viewInvitation: 'View of an invitation',
  },
  navigation: 'Rights',
  left: {
    users: (count) =>
      `${count} ${plural('en', count, { one: 'user’s right is', other: 'users’ rights are' })} still in force on that day or later: the organisation’s administrator takes them away or shortens them.`,
    administrators: (count) =>
      `${count} ${plural('en', count, { one: 'administrator’s right is', other: 'administrators’ rights are' })} still in force on that day or later: the ministry takes them away.`,
  },
  enterName: 'Enter the name and surname.',
  enterEmail: 'Enter the full e-mail address, with the @ sign.',
  chooseRole: 'Choose a role.',
  enterPosition: 'Enter the position.',
  enterFrom: 'Enter the day from which the right is in force.',
  enterUntil: 'Enter the last day, or leave the field empty if the right is permanent.',
  enterTerm: 'Enter the last day of the term, such as 31.12.2027, or the word “permanent”.',
  enterReason: 'Enter why the right is taken away.',
  notAPersonalCode: 'A personal code has 11 digits, such as 000123-00909.',
  permanentFrom: (from) => `from ${from}, permanent`,
  refused: {
    noSuchRight: 'Your organisation has no such access right.',
    aboveOwn: "An administrator gives users' rights only. Administrators' rights are given by the ministry on request.",
    usersRights: "Users' rights are given and taken away by the organisation's administrator, not by the ministry.",
    noSuchOrganisation: 'The system has no such organisation.',
    notAServiceHolder: 'Only a service holder can have a service holder officer.',
    chooseCentre: 'Choose the centre in which the person will work.',
    noCounter: 'This role belongs to the organisation, not to a centre: leave the centre empty.',
    notOwnCentre: "Rights can be given in your own organisation's centres only.",
    beginsInPast: 'A right cannot begin in the past: enter today or a later day.',
    endsBeforeItBegins: 'The last day of the term cannot be before the first one, or before today.',
    ownRight: 'You cannot give rights to yourself. Ask another administrator or the ministry.',
    ownRightTaken: 'You cannot take away your own rights. Ask another administrator or the ministry.',
    ownRightConfirmed: 'You cannot confirm your own rights. Another administrator or the ministry confirms them.',
    termsOverlap:
      'This person already has this right for that time, or has been invited to accept it. Extend the present term or choose another time.',
    anotherName: 'Another name is recorded with this personal code. Check the code and the name.',
    rightEnded: 'This right is no longer in force. If it is needed again, give a new one.',
    noSuchInvitation:
      'This invitation cannot be found. It may have been withdrawn. Ask the administrator for a new one.',
    invitationUsed: 'This invitation has been used already. If it was you, sign in as usual.',
    invitationOld: 'This invitation has expired. Ask the administrator for a new one.',
    inviterGone:
      'The person who invited you is no longer an administrator of this organisation. Ask the present administrator for a new invitation.',
    invitationClosed: 'This invitation has been used or withdrawn already.',
    nameToConfirm:
      'Your name in the identification means differs from the name in the invitation, so the right has not been given yet. The person who invited you has been notified; once they confirm that it is you, you can sign in.',
    bothAnswers: 'Both answers were given for the same right. Choose one.',
    nothingReviewed: 'Choose for at least one person whether the right is still needed.',
    noReason: 'Enter why the rights are taken away.',
    notClaimed: 'The invited person has not signed in yet, so there is nothing to confirm.',
  },
  mails: {
    invitationSubject: (place) => `Invitation to work in the system: ${place}`,
    invitation: ({ place, role, term, link, until }) =>
      `Hello,

You were given access rights in the service management system of the customer service centres.

Where: ${place}
Role: ${role}
Term: ${term}

To activate them, open this link by ${until} and sign in with a qualified electronic identification means:
${link}

The link is for you alone and works once. If you did not expect this message, do not open the link and tell your organisation's administrator.`,
    givenSubject: (place) => `New access rights: ${place}`,
    given: ({ place, role, term, link }) =>
      `Hello,

You were given access rights in the service management system of the customer service centres.

Where: ${place}
Role: ${role}
Term: ${term}

Sign in: ${link}`,
    nameDiffersSubject: 'The name of an invited person has to be checked',
    nameDiffers: (name) =>
      `Hello,

The invitation you sent (${name}) was used by a person whose name in the identification means is different. The right has not been given yet. Open “Rights” in the system and confirm that it is the right person, or withdraw the invitation.`,
    endsSubject: (until) => `Access rights end on ${until}`,
    ends: ({ name, place, role, until, link }) =>
      `Hello,

The term of access rights ends soon.

Whose: ${name}
Where: ${place}
Role: ${role}
Last day: ${until}

If the right will still be needed, the term has to be extended before it ends. The organisation's administrator does that; an administrator's own right is extended by the ministry, on a new request.
${link}`,
    lastAdministratorSubject: (organisation) => `Without an administrator: ${organisation}`,
    lastAdministrator: (organisation) =>
      `Hello,

${organisation}: the last administrator's right was taken away. Until there is a new administrator, nobody can give rights to its users or take them away.`,
  },
  role: (role) => roles[role],
  roleMeans: (role) => meanings[role],
  title: 'Access rights',
  lead: 'You are responsible for making sure that those who need rights have them, and that others lose them in time.',
  grant: 'Give a right',
  grantLead:
    'The person gets an e-mail with a link. They get the right when they sign in with a qualified identification means.',
  name: 'Name and surname',
  email: 'E-mail address',
  emailHint: 'A work address whose mail only this person can read.',
  position: 'Position',
  roleLabel: 'Role',
  centre: 'Centre',
  centreHint: 'For an employee, a viewer and an auditor; leave it empty for other roles.',
  allCentres: 'All centres',
  wholeOrganisation: 'The whole organisation',
  from: 'From',
  lastDay: 'Last day',
  lastDayHint: 'For example, 31.12.2026. If left empty, the right is permanent.',
  personalCodeKnown: "I know the person's personal code",
  personalCode: 'Personal code',
  personalCodeHint: 'The right is then given at once, without a link.',
  person: 'Person',
  people: 'People and their rights',
  nobody: 'There are no such rights.',
  show: 'Show',
  lists: {
    all: 'In force or to begin',
    ending: 'Ending within 30 days',
    unused: 'Not used for 90 days',
    orphaned: 'Given by a former administrator',
    due: 'To be reviewed',
    ended: 'Ended',
  },
  until: 'Until',
  permanent: 'permanent',
  lastUsed: 'Last used',
  neverUsed: 'not used',
  endedOn: (day) => `ended ${day}`,
  begins: (day) => `from ${day}`,
  invitations: 'Invitations',
  invitation: 'Invitation',
  state: 'State',
  waitsUntil: (day) => `waits until ${day}`,
  nameDiffersTag: 'Name to be confirmed',
  invitedAt: 'Invited',
  signedInAs: 'Signed in as',
  nameDiffersWarning:
    'The name in the identification means differs from the name in the invitation. Confirm only if you have made sure that it is the same person.',
  confirmName: 'It is the right person: give the right',
  linkUntil: 'Link can be used until',
  renewLead:
    'If the link has run out or somebody else opened it first, send the same person a new one. The old link can no longer be used. No new request is needed.',
  renew: 'Send a new link',
  withdraw: 'Withdraw the invitation',
  invitedTitle: 'You were given access rights',
  invitedLead: 'To activate them, sign in with a qualified electronic identification means.',
  invitedSignIn: 'Sign in and activate',
  right: 'Access right',
  where: 'Where',
  term: 'Term',
  history: 'History',
  when: 'When',
  what: 'What',
  who: 'Who',
  outside: 'outside the system',
  events: {
    given: (until) => (until ? `given until ${until}` : 'given permanently'),
    extended: (until) => (until ? `term changed: until ${until}` : 'term changed: permanent'),
    taken: (reason) => `taken away: ${reason}`,
    confirmed: 'confirmed in the review',
  },
  extend: 'Change the term',
  take: 'Take the right away',
  takeWarning: 'The right ends at once, even if the person is working now. Cases under way stay with the centre.',
  reason: 'Reason',
  reasonHint: 'For example, changed jobs. It stays in the history of the right.',
  save: 'Save',
  review: 'Quarterly review',
  reviewOf: (count) => `Review (${count})`,
  reviewLead:
    'For each person, choose whether the right is still needed. Those without a choice remain to be reviewed.',
  reviewDone: 'Everything has been reviewed this quarter.',
  reviewMore: 'After saving, the next ones appear.',
  reviewReasonHint: 'Needed if you take any right away that has no reason of its own.',
  reviewLate: (days) => `The review is ${days} ${plural('en', days, { one: 'day', other: 'days' })} late`,
  reviewLateText: 'The ministry sees this too. Review the rights and take away those that are no longer needed.',
  notUsedYet: 'Not used yet',
  keepOthers: 'All other rights shown here are still needed',
  keepOthersHint: 'For a right that is no longer needed, choose to take it away below and give the reason.',
  ownReason: 'Reason for this right alone',
  keep: 'Still needed',
  takeIt: 'Take away',
  usedOn: (day) => `Last used ${day}`,
  lateBy: (days) => `${days} ${plural('en', days, { one: 'day', other: 'days' })} late`,
  noAdministrator: 'The organisation has no administrator',
  noAdministratorText: 'Nobody can give rights to its users or take them away until a new request is approved.',
  figuresTitle: "Organisations' access rights",
  figuresLead: 'How administrators give users rights and take them away in time.',
  organisation: 'Organisation',
  administrators: 'Administrators',
  inForce: 'In force',
  done: {
    granted: 'The right was given.',
    invited: 'The invitation was sent.',
    taken: 'The right was taken away.',
    last: 'The right was taken away. The organisation no longer has an administrator.',
    extended: 'The term was changed.',
    confirmed: 'The name was confirmed and the right given.',
    renewed: 'A new link was sent. The old one can no longer be used.',
    withdrawn: 'The invitation was withdrawn.',
    reviewed: 'Your choices were saved.',
  },
};

const meanings = {
  employee: 'Serves clients and applies for authorised e-services.',
  viewer: "Sees the centre's cases but does not serve clients.",
  auditor: "Reads a centre's audit log and the register of mandates.",
  organisation_auditor: "Reads the organisation's audit log: access rights, requests, refusals.",
  holder_officer: "Manages the service holder's e-services.",
};

const roles: Record<Role, string> = {
  employee: 'employee',
  viewer: 'viewer',
  auditor: 'auditor',
  organisation_auditor: 'auditor of an organisation',
  administrator: 'administrator',
  ministry_officer: 'ministry officer',
  holder_officer: 'service holder officer',
  representative: 'representative of an organisation',
};
