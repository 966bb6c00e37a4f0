import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  due: 'Rights to be reviewed this quarter',
  ending: 'Rights that end within 30 days',
  orphaned: 'Rights given by somebody who is no longer an administrator',
  unused: 'Rights not used for 90 days',
  withoutAdministrator: 'Organisations without an administrator',
  late: 'Organisations that are late with their review',
};
