import type { ClosingReason, ReopeningReason } from './closing.ts';

export const lv = {
  acts: {
    closeCase: 'Lietas slēgšana',
    reopenCase: 'Slēgtas lietas atvēršana no jauna',
    caseRevived: 'Slēgta lieta atvērta no jauna, jo nāve bija reģistrēta kļūdaini',
  },
  close: 'Slēgt lietu',
  closeHelp:
    'Slēgtā lietā vairs neko nereģistrē, un tā pazūd no nepabeigto lietu saraksta. To var atrast meklējot un atvērt no jauna.',
  why: 'Kāpēc lietu slēdz?',
  chooseReason: 'Izvēlieties, kāpēc lietu slēdz.',
  reasons: {
    opened_by_mistake: 'Atvērta kļūdaini',
    client_left: 'Klients aizgāja',
    has_means: 'Klientam tomēr ir elektroniskās identifikācijas līdzeklis',
    identity_refused: 'Identitāte nav apstiprināta',
    became_consultation: 'Klientam pietika ar konsultāciju',
    not_continued: 'Klients neturpina',
  } satisfies Record<ClosingReason, string> as Record<ClosingReason, string>,
  contradicts: 'Šis iemesls neatbilst tam, kas lietā reģistrēts. Izvēlieties citu.',
  closed: 'Lieta ir slēgta',
  reason: 'Iemesls',
  reopen: 'Atvērt lietu no jauna',
  whyReopen: 'Kāpēc lietu atver no jauna?',
  chooseReopening: 'Izvēlieties, kāpēc lietu atver no jauna.',
  reopenings: {
    closed_by_mistake: 'Slēgta kļūdaini',
    client_returned: 'Klients atgriezās',
    late_recording: 'Jāreģistrē kas agrāk izdarīts',
    death_mistaken: 'Nāve bija reģistrēta kļūdaini',
  } satisfies Record<ReopeningReason, string> as Record<ReopeningReason, string>,
};
