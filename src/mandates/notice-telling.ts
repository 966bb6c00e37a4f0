import { choice, optionalLine } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { type NoticeLanguage, type NoticeWay, noticeLanguages, noticeWays, textLanguage } from './notice.ts';
import { words } from './words.ts';

/** How the client was informed, as it is typed (22.¹ 3.). */
export const tellingFields = {
  language: choice(
    noticeLanguages,
    say(words, (w) => w.notice.chooseLanguage),
  ),
  way: choice(
    noticeWays,
    say(words, (w) => w.notice.chooseWay),
  ),
  interpreter: optionalLine(100),
  witness: optionalLine(100),
};

interface Typed {
  readonly language?: NoticeLanguage | undefined;
  readonly way?: NoticeWay | undefined;
  readonly interpreter?: string | undefined;
  readonly witness?: string | undefined;
}

/** Who helped is named where somebody did; what is not written in a language was not read in it. */
export function readTelling(
  { language, way, interpreter, witness }: Typed,
  complain: (field: 'interpreter' | 'witness' | 'way', pick: (w: typeof words.lv) => string) => void,
) {
  if (way === 'interpreter' && !interpreter) complain('interpreter', (w) => w.notice.nameInterpreter);
  if (way === 'witness' && !witness) complain('witness', (w) => w.notice.nameWitness);
  if (way === 'read' && language && textLanguage(language) !== language) complain('way', (w) => w.notice.noTextToRead);
  const helpers = { interpreter, witness, read: undefined, read_aloud: undefined };
  return language && way && { language, way, assistant: helpers[way] };
}
