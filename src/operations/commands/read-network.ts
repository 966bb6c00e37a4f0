import type { Command } from '#operations/command.ts';

/** `tilts network read FILE [--json] [--language lv]` */
export const readNetworkCommand: Command = {
  name: 'network read',
  usage: 'tilts network read FILE [--json] [--language lv]',
  summary: {
    lv: 'nolasa publicētu centru vai iestāžu sarakstu',
    en: 'read a published list of centres or institutions',
  },
  help: () => `Reads a published list (CSV, as spreadsheets save it): of centres, with rows of their opening hours, or of institutions.
Each irregularity is told by the line of the file: what stands there, and, marked with ?, what somebody has to decide.
Nothing is guessed: what can be meant in several ways stays as it is written, and its readings are told.

--json prints { centres or institutions, findings }, or { unread, findings } of a list that cannot be read to its end.
--language lv prints in Latvian.

Nothing is entered or changed, and nothing is read from the environment.

Exit code: 0 nothing is to be decided, 1 something is; 64 wrong use, 78 the file cannot be read.`,
  run: async (args) => (await import('#operations/network/read-network.ts')).readNetwork(args),
};
