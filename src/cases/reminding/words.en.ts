import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  duties: {
    '22.1.5': 'the e-service is to be applied for',
    returned: 'the application that its service holder returned is to be completed',
    '22.1.6': 'the client is to be informed of the planned completion time',
    '22.1.7': 'the client is to be informed of the result',
  },
  subject: (number, until) => `Mandate No. ${number} ends on ${until}`,
  text: ({ number, centre, until, toDo, link }) =>
    `Hello,

A mandate under which something is still to be done ends soon.

Mandate: No. ${number}
Centre: ${centre}
Last day: ${until}
To do: ${toDo}

${link}`,
};
