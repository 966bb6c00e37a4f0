import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What a service holder's system told was recorded in a case: the database writes the entry itself (`0407-holder-events.sql`). */
export const holderSaid = {
  name: 'application.holder-said',
  title: say(words, (w) => w.said),
} as const satisfies AuditEvent;
