import type { Words } from '#platform/languages/languages.ts';

const lv = {
  title: 'Demonstrācijas portāls',
  lead: 'Īstā darbā te būtu valsts pārvaldes pakalpojumu portāls: darbinieks tajā identificētos un klienta vārdā aizpildītu e-pakalpojuma veidlapu. Demonstrācijā veidlapas nav, un nekas netiek nosūtīts.',
  shown: 'Ko portāls parādītu pēc pieteikšanas',
  shownHelp: 'Atgriezieties pie lietas un ierakstiet to tur.',
  day: 'Pieteikšanas diena',
  started: 'Sākuma laiks',
  ended: 'Beigu laiks',
  reference: 'E-pakalpojuma identifikācijas numurs',
};

const en: typeof lv = {
  title: 'Demo portal',
  lead: "In real work this would be the state's service portal: the employee would identify there and fill in the e-service's form in the client's name. In the demo there is no form, and nothing is sent.",
  shown: 'What the portal would show after applying',
  shownHelp: 'Go back to the case and write it down there.',
  day: 'Day of applying',
  started: 'Start time',
  ended: 'End time',
  reference: "E-service's identification number",
};

export const portalWords: Words<typeof lv> = { lv, en };
