import type { CentreActor } from '#acting/index.ts';
import { isOpenBlank, type RegisterEntry, type Reservation } from '#archive/index.ts';
import { centreWithMunicipality } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { DocumentMaker, RenderOptions } from '#platform/documents/documents.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import type { OrganisationOnPaper } from './mandate-content.ts';
import { noticeForClient } from './notice-for-client.ts';
import { formVersion } from './versions.ts';
import type { NoticeText } from './wording/notice-text.ts';
import { words } from './words.ts';

/** The wording of blanks; the mandate entered from one has these words. */
export const blankWording = '2026-11-29';

/** What blanks say: nobody's data, and of the centre what holds on the day of their reservation, so that each print is the same. */
export type BlanksContent = {
  /** As in the register, such as `1-15/2026/7`, in their order. */
  numbers: string[];
  date: string;
  wordingVersion: string;
  formVersion: string;
  centre: OrganisationOnPaper;
  municipality: OrganisationOnPaper;
  phone: string;
  howToRevoke: string;
  notice: NoticeText & { version: string };
};

/** The content of those blanks of a reservation that wait; refused if none does. */
export async function blanksContent(
  tx: Transaction,
  actor: CentreActor,
  { reservedAt }: Reservation,
  blanks: readonly RegisterEntry[],
): Promise<BlanksContent> {
  const open = blanks.filter(isOpenBlank);
  if (open.length === 0) throw nothingToPrint();
  const centre = await centreWithMunicipality(tx, actor.centre, reservedAt);
  const { version, text } = await noticeForClient(tx, { ...actor, at: reservedAt }, 'lv');
  return {
    numbers: open.map(({ fileIndex, year, number }) => `${fileIndex}/${year}/${number}`),
    date: officialDay(reservedAt).toString(),
    wordingVersion: blankWording,
    formVersion,
    centre: { name: centre.name, registrationNumber: null, address: centre.address },
    municipality: {
      name: centre.municipality,
      registrationNumber: centre.registrationNumber,
      address: centre.municipalityAddress,
    },
    phone: centre.phone,
    howToRevoke: words.lv.paper.howToRevoke(centre.phone, centre.email),
    notice: { ...text, version },
  };
}

/** Blanks to be filled by hand, as one PDF: of each number the notice, then copies 1 and 2 of the mandate (22.¹ 3.). */
export function renderBlanks(
  maker: DocumentMaker,
  content: BlanksContent,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const file = new URL(`./wording/${blankWording}.blank.typ`, import.meta.url);
  return maker.render({ file }, { ...content, largePrint: false }, options);
}

function nothingToPrint(): Refusal {
  const problems = [{ text: say(words, (w) => w.blanks.nothingToPrint) }];
  return new Refusal({ code: 'mandate.no-blanks-wait', kind: 'conflict', point: '22.1.3', problems });
}
