import { preflightPrograms } from '#test/support/files/preflight.ts';
import type { Program } from './programs.ts';

const witness = (what: string, packageOfDebian: string, place: string): Program => ({
  what,
  packageOfDebian,
  places: [place],
  isWitness: true,
});

/** What the tests need or ask for a second opinion, beside what npm brings. */
export const neededPrograms: readonly Program[] = [
  {
    what: 'Chromium',
    packageOfDebian: 'chromium',
    variable: 'CHROMIUM',
    isBrowser: true,
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  {
    what: 'pdftoppm of Poppler',
    packageOfDebian: 'poppler-utils',
    places: ['/usr/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'],
  },
  witness('xmlsec1', 'xmlsec1', '/usr/bin/xmlsec1'),
  witness('reuse', 'reuse', '/usr/bin/reuse'),
  ...preflightPrograms,
];
