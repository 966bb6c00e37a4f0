import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The fields for where copy 1 of the signed paper is kept. */
export function PlaceFields({ form, language }: { form: FilledForm; language: Language }) {
  const w = words[language];
  return (
    <>
      <TextField {...textOf(form, 'folder')} label={w.folder} hint={w.folderHint} width="medium" />
      <TextField {...textOf(form, 'pages')} label={w.pages} hint={w.pagesHint} inputmode="numeric" width="short" />
    </>
  );
}
