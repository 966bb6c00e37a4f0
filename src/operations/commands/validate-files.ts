import type { Command } from '#operations/command.ts';

/** `tilts validate FILE … [--trust-list FILE]… [--trust-anchor PEM]… [--at INSTANT] [--language lv] [--json]` */
export const validateFilesCommand: Command = {
  name: 'validate',
  usage: 'tilts validate FILE … [--trust-list FILE]… [--trust-anchor PEM]… [--at INSTANT] [--language lv] [--json]',
  summary: {
    lv: 'pārbauda parakstītu konteineru vai PDF',
    en: 'validate a signed container or PDF',
  },
  help: () => `Reads an ASiC container (.edoc, .asice, .asics) or a signed PDF, offline, and says whether its signatures hold.
Nothing is trusted but what is named: --trust-list, a national list or the EU's list of lists (several may be given), and
--trust-anchor, a certificate that signs lists or is an authority of its own. --at asks as of a moment, 2026-03-01T10:00:00Z.
--accept-stale-lists uses a list past its next update too. --language lv prints the report in Latvian; --json prints each
file's whole report on a line of its own, in the words of ETSI EN 319 102-1.

Nothing is fetched from elsewhere and nothing is read from the environment.

Exit code, of several files the worst: 0 all passed, 1 failed, 2 indeterminate, 3 the file itself was rejected; 64 wrong use.`,
  run: async (args) => (await import('#signatures')).validateCommand(args, { command: 'tilts validate' }),
};
