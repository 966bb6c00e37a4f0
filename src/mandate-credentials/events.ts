import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What a credential leaves in the log, which the database writes itself (`0417-mandate-credentials.sql`). */
export const mandateCredentialsEvents = {
  give: { name: 'mandate-credential.give', title: say(words, (w) => w.give), point: '22.1.5' },
} as const satisfies Record<string, AuditEvent>;
