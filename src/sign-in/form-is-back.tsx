import { Notice } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Said above a form that is shown again after a sign-in: it is as it was typed but for its files, and it has not been sent. */
export function FormIsBack({ language, files }: { language: Language; files: readonly string[] }) {
  const w = words[language];
  return (
    <Notice title={w.formIsBack} id="form-is-back">
      <p>{w.formIsBackText}</p>
      {files.length > 0 && <p>{w.chooseFilesAgain(files.join(', '), files.length)}</p>}
    </Notice>
  );
}
