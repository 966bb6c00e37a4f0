import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    enterOrganisation: 'Entry of an organisation',
    enterCentre: 'Entry of a customer service centre',
    enterStaff: 'Entry of a person for work with the system',
  },
};
