import { years } from '#platform/input/date.ts';

/** The days of what is done under the regulation, which is in force since 1 March 2019 (2.). */
export const daysUnderTheLaw = years(2019, 2099);
