import type { Words } from '#platform/languages/languages.ts';

const lv = {
  link: 'Sistēmas sūtītie e-pasti',
  title: 'Sistēmas sūtītie e-pasti',
  lead: 'E-pasti, ko sistēma būtu nosūtījusi. Demonstrācijā tie netiek nosūtīti.',
  nothing: 'Sistēma vēl neko nav sūtījusi.',
  to: 'Kam',
};

const en: typeof lv = {
  link: 'E-mails the system has sent',
  title: 'E-mails the system has sent',
  lead: 'The e-mails the system would have sent. The demo does not send them.',
  nothing: 'The system has not sent anything yet.',
  to: 'To',
};

export const mailWords: Words<typeof lv> = { lv, en };
