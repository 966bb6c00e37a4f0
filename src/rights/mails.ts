import type { MailKind } from '#platform/mail/mail.ts';
import { invitationMail } from './invitation-mail.ts';
import { lastAdministratorMail } from './last-administrator-mail.ts';
import { nameDiffersMail } from './name-differs-mail.ts';
import { overdueReviewMail } from './overdue-review-mail.ts';
import { rightGivenMail } from './right-given-mail.ts';
import { administratorsTermEndsMail, termEndsMail } from './term-ends-mails.ts';
import { unusedRightMail } from './unused-right-mail.ts';

/** The messages about rights, for the site to gather. */
export const rightsMails: readonly MailKind[] = [
  invitationMail,
  rightGivenMail,
  nameDiffersMail,
  lastAdministratorMail,
  termEndsMail,
  administratorsTermEndsMail,
  overdueReviewMail,
  unusedRightMail,
];
