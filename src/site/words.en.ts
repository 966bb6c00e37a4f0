import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  events: {
    openPage: 'Opening of a page',
    listSeen: 'List of people seen, by the operator',
    rotateKeys: 'Change of keys',
  },
  search: {
    label: 'Find a case',
    hint: 'Personal code, name or surname, number of the document or phone, number of the mandate (No. 14/2026), number given by the portal, or code of the e-service',
    button: 'Find',
  },
  waits: {
    exactly: (count) => `waiting: ${count}`,
    atLeast: (count) => `waiting: at least ${count}`,
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everybody must be able to use this site. This statement says how accessible it is, which shortcomings are known, and whom to notify.',
    aim: 'The aim',
    aimText:
      'This statement follows Regulation No. 445 of the Cabinet of Ministers (2020). The site is built to the standard EN 301 549 and to level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
    state: 'State',
    stateText:
      'The site meets the requirements in part. Automatic checks find no errors, but no independent expert and no people with disabilities have tested it yet. Known shortcomings:',
    shortcomings: [
      'Prints are tagged PDF/A-2a files, but whether they meet the standard PDF/UA has not been tested.',
      "Attached scans of mandates are pictures that a screen reader cannot read. The same facts are on the mandate's page.",
      'The pages of the state service portal and of the identity provider are not part of this site, and this statement does not cover them.',
    ],
    tested: 'How it was tested',
    testedText:
      'With every change, pages are checked automatically in a real browser: in both languages, by keyboard, without JavaScript, and at a width of 320 pixels, which is 400 % zoom.',
    reviewed: (day) => `This statement was prepared and reviewed on ${day}.`,
    keyboard: 'Keyboard',
    keyboardText:
      'On every page that has the search box, Alt+M leads to it (Alt+Shift+M in Firefox, Control+Option+M on a Mac). The first press of Tab on a page offers to go straight to the content.',
    tell: 'Tell us',
    tellText:
      'If something keeps you from using this site, or you need some information in another form, write or call us. A client may ask the employee to read everything aloud and to print the mandate in large print.',
    notAnswered: 'If the answer does not help, contact the ministry, which is responsible for the system.',
  },
};
