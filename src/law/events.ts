import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** An operator enters law by a command: no person in a role does it, but it is logged. */
export const lawEvents = {
  applyAmendment: { name: 'amendment.apply', title: say(words, (w) => w.events.applyAmendment) },
  importBase: { name: 'regulation-base.import', title: say(words, (w) => w.events.importBase) },
} as const satisfies Record<string, AuditEvent>;
