import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  toTellLate: 'Clients overdue to be contacted',
  toTellToday: 'Clients to contact today',
  runningOut: 'Mandates that end within two weeks with something still to do',
  returned: 'Applications that their service holders returned for completion',
  open: 'Unfinished cases',
  orphaned: 'Employees who no longer serve here and left cases',
  done: 'Finished cases',
};
