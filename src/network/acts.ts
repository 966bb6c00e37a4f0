import { act } from '#acting/index.ts';
import { sayDay } from './say-day.ts';
import { sayHours } from './say-hours.ts';

/** What the ministry does about all centres, and an administrator about their own. */
export const networkActs = {
  sayHours: act(sayHours, '/centres/{centre}/opening-hours'),
  sayDay: act(sayDay, '/centres/{centre}/opening-days'),
};
