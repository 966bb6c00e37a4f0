// Our own wording, not a text of the law. Never edited once told to a client: a new wording is a new dated file.
import type { NoticeParties, NoticeText } from './notice-text.ts';

export const noticeEn = ({
  controller,
  centre,
  dataProtectionOfficer,
  ministry,
  storageTerm,
}: NoticeParties): NoticeText => ({
  title: 'Notice on the use of personal data',
  sections: [
    {
      heading: 'Who answers for your data',
      paragraphs: [
        `The controller of your personal data is ${controller.name}, registration No. ${controller.registrationNumber}, address: ${controller.address}, phone: ${controller.phone}, e-mail: ${controller.email}.`,
        `You are served by its centre: ${centre.name}, ${centre.address}.`,
        `Data protection officer: ${dataProtectionOfficer}.`,
      ],
    },
    {
      heading: 'For what purpose and on what basis data is used',
      paragraphs: [
        'Data is used to verify your identity, to draw up the mandate, to apply in your name for the e-service it names and, where possible, to inform you of the planned time of completion and of the result, if you asked for it.',
        'The legal basis is Article 6(1)(c) and (e) of the General Data Protection Regulation (EU) 2016/679 together with point 22.¹ of Cabinet Regulation No. 401 of 4 July 2017. The mandate is not a consent to data processing.',
      ],
    },
    {
      heading: 'Which data is used',
      paragraphs: [
        'Your name and personal code or date of birth and, if you act for another person, theirs; particulars of the document shown; how to reach you; and what the e-service asks for. No copy of the document is kept. The content of the result is not kept either: only when and how you were informed of it is recorded.',
      ],
    },
    {
      heading: 'Who receives the data',
      paragraphs: [
        `The service holder named in the mandate and the state service portal receive the data. The records are kept in the service management system that all centres share, for which ${ministry} is responsible. Data is given to other authorities only where the law requires it.`,
      ],
    },
    {
      heading: 'How long data is kept',
      paragraphs: [
        `The centre's copy of the mandate and the records belonging to it are kept for ${storageTerm}, counted from the end of the year in which the mandate is registered. They are then destroyed as the Archives Law requires.`,
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may ask for access to your data, for its correction or erasure, or for its processing to be restricted, and you may object to its processing. Data that the Archives Law requires to be kept is not erased before its term. Contact the centre or the data protection officer.',
        'If you believe that data has been used unlawfully, you may lodge a complaint with the Data State Inspectorate (Datu valsts inspekcija, www.dvi.gov.lv).',
      ],
    },
    {
      heading: 'Whether you must give the data',
      paragraphs: [
        'You are not obliged to give the data. But without the data that the identity check, the mandate and the e-service require, the centre cannot apply for the e-service in your name. You can be given a consultation without it.',
      ],
    },
  ],
});
