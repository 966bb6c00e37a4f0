import type { besideCases as lv } from './beside-cases.lv.ts';

/** What a centre is refused beside its cases: of its hours, consultations, and what clients say. */
export const besideCases: typeof lv = {
  'hours.changed-meanwhile': 'the hours were changed meanwhile',
  'hours.ends-before': 'the last day is before the first one',
  'hours.in-past': 'a day in the past was entered',
  'hours.not-found': 'there is no such centre, or it is closed',
  'hours.nothing-changes': 'nothing changes',
  'hours.open-when': 'an open day has no times',
  'hours.times-alone': 'a part of the year or a note instead of times',
  'hours.times-of-closed': 'times of a closed day',
  'hours.too-long': 'more than a year',
  'consultation.absent': 'there is no such consultation, or it is not of this centre',
  'consultation.not-kept':
    'what was entered would not be kept, because there was no such consultation or it was recorded twice',
  'consultation.nothing-put-right': 'nothing in the correction of the consultation differs from the record',
  'consultation.put-right-meanwhile': 'somebody has just put the record right',
  'consultation.recorded-already': 'this record of a consultation had come already',
  'consultation.undo-late': 'only its author takes a record of a consultation back, within a minute',
  'consultation.day': 'the time of the consultation is in the future',
  'satisfaction.day-to-come': 'the day has not come yet',
  'satisfaction.entered-already': 'the cards of that day are entered already',
  'satisfaction.no-cards': 'no card was entered',
  'satisfaction.no-cards-of-this': 'there are no such cards, or they are not of this centre',
  'satisfaction.no-tablet': 'there is no such tablet, or it is not of this centre',
  'satisfaction.nothing-new': 'the count of cards is the same as recorded',
  'satisfaction.put-away-already': 'the page of the tablet is closed already',
  'satisfaction.put-right-meanwhile': 'somebody has just put the count of cards right',
};
