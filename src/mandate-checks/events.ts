import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What a question leaves in the log, which the database writes itself (`0402-mandate-checks.sql`). */
export const mandateChecksEvents = {
  check: { name: 'mandate.checked', title: say(words, (w) => w.check), point: '22.1.3' },
} as const satisfies Record<string, AuditEvent>;
