import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What publishing leaves in the log: an operator does it by a command, or a timer of theirs. */
export const statisticsEvents = {
  publish: { name: 'statistics.publish', title: say(words, (w) => w.publish) },
} as const satisfies Record<string, AuditEvent>;
