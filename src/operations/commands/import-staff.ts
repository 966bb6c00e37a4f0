import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts staff import FILE --decision TEXT [--dry-run]` */
export const importStaffCommand: Command = {
  name: 'staff import',
  usage: 'tilts staff import FILE --decision TEXT [--dry-run]',
  summary: {
    lv: 'ievada cilvēkus un viņu tiesības, kas piešķirtas pirms sistēmas',
    en: 'enter people and the rights they were given before the system',
  },
  help: () => `For the day on which the system begins: later, rights are given in it (22., Annex 2). FILE is a table (CSV)
with the columns personas kods, vārds, uzvārds, e-pasts, loma, reģistrācijas numurs, centrs, amats, termiņš; or in English
personal code, given name, surname, e-mail, role, registration number, centre, position, term. Organisations and centres are
entered before. Each line that cannot be taken is told. All of it is entered in one transaction, or nothing; what is there
already stays.

  --decision TEXT  the document by which these rights were given, such as its number and day; it stands in the audit log
  --dry-run        shows what would be entered, and does nothing

Exit code: 0 if it was done, 1 if a line has to be put right.

${ownerSettings}`,
  run: async (args) => (await import('#operations/staff/import-staff.ts')).importStaff(args),
};
