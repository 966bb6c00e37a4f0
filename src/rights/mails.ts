import type { MailKind } from '#platform/mail/mail.ts';
import { invitationMail } from './invitation-mail.ts';
import { lastAdministratorMail } from './last-administrator-mail.ts';
import { nameDiffersMail } from './name-differs-mail.ts';
import { rightGivenMail } from './right-given-mail.ts';
import { administratorsTermEndsMail, termEndsMail } from './term-ends-mails.ts';

/** The messages about rights, for the site to gather. */
export const rightsMails: readonly MailKind[] = [
  invitationMail,
  rightGivenMail,
  nameDiffersMail,
  lastAdministratorMail,
  termEndsMail,
  administratorsTermEndsMail,
];
