import type { DocumentMaker, RenderOptions } from '#platform/documents/documents.ts';
import { noticeEn } from './wording/notice-2019-03-01.en.ts';
import { noticeLv } from './wording/notice-2019-03-01.lv.ts';
import type { NoticeParties, NoticeText } from './wording/notice-text.ts';

export type { NoticeParties, NoticeText } from './wording/notice-text.ts';

/** By the day on which each begins. Earlier versions stay as long as the mandates told under them are archived. */
const notices: Record<string, Record<'lv' | 'en', (parties: NoticeParties) => NoticeText>> = {
  '2019-03-01': { lv: noticeLv, en: noticeEn },
};

export const noticeVersions: readonly string[] = Object.keys(notices);

/** The notice on the use of personal data (22.¹ 3), as shown on the page. */
export function noticeText(version: string, language: 'lv' | 'en', parties: NoticeParties): NoticeText {
  const notice = notices[version];
  if (notice === undefined) throw new TypeError(`There is no notice of ${version}.`);
  return notice[language](parties);
}

/** The same notice as PDF, to be given to the client; `date` is the day it is printed, `2019-03-01`. */
export function renderNotice(
  maker: DocumentMaker,
  {
    version,
    language,
    parties,
    date,
  }: { version: string; language: 'lv' | 'en'; parties: NoticeParties; date: string },
  { largePrint, standard = 'a-2a' }: { largePrint: boolean } & RenderOptions,
): Promise<Uint8Array> {
  const text = noticeText(version, language, parties);
  const file = new URL('./wording/2026-11-29.notice.typ', import.meta.url);
  return maker.render({ file }, { ...text, version, language, date, largePrint }, { standard });
}
