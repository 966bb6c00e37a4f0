import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { networkEvents } from './events.ts';
import { sayDay } from './say-day.ts';
import { sayHours } from './say-hours.ts';

/** Where the log tells of this room's records. */
export const networkEvidence: readonly Evidence[] = [
  evidenceOfCentre('centre_hours', 'id', 'hours', [sayHours, networkEvents.sayHoursByList]),
  evidenceOfCentre('centre_hours_line', 'hours_id', 'hours', [sayHours, networkEvents.sayHoursByList], 'any'),
  evidenceOfCentre('centre_day', 'id', 'hours', [sayDay]),
  evidenceOfCentre('centre_day_time', 'day_id', 'hours', [sayDay], 'any'),
];
