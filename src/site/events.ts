import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What the installation itself writes into the log. */
export const siteEvents = {
  /** Refused before any act or view was asked. */
  openPage: { name: 'page.open', title: say(words, (w) => w.events.openPage) },
  /** By the operator (`tilts audit seen`). */
  listSeen: { name: 'audit-log.list-seen', title: say(words, (w) => w.events.listSeen) },
  /** By the operator (`tilts keys rotate`). */
  rotateKeys: { name: 'keys.rotate', title: say(words, (w) => w.events.rotateKeys) },
} as const satisfies Record<string, AuditEvent>;
