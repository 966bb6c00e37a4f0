import type { ComponentChildren } from 'preact';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Select } from '#platform/html/select.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { type NoticeLanguage, type NoticeWay, noticeLanguages, noticeWays } from './notice.ts';
import { words } from './words.ts';

interface Props {
  readonly form: FilledForm;
  readonly language: Language;
  /** The language that is recorded already, where that is put right. */
  readonly recorded?: NoticeLanguage | undefined;
}

/** How the client was informed about the use of their personal data (22.¹ 3.). Parsed as `tellNoticeInput`. */
export function NoticeFields({ form, language, recorded = 'lv' }: Props) {
  const w = words[language].notice;
  const named: Partial<Record<NoticeWay, ComponentChildren>> = {
    interpreter: <TextField {...textOf(form, 'interpreter')} label={w.interpreter} width="medium" />,
    witness: <TextField {...textOf(form, 'witness')} label={w.witness} width="medium" />,
  };
  const spoken = textOf(form, 'language');
  return (
    <>
      <Select
        {...spoken}
        value={spoken.value ?? recorded}
        label={w.language}
        choices={noticeLanguages.map((value) => ({ value, label: w.languages[value] }))}
        empty={false}
      />
      <RadioGroup
        {...textOf(form, 'way')}
        isStatement
        label={w.way}
        choices={noticeWays.map((value) => ({
          value,
          label: w.ways[value],
          hint: w.wayHints[value],
          reveals: named[value],
        }))}
      />
    </>
  );
}
