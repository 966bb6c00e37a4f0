import { plural } from './languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  unknownField: (name: string) => `There is no field “${name}” here.`,
  notADate: 'Enter a date, for example 01.03.2019.',
  notAMoment: 'A moment is written as 2026-03-02T08:30:00Z.',
  noSuchDay: 'The calendar has no such date. Write the day first, then month and year, for example 01.03.2019.',
  endsBeforeItBegins: 'The last day is before the first day. Correct one of them.',
  outsideDays: (from, to) => `Check the year: the date here can be from ${from} to ${to}`,
  whichCentury: (one, other) => `Write the year with four digits: ${one} or ${other}`,
  oneEmail: 'Only one e-mail address can be entered here. Keep the one to be used.',
  onlyEmail:
    'Enter only the e-mail address, for example anna@paraugs.lv: without spaces in it, and without other words before or after it.',
  tooLong: (max) =>
    `Shorten the text: it can have ${max} ${plural('en', max, { one: 'character', other: 'characters' })} at most.`,
  fromOtherSite: 'This request did not come from our page and was not accepted. Open the page again and try again.',
  cutOff: 'What was sent was not received in full: the connection was lost. Open the page and send the form again.',
  tooManyFields: (most) => `The form sent has too many fields. Their number cannot exceed ${most}.`,
  tooLarge: (most) =>
    `What was sent is too large and was not accepted. With attachments it can be ${most} at most. Fill in the form again and choose a smaller file.`,
  packed: 'What was sent is compressed, which is not accepted. Send it uncompressed (without Content-Encoding).',
  wrongType:
    'What was sent cannot be read in this format. Programs send JSON (application/json), pages send forms. Open the page again and send its form.',
  badRequest: 'The request cannot be read, because it is not valid HTTP. Open the page again.',
  longHead:
    'The address or the headers of the request are too long. Shorten the address, or delete the cookies of this site.',
  tooSlow: 'The request was not received in time. Check the connection, and send it again.',
  notFound: 'Page not found',
  notFoundHelp: "There is no such page, or it is not your centre's. Check the address, or start from the start page.",
  refused: 'This cannot be done',
  notAllowed: 'You may not see this page',
  fault: 'Something went wrong',
  faultHelp:
    'An error occurred in the system and has been recorded. No partial data were saved. Try again; if it happens again, give the operator of the system this number:',
  noRoomTitle: 'Too many large files are being sent at present',
  noRoom:
    'What you sent was not received: the system is receiving as many large files as it has room for. Send it again in a moment. If you are sending several files at once, send them one after another.',
  away: 'The system is not available at present',
  awayHelp:
    'The database does not answer, so nothing can be shown or saved. This usually takes a few minutes; if it takes longer, tell the operator of the system.',
  again: {
    ask: 'Try again',
    send: 'Send again',
    formIsHere:
      'Everything that you typed is on this page. Do not close it, and send it again in a moment. If the form was accepted after all, it will not be accepted twice.',
    chooseFile: (name) => `Choose the file again: ${name}`,
    formNotKept:
      'The form could not be kept on this page. Go back to the previous page in your browser, and send it again in a moment.',
  },
  goHome: 'To the start page',
  unreadableValue: 'This value cannot be read. Check it and enter it again.',
};
