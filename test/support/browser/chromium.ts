import { existsSync } from 'node:fs';

/** The variable that tells another place. */
export const chromiumVariable = 'CHROMIUM';

/** Where Chromium is usually found. The shell without a window comes first: it needs half the time for the same pages. */
export const chromiumPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine; throws, saying what to do, if there is none. */
export function chromiumPath(): string {
  const told = process.env[chromiumVariable];
  const found = told ?? chromiumPlaces.find((place) => existsSync(place));
  if (found && existsSync(found)) return found;
  throw new Error(
    `No Chromium found: install it (Debian: chromium-headless-shell), or tell its place in ${chromiumVariable}`,
  );
}
