import { globSync, renameSync, writeFileSync } from 'node:fs';

/** The clock of a process that can be set, while all others keep the right one. */
export interface SettableClock {
  /** What to start the process with. */
  readonly environment: NodeJS.ProcessEnv;
  /** Sets it this far from the right time, within a second. */
  set(seconds: number): void;
}

/** libfaketime, where Debian puts it. */
const [library] = globSync('/usr/lib/*/faketime/libfaketime.so.1');

/** Undefined where nothing is installed that could set it. */
export function settableClock(file: string): SettableClock | undefined {
  if (library === undefined) return undefined;
  const set = (seconds: number) => {
    writeFileSync(`${file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`);
    renameSync(`${file}.new`, file);
  };
  set(0);
  return {
    set,
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      // What is measured by it goes on, as when a real clock is set.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
  };
}
