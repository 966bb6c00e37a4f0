import { type Doubt, DoubtSummary } from '#clients/index.ts';
import { Notice } from '#platform/html/messages.tsx';
import { TextArea } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

export interface DoubtsToWeighProps {
  readonly form: FilledForm;
  readonly language: Language;
  /** The doubts about the client that stand, each with who recorded it. */
  readonly doubts: readonly Doubt[];
  readonly staff: ReadonlyMap<string, string>;
}

/** Shown here alone: where a mandate is to be granted, before it is. */
export function DoubtsToWeigh({ form, language, doubts, staff }: DoubtsToWeighProps) {
  const w = words[language].draw;
  if (doubts.length === 0) return null;
  return (
    <>
      <Notice kind="warning" id="doubts" title={w.doubtRecorded}>
        {doubts.map((doubt) => (
          <DoubtSummary key={doubt.id} doubt={doubt} staff={staff} language={language} />
        ))}
      </Notice>
      <TextArea {...textOf(form, 'doubtAnswer')} label={w.doubtAnswer} hint={w.doubtAnswerHint} rows={2} />
    </>
  );
}
