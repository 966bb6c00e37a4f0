import { accessRequestMails } from '#access-requests/index.ts';
import { casesMails } from '#cases/index.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { rightsMails } from '#rights/index.ts';

/** Every kind of message that a room has sent. */
export const mails: readonly MailKind[] = [...rightsMails, ...accessRequestMails, ...casesMails];
