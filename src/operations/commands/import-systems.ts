import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts systems import FILE [--dry-run] [--change]` */
export const importSystemsCommand: Command = {
  name: 'systems import',
  usage: 'tilts systems import FILE [--dry-run] [--change]',
  summary: {
    lv: 'pieslēdz sistēmas, kas drīkst jautāt par pilnvarojumiem',
    en: 'connect the systems that may ask about mandates',
  },
  help: () => `FILE is JSON, as docs/connector.md shows: of each system its organisation, its public keys and the e-services about which
it may ask. What is new is entered. What a known one has otherwise is shown; then nothing is done unless --change was said.
A system with "ended": true asks nothing any more; one that the file does not name is left as it is.

  --dry-run   shows what would be done, and does nothing
  --change    connects the systems that were shown as the file has it, from now on

Exit code: 0 if it was done, 1 if the file would change something and --change was not said.

${ownerSettings}`,
  run: async (args) => (await import('#operations/systems/import-systems.ts')).importSystems(args),
};
