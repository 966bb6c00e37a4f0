import { say, type Text } from '#platform/languages.ts';
import type { EndKind, MandateState, ResultWay } from './mandate.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';
import type { Paper } from './paper.ts';
import { words } from './words.ts';

/** The kinds of this room in words, for the pages of other rooms. */
export const stateText = (state: MandateState): Text => say(words, (w) => w.states[state]);
export const endKindText = (kind: EndKind): Text => say(words, (w) => w.end.kinds[kind]);
export const paperText = (paper: Paper): Text => say(words, (w) => w.papers[paper]);
export const noticeWayText = (way: NoticeWay): Text => say(words, (w) => w.notice.ways[way]);
export const noticeLanguageText = (language: NoticeLanguage): Text => say(words, (w) => w.notice.languages[language]);
export const resultWayText = (way: ResultWay | null): Text =>
  say(words, (w) => (way === null ? w.draw.noResultWanted : w.draw.resultWays[way]));
