import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What a delivery leaves in the log, which the database writes itself (`0407-holder-events.sql`). */
export const holderEventsEvents = {
  take: { name: 'holder-event.take', title: say(words, (w) => w.take) },
  setAside: { name: 'holder-event.set-aside', title: say(words, (w) => w.setAside) },
} as const satisfies Record<string, AuditEvent>;
