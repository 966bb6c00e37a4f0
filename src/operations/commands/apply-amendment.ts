import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts amendment apply FILE [--dry-run] [--decisions FILE] [--in-force DAY] [--number N] [--date DAY] [--issuer WORDS]` */
export const applyAmendmentCommand: Command = {
  name: 'amendment apply',
  usage:
    'tilts amendment apply FILE [--dry-run] [--decisions FILE] [--number N] [--date DAY] [--issuer WORDS] [--in-force DAY]',
  summary: {
    lv: 'ievada grozījumus noteikumos Nr. 401',
    en: 'enter a regulation that amends regulation 401',
  },
  help: () => `Reads FILE as "tilts amendment read" does, applies it to what is held of regulation 401, and shows what it changes from
which day: each place with its words before and after, and the note of likumi.lv on its origin. All of it is entered,
or nothing and every reason is named: a sentence that is not read, a place that is not there, words that are not found,
two acts on one day whose order matters, a project, a correction, what is entered already.

  --dry-run         shows what it would change, and does nothing
  --decisions FILE  what a person decided of sentences that were not read, as JSON: {"decisions": [{"at": "2", "reading": 0},
                    {"at": "3", "leaveOut": "the reason"}]}. at is the number of the sentence, reading counts from 0 among
                    the readings that "tilts amendment read --json" prints. It is kept beside what was read
  --number, --date, --issuer
                    of the amending regulation, where its text does not tell them
  --in-force DAY    its first day, where its text does not tell it. None is computed from that of publication

${siteSettings}`,
  run: async (args) => (await import('#operations/amendments/apply-amendment.ts')).applyAmendmentFile(args),
};
