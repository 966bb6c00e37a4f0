import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts officer add` */
export const addOfficerCommand: Command = {
  name: 'officer add',
  usage: 'tilts officer add --personal-code … --given-name … --surname … --email … --position … --organisation …',
  summary: {
    lv: 'ievada ministrijas amatpersonu',
    en: 'enter an officer of the ministry',
  },
  help: () => `From outside the system, for those who decide on the requests by which all others get their rights. It is written into the
audit log.

  --personal-code  NNNNNN-NNNNN: by it the person is known when signing in
  --given-name, --surname, --email, --position
  --organisation   the ministry's registration number

${ownerSettings}`,
  run: async (args) => (await import('#operations/add-officer.ts')).addOfficer(args),
};
