import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** An operator imports a catalogue file by a command: no person in a role does it, but it is logged. */
export const importedCatalogue: AuditEvent = {
  name: 'catalogue.import',
  title: say(words, (w) => w.events.importedCatalogue),
  point: '17.3, 20.13',
};

/** A catalogue file withdraws an e-service from the catalogue. */
export const withdrawnEService: AuditEvent = {
  name: 'e-service.withdraw',
  title: say(words, (w) => w.events.withdrawnEService),
  point: '17.3, 20.13',
};

/** This room's log entries besides its acts and views, for the log's filter and titles. */
export const catalogueEvents = [importedCatalogue, withdrawnEService];
