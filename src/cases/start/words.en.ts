import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  toTellLate: 'Clients who should have been told already',
  toTellToday: 'Clients to be told today',
  runningOut: 'Mandates that end within two weeks with something still to do',
  returned: 'Applications that their service holders returned for completion',
  open: 'Unfinished cases',
  orphaned: 'Employees who no longer serve here and left cases',
  done: 'Finished cases',
};
