import type { Words } from '#platform/languages/languages.ts';

const lv = {
  title: 'Demonstrācijas portāls',
  lead: 'Īstā darbā te būtu valsts pārvaldes pakalpojumu portāls: darbinieks tajā identificētos un klienta vārdā aizpildītu e-pakalpojuma veidlapu. Demonstrācijā veidlapas nav, un nekas netiek nosūtīts.',
  shown: 'Ko portāls parādītu pēc pieteikšanas',
  shownHelp: 'Atgriezieties pie lietas un ierakstiet to tur.',
  day: 'Pieteikšanas diena',
  started: 'Sākuma laiks',
  ended: 'Beigu laiks',
  reference: 'Portāla piešķirtais numurs',
};

const en: typeof lv = {
  title: 'Demo portal',
  lead: "In production this would be the state service portal: the employee would identify themself there and fill in the e-service's form in the client's name. In the demo there is no form, and nothing is sent.",
  shown: 'What the portal would show after applying',
  shownHelp: 'Go back to the case and enter it there.',
  day: 'Day of applying',
  started: 'Start time',
  ended: 'End time',
  reference: 'Number given by the portal',
};

export const portalWords: Words<typeof lv> = { lv, en };
