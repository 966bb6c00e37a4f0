import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  view: 'View of figures of applications for the holder’s e-services',
  title: 'Centres that apply for our e-services',
  lead: (from) =>
    `How many applications the centres recorded since ${from}, and of how many the client was told late: of the planned time after the day of filing, or of the result after the planned day (of a refused one after the day of the refusal). Those of which that day has passed and the client has still not been told are counted by themselves.`,
  back: 'E-services of my organisation',
  eService: 'E-service',
  centre: 'Centre',
  filed: 'Filed',
  toldLate: 'Told late',
  overdue: 'Overdue, not told',
  nothing: 'No centre has applied for your e-services in this time.',
  waits: {
    overdue: 'Applications for your e-services of which the client should have been told by now and was not',
    toldLate: 'Applications for your e-services within 30 days of which the client was told late',
  },
};
