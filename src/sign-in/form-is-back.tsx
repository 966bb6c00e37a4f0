import { Notice } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Said above a form that is shown again after a sign-in: it is as it was typed, but it has not been sent. */
export function FormIsBack({ language }: { language: Language }) {
  const w = words[language];
  return (
    <Notice title={w.formIsBack} id="form-is-back">
      <p>{w.formIsBackText}</p>
    </Notice>
  );
}
