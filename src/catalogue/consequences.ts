import type { Consequence } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** An operator imports a catalogue file by a command: no person in a role does it, but it is logged. */
export const importedCatalogue: Consequence = {
  name: 'catalogue.import',
  title: say(words, (w) => w.consequences.importedCatalogue),
  point: '17.3, 20.13',
};

/** A catalogue file withdraws an e-service from the catalogue. */
export const withdrawnEService: Consequence = {
  name: 'e-service.withdraw',
  title: say(words, (w) => w.consequences.withdrawnEService),
  point: '17.3, 20.13',
};

/** This room's log entries besides its acts, for the log's filter and titles. */
export const catalogueConsequences = [importedCatalogue, withdrawnEService];
