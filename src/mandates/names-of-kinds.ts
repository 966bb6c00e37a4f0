import { say, type Text } from '#platform/languages/languages.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';
import { words } from './words.ts';

/** The names of this room's kinds, for the pages of other rooms. */
export const noticeWayText = (way: NoticeWay): Text => say(words, (w) => w.notice.ways[way]);
/** The language in which the notice on the use of personal data was given. */
export const noticeLanguageText = (language: NoticeLanguage): Text => say(words, (w) => w.notice.languages[language]);
