import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What connecting a system leaves in the log. The operator does it, signed in as nobody. */
export const connectedSystemsEvents = {
  enterSystem: { name: 'connected-system.enter', title: say(words, (w) => w.enterSystem) },
} as const satisfies Record<string, AuditEvent>;
