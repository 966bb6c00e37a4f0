import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What importing a published list leaves in the log. Nobody need be signed in for it. */
export const networkEvents = {
  sayHoursByList: { name: 'centre.say-hours-by-list', title: say(words, (w) => w.acts.sayHoursByList) },
} as const satisfies Record<string, AuditEvent>;
