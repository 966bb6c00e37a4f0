import type { MailKind } from '#platform/mail/mail.ts';
import { decidedMail } from './decided-mail.ts';

/** The messages about access requests, for the site to gather. */
export const accessRequestMails: readonly MailKind[] = [decidedMail];
