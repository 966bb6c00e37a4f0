import type { Role } from '#audit/index.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  enterName: 'Enter the name and surname.',
  enterEmail: 'Enter an e-mail address, such as name.surname@municipality.lv.',
  chooseRole: 'Choose a role.',
  enterPosition: 'Enter the position.',
  enterFrom: 'Enter the day from which the right is in force.',
  enterReason: 'Enter why the right is taken.',
  notAPersonalCode: 'A personal code has 11 digits, such as 000123-00001.',
  permanentFrom: (from) => `from ${from}, permanent`,
  refused: {
    mayNotManage:
      "Access rights are given and taken by the organisation's administrator or an officer of the ministry.",
    noSuchRight: 'Your organisation has no such access right.',
    aboveOwn: "An administrator gives users' rights only. Administrators' rights are given by the ministry on request.",
    usersRights: "Users' rights are given and taken by the organisation's administrator, not by the ministry.",
    noRequest: "An administrator's right is given only on a signed request that the ministry has decided on.",
    noSuchOrganisation: 'The system has no such organisation.',
    notAServiceHolder: 'Only a service holder can have a service holder officer.',
    chooseCentre: 'Choose the centre in which the person will work.',
    noCounter: 'This role belongs to the organisation, not to a centre: leave the centre empty.',
    notOwnCentre: "Rights can be given in your own organisation's centres only.",
    beginsInPast: 'A right cannot begin in the past: enter today or a later day.',
    endsBeforeItBegins: 'The last day of the term cannot be before the first one, or before today.',
    ownRight: 'Nobody can give rights to themself. Ask another administrator or the ministry.',
    ownRightTaken: 'Nobody can take their own rights. Ask another administrator or the ministry.',
    ownRightConfirmed: 'Nobody can confirm their own rights. Another administrator or the ministry does.',
    termsOverlap:
      'This person has this right in the same time already, or has been invited to it. Extend the present term or choose another time.',
    personalNumber: 'A personal code has 11 digits, such as 000123-00001.',
    anotherName: 'Another name is recorded with this personal code. Check the code and the name.',
    rightEnded: 'This right is no longer in force. If it is needed again, give a new one.',
    noSuchInvitation:
      'This invitation cannot be found. It may have been withdrawn. Ask the administrator for a new one.',
    invitationUsed: 'This invitation has been used already. If it was you, sign in as usual.',
    invitationOld: 'This invitation is too old. Ask the administrator for a new one.',
    invitationClosed: 'This invitation has been used or withdrawn already.',
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

To take them up, open this link until ${until} and sign in with a qualified electronic identification means:
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

The invitation you sent (${name}) was used by a person whose name in the identification means is different. The right has not been given yet. Open "Rights" in the system and confirm that it is the right person, or withdraw the invitation.`,
    lastAdministratorSubject: (organisation) => `Without an administrator: ${organisation}`,
    lastAdministrator: (organisation) =>
      `Hello,

${organisation}: the last administrator's right was taken. Until there is a new administrator, nobody can give and take the rights of its users.`,
  },
  role: (role) => roles[role],
};

const roles: Record<Role, string> = {
  employee: 'employee',
  viewer: 'viewer',
  auditor: 'auditor',
  administrator: 'administrator',
  ministry_officer: 'ministry officer',
  holder_officer: 'service holder officer',
  representative: 'representative of an organisation',
};
