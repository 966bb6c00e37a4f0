import type { Language } from '#platform/languages/languages.ts';

/**
 * How the client was informed about the use of their personal data: read it, heard it, or with another person's help.
 */
export const noticeWays = ['read', 'read_aloud', 'interpreter', 'witness'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** Languages in which clients are informed, by ISO 639 code; `lsl` is Latvian Sign Language. */
export const noticeLanguages = ['lv', 'en', 'ru', 'uk', 'be', 'lt', 'et', 'pl', 'de', 'fr', 'lsl'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** The language of the text that was read or orally translated to the client; it exists in two. */
export function textLanguage(language: NoticeLanguage): Language {
  return language === 'en' ? 'en' : 'lv';
}
