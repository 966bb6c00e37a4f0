import type { Words } from '#platform/languages/languages.ts';

const lv = {
  link: 'Sistēmas sūtītie e-pasti',
  title: 'Demonstrācijas pasts',
  lead: 'Ko sistēma būtu nosūtījusi pa e-pastu. Demonstrācijā ziņas nekur neaiziet.',
  nothing: 'Sistēma vēl neko nav sūtījusi.',
  to: 'Kam',
};

const en: typeof lv = {
  link: 'E-mails the system has sent',
  title: 'Demo mail',
  lead: 'What the system would have sent by e-mail. In the demo, messages go nowhere.',
  nothing: 'The system has not sent anything yet.',
  to: 'To',
};

export const mailWords: Words<typeof lv> = { lv, en };
