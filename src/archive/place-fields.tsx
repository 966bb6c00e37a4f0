import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly form: FilledForm;
  readonly language: Language;
  /** Proposed, until another one is typed. */
  readonly usualFolder: string | undefined;
  /** On a blank: nothing was printed here, so its pages are counted by hand. */
  readonly isOnBlank: boolean;
}

/** The fields for where copy 1 of the signed paper is kept. Parsed as `placeInput`. */
export function PlaceFields({ form, language, usualFolder, isOnBlank }: Props) {
  const w = words[language];
  const folder = textOf(form, 'folder');
  return (
    <>
      <TextField {...folder} value={folder.value ?? usualFolder} label={w.folder} hint={w.folderHint} width="medium" />
      <TextField
        {...textOf(form, 'pages')}
        label={w.pages}
        hint={isOnBlank ? w.pagesOfBlankHint : w.pagesHint}
        required={isOnBlank}
        inputmode="numeric"
        width="short"
      />
    </>
  );
}
