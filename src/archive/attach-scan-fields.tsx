import { FileField } from '#platform/html/file-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly form: FilledForm;
  readonly language: Language;
  /** The words where it may be left empty: it comes instead of a wrong one. */
  readonly instead?: { readonly label: string; readonly hint: string };
}

/** The field for the file to attach. Its form must be given `files`. */
export function AttachScanFields({ form, language, instead }: Props) {
  const w = words[language];
  const { name, error } = textOf(form, 'scan');
  return (
    <FileField
      name={name}
      error={error}
      label={instead?.label ?? w.scan}
      hint={instead ? `${instead.hint} ${w.scanHint}` : w.scanHint}
      required={!instead}
      accept=".pdf,.jpg,.jpeg,.png"
    />
  );
}
