import { Notice } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { BackFor } from './kept-form.ts';
import { words } from './words.ts';

/** Said above a form that is shown again: it is as it was typed but for its files and, if its page was left, its statements. */
export function FormIsBack({ language, why, files }: { language: Language; why: BackFor; files: readonly string[] }) {
  const w = words[language];
  return (
    <Notice title={w.formIsBack} id="form-is-back">
      <p>{w.formIsBackText[why]}</p>
      {files.length > 0 && <p>{w.chooseFilesAgain(files.join(', '), files.length)}</p>}
    </Notice>
  );
}
