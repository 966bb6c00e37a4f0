import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts amendment base FILE [--dry-run]` */
export const importBaseCommand: Command = {
  name: 'amendment base',
  usage: 'tilts amendment base FILE [--dry-run]',
  summary: {
    lv: 'ievada pilnīgāku noteikumu Nr. 401 tekstu',
    en: 'enter a fuller text of regulation 401',
  },
  help: () => `FILE is JSON in the form of docs/law/regulation-401.base.json: the regulation, the day from which it read so, whether the
text is complete, and its places, each with its words; or an edition that the site tells as Akoma Ntoso (XML). Every
edition is made from it from then on. It is refused, with every reason, if it begins later than what is held or if an
amendment that is held does not fit it.

  --dry-run  says what would be entered, and does nothing

${siteSettings}`,
  run: async (args) => (await import('#operations/amendments/import-base.ts')).importBaseFile(args),
};
