import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** An operator imports a catalogue file by a command: that is nobody's act in a role, and yet in the log. */
export const importedCatalogue: AuditEvent = {
  name: 'catalogue.import',
  title: say(words, (w) => w.events.importedCatalogue),
  point: '17.3, 20.13',
};

/** A catalogue file takes an e-service out of the catalogue. */
export const withdrawnEService: AuditEvent = {
  name: 'e-service.withdraw',
  title: say(words, (w) => w.events.withdrawnEService),
  point: '17.3, 20.13',
};

/** What the log can hold of this room beside its acts; the log's filter and titles are made of it. */
export const catalogueEvents = [importedCatalogue, withdrawnEService];
