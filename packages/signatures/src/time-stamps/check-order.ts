import { inWords, MINUTE } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { CheckedTimeStamp } from './check-time-stamp.ts';

/** Servers' clocks differ, and some count only whole seconds. */
const CLOCKS_DIFFER = MINUTE;

/** A time stamp over other time stamps cannot be older than they are. */
export function checkOrder(stamp: CheckedTimeStamp, covered: readonly CheckedTimeStamp[], findings: Findings): void {
  if (covered.some(({ time }) => time > stamp.time + CLOCKS_DIFFER)) {
    findings.add('time-stamp-order', `the time stamp of ${inWords(stamp.time)} is older than one that it covers`);
  }
}
