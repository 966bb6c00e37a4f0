import type { Consequence } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** An operator imports a catalogue file by a command: that is nobody's act in a role, and yet in the log. */
export const importedCatalogue: Consequence = {
  name: 'catalogue.import',
  title: say(words, (w) => w.consequences.importedCatalogue),
  point: '17.3, 20.13',
};

/** A catalogue file takes an e-service out of the catalogue. */
export const withdrawnEService: Consequence = {
  name: 'e-service.withdraw',
  title: say(words, (w) => w.consequences.withdrawnEService),
  point: '17.3, 20.13',
};

/** What the log can hold of this room beside its acts; the log's filter and titles are made of it. */
export const catalogueConsequences = [importedCatalogue, withdrawnEService];
