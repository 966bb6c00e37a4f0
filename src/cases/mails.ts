import type { MailKind } from '#platform/mail/mail.ts';
import { mandateEndsMail } from './mandate-ends-mail.ts';

/** The messages about cases, for the site to gather. */
export const casesMails: readonly MailKind[] = [mandateEndsMail];
