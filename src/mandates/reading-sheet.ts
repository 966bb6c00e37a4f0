import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { MandateContent, PersonOnPaper } from './mandate-content.ts';
import type { NoticeForClient } from './notice-for-client.ts';
import type { MandateReading, NoticeReading } from './reading-texts.ts';

/** A sheet to read beside a paper: it has no force, is made for who asks for it, and is not kept. */
export type ReadingSheet = {
  language: string;
  direction: 'ltr' | 'rtl';
  mark: string;
  /** That the translation is not confirmed; null once it is. */
  note: string | null;
  page: string;
  title: string;
  date: string;
  version: string;
  sections: { heading: string; rows: [label: string, value: string][]; paragraphs: Piece[][]; items: Piece[][] }[];
};

/** A part of a sentence: of the translation, or filled in. */
type Piece = { text: string; isFilled: boolean };

/** The notice on the use of personal data, to read in another language. */
export function noticeSheet(text: NoticeReading, notice: NoticeForClient, date: string): ReadingSheet {
  const { controller, centre, ...parties } = notice.parties;
  const values = {
    controller: controller.name,
    registrationNumber: controller.registrationNumber,
    address: controller.address,
    phone: controller.phone,
    email: controller.email,
    centre: centre.name,
    centreAddress: centre.address,
    dataProtectionOfficer: parties.dataProtectionOfficer,
    ministry: parties.ministry,
    storageYears: String(notice.storageYears),
  };
  return {
    ...headOf(text, text.title),
    date,
    version: notice.version,
    sections: text.sections.map(({ heading, paragraphs }) => ({
      heading,
      rows: [],
      paragraphs: paragraphs.map((paragraph) => filled(paragraph, values)),
      items: [],
    })),
  };
}

/** A mandate, to read in another language. Names and what the catalogue says stay as the paper has them. */
export function mandateSheet(text: MandateReading, content: MandateContent): ReadingSheet {
  const { labels, headings, texts } = text;
  const { client, represented, centre, municipality, employee, result, witness } = content;
  const person = (one: PersonOnPaper): [string, string][] => [
    [labels.name, one.name],
    'personalCode' in one.identity
      ? [labels.personalCode, one.identity.personalCode]
      : [labels.birthDate, dayOf(one.identity.birthDate)],
  ];
  const section = (heading: string, part: Partial<ReadingSheet['sections'][number]>) => ({
    ...{ rows: [], paragraphs: [], items: [] },
    ...part,
    heading,
  });
  const tasks = [
    ...content.eServices.map(({ code, name }) => filled(texts.apply, { eService: `${code} ${name}` })),
    ...(content.plannedTime ? [filled(texts.plannedTime, {})] : []),
    result ? filled(texts.result, { way: result.way }) : filled(texts.noResult, {}),
  ];
  return {
    ...headOf(text, text.title.replace('{number}', content.registrationNumber ?? '')),
    date: content.date,
    version: content.wordingVersion,
    sections: [
      section(headings.client, {
        rows: [
          [labels.date, dayOf(content.date)],
          [labels.place, content.place],
          ...person(client),
          [labels.document, `${client.document.kind} ${client.document.number}, ${client.document.country}`],
        ],
      }),
      ...(represented
        ? [section(headings.represented, { rows: [...person(represented), [labels.basis, represented.basis]] })]
        : []),
      section(headings.centre, {
        rows: [
          [labels.centre, `${centre.name}, ${centre.address}`],
          [labels.municipality, municipality.name],
          [labels.employee, `${employee.name}, ${employee.position}`],
        ],
      }),
      section(headings.tasks, { paragraphs: [filled(texts.declare, {})], items: tasks }),
      section(headings.term, {
        paragraphs: [
          filled(texts.only, { data: content.dataUsed.join(', ') }),
          filled(texts.term, { until: dayOf(content.validUntil), how: content.howToRevoke }),
        ],
      }),
      section(headings.data, {
        paragraphs: [filled(texts.notice, { version: content.notice.version, on: dayOf(content.notice.toldOn) })],
      }),
      ...(witness ? [section(headings.witness, { paragraphs: [filled(texts.witness, witness)] })] : []),
    ],
  };
}

/** The sheet as PDF. */
export function renderReading(
  maker: DocumentMaker,
  sheet: ReadingSheet,
  { largePrint }: { readonly largePrint: boolean },
): Promise<Uint8Array> {
  const file = new URL('./wording/2026-11-29.reading.typ', import.meta.url);
  return maker.render({ file }, { ...sheet, largePrint });
}

function headOf(
  { language, direction, mark, unconfirmed, confirmed, page }: MandateReading | NoticeReading,
  title: string,
) {
  return { language, direction, mark, note: confirmed ? null : unconfirmed, page, title };
}

/** What is filled in is set apart, so that it turns no words around it where the text runs from right to left. */
function filled(text: string, values: Readonly<Record<string, string>>): Piece[] {
  return text.split(/\{(\w+)\}/).map((piece, at) => {
    const isFilled = at % 2 === 1;
    return { text: isFilled ? filledIn(piece, values) : piece, isFilled };
  });
}

function filledIn(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (value === undefined) throw new Error(`a text for reading asks for {${name}}, which there is not`);
  return value;
}

function dayOf(day: string): string {
  return day.split('-').reverse().join('.');
}
