import type { CentreActor } from '#acting/index.ts';
import { archiveFileOn } from '#archive/index.ts';
import { centreWithMunicipality, ministryName } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { type Language, say } from '#platform/languages/languages.ts';
import { type NoticeParties, type NoticeText, noticeText } from './mandate-notice.ts';
import { noticeVersionOn } from './versions.ts';
import { words } from './words.ts';

export type NoticeForClient = {
  readonly version: string;
  readonly language: Language;
  readonly parties: NoticeParties;
  readonly text: NoticeText;
  readonly storageYears: number;
};

/**
 * The notice of the day, with the controller and other parties of this centre: for the page and, by `renderNotice`, for
 * paper.
 */
export async function noticeForClient(
  tx: Transaction,
  actor: CentreActor,
  language: Language,
): Promise<NoticeForClient> {
  const day = officialDay(actor.at);
  const version = noticeVersionOn(day);
  const [centre, file, ministry] = await Promise.all([
    centreWithMunicipality(tx, actor.centre, actor.at),
    archiveFileOn(tx, actor.centre, day),
    ministryName(tx, actor.at),
  ]);
  if (!file) throw noStorageTerm();
  const parties: NoticeParties = {
    controller: {
      name: centre.municipality,
      registrationNumber: centre.registrationNumber,
      address: centre.municipalityAddress,
      phone: centre.municipalityPhone,
      email: centre.municipalityEmail,
    },
    centre: { name: centre.name, address: centre.address },
    dataProtectionOfficer: centre.dataProtectionContact,
    ministry,
    storageTerm: words[language].notice.storageTerm(file.retentionYears),
  };
  const storageYears = file.retentionYears;
  return { version, language, parties, text: noticeText(version, language, parties), storageYears };
}

/** The municipality decides how long data are kept, so there is no default term to tell the client. */
function noStorageTerm(): Refusal {
  return new Refusal({
    code: 'notice.no-storage-term',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.notice.noStorageTerm) }],
  });
}
