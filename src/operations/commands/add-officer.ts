import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts officer add` */
export const addOfficerCommand: Command = {
  name: 'officer add',
  usage: 'tilts officer add --personal-code … --given-name … --surname … --email … --position … --organisation …',
  summary: {
    lv: 'ievada ministrijas amatpersonu vai auditoru',
    en: 'enter an officer or an auditor of the ministry',
  },
  help: () => `From outside the system, for those who decide on the requests by which all others get their rights. It is written into the
audit log.

  --personal-code  NNNNNN-NNNNN: by it the person is known when signing in
  --given-name, --surname, --email, --position
  --organisation   the ministry's registration number
  --role           ministry_officer (if not said), or organisation_auditor: who reads the log of what belongs to no centre

${ownerSettings}`,
  run: async (args) => (await import('#operations/add-officer.ts')).addOfficer(args),
};
