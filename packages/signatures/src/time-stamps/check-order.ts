import { inWords, MINUTE } from '../moment.ts';
import { isGood } from './adopt-time-stamps.ts';
import type { CheckedTimeStamp } from './check-time-stamp.ts';

/** Servers' clocks differ, and some count only whole seconds. */
const CLOCKS_DIFFER = MINUTE;

/** A time stamp over other time stamps cannot be older than they are, but for those that prove nothing. */
export function checkOrder(stamp: CheckedTimeStamp, covered: readonly CheckedTimeStamp[]): void {
  if (covered.some((each) => isGood(each) && each.time > stamp.time + CLOCKS_DIFFER)) {
    stamp.findings.add('time-stamp-order', `the time stamp of ${inWords(stamp.time)} is older than one that it covers`);
  }
}
