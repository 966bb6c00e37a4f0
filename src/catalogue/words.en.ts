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
  file: {
    at: (line, path) => (path === '' ? `Line ${line}:` : `Line ${line}, ${path}:`),
    notJson: (where) =>
      where
        ? `The file is not valid JSON: the fault is on line ${where[0]}, character ${where[1]}.`
        : 'The file is not valid JSON: it is empty or breaks off.',
    missing: 'The value is missing, or it is not text.',
    yesOrNo: 'Write true or false.',
    list: 'Write a list in square brackets; if there is nothing to list, write [].',
    wrongShape: 'Something else belongs here: an object {…} or a list […].',
    unknownKey: 'The file has no place for this name. Check its spelling.',
    registrationNumber: 'A registration number has 11 digits.',
    code: 'A code has Latin letters, digits and hyphens, 30 characters at most.',
    point: 'Write the point of the annex without the last full stop, such as 3.13.',
    address: 'Write the whole address, beginning with https://.',
    key: "A field's key has Latin letters, digits and underscores; the first is a letter.",
    unknownHolder: 'No service holder is known by this registration number. Write it down under holders.',
    twice: 'The file already has an edition of this e-service that begins on the same day.',
    sameKey: 'Two fields have the same key.',
    endsBeforeItBegins: 'The last day must come after the first.',
    endNeedsAct: 'Where there is validUntil there must be endedBy (and the reverse): which act ends the point.',
    basketOverlaps: 'This point already has another wording at that time.',
  },
};
