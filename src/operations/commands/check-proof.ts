import type { Command } from '#operations/command.ts';

/** `tilts audit check-proof FILE --key VKEY` */
export const checkProofCommand: Command = {
  name: 'audit check-proof',
  usage: 'tilts audit check-proof FILE --key VKEY',
  summary: {
    lv: 'pārbauda pierādījumu, ka ieraksts ir publiskajā žurnālā',
    en: 'verify the proof that an entry is in the public log',
  },
  help: () => `Verifies what "tilts audit prove" printed, without a database: that this log signed the checkpoint, and that the entry is in
its tree.

  --key VKEY  whose log it is ("tilts audit vkey")

Exit code: 0 if it holds, 1 if it does not.

No settings from the environment.`,
  run: async (args) => (await import('#operations/check-proof.ts')).checkAuditProof(args),
};
