import { inWords, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { CheckedTimeStamp } from './check-time-stamp.ts';

/** No error was found in it. */
export function isGood({ findings }: CheckedTimeStamp): boolean {
  return findings.errors === 0;
}

/**
 * Reports what was found in the time stamps of one signature. One that fails is left out, with a warning, if another one is
 * good: anybody through whose hands a file goes can add a bad one.
 */
export function adoptTimeStamps(stamps: readonly CheckedTimeStamp[], findings: Findings): void {
  const hasGood = stamps.some(isGood);
  for (const stamp of stamps) {
    if (hasGood && !isGood(stamp)) {
      const codes = stamp.findings.list.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      findings.add('time-stamp-left-out', `${stamp.tsa}, ${inWords(stamp.time)}: ${codes.join(', ')}`);
    } else for (const { code, detail } of stamp.findings.list) findings.add(code, detail, 'time');
  }
}

/**
 * When a signature is proved to have existed: the first good time stamp, of the qualified ones if there are any, so that an
 * unqualified one can add nothing to what a qualified one proves. Undefined: nothing proves it.
 */
export function provedMoment(stamps: readonly CheckedTimeStamp[]): Moment | undefined {
  const good = stamps.filter(isGood);
  const qualified = good.filter((stamp) => stamp.qualified);
  const times = (qualified.length > 0 ? qualified : good).map(({ time }) => time);
  return times.length > 0 ? Math.min(...times) : undefined;
}
