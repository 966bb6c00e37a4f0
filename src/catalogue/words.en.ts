import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  noSuchEService: 'There is no such e-service in the catalogue.',
  beforeTheAct:
    'An authorised e-service can be applied for from 1 March 2019, when the amendments came into force. Before that day the client can be consulted.',
  notInTheCatalogue: 'This e-service is not in the catalogue on this day, so it cannot be applied for.',
  technicalSolution:
    "This e-service's technical solution does not allow applying in a client's name. The client can be consulted on how to apply for it.",
  editionsOverlap: (code: string) =>
    `The e-service ${code} already has another edition at that time. Give the day on which the new edition begins: a later one than the last edition's.`,
};
