import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts keys rotate` */
export const rotateKeysCommand: Command = {
  name: 'keys rotate',
  usage: 'tilts keys rotate',
  summary: {
    lv: 'pārliek visu uz jaunajām atslēgām',
    en: 'bring everything under the new keys',
  },
  help: () => `Wraps the data keys of people anew by the key that TILTS_SEALING_KEY names, completes the hashes by which people are found
under each key of TILTS_LOOKUP_KEYS, and takes away those of other keys. While the site runs, in batches; broken off, it can
be run again. It is written into the audit log. docs/operations.md tells when to run it while a key is changed.

${ownerSettings}`,
  run: async (args) => (await import('#operations/rotate-keys.ts')).rotateKeysOfDatabase(args),
};
