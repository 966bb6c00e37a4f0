import type { Command } from '#operations/command.ts';
import { checkpointSettings } from './settings-of-commands.ts';

/** `tilts audit vkey` */
export const tellVerifierKeyCommand: Command = {
  name: 'audit vkey',
  usage: 'tilts audit vkey',
  summary: {
    lv: 'izdrukā atslēgu, ar ko pārbauda parakstītos apliecinājumus',
    en: 'print the key by which checkpoints are verified',
  },
  help: () => `Prints the public half of the key that signs checkpoints, NAME+ID+KEY as c2sp.org/signed-note writes it. Hand it to
whoever keeps checkpoints: with it they can tell a genuine one, and nothing else.

${checkpointSettings}`,
  run: async (args) => (await import('#operations/tell-verifier-key.ts')).tellVerifierKey(args),
};
