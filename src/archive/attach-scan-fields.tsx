import { FileField } from '#platform/html/file-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The field for the file to attach. Its form must be given `files`. */
export function AttachScanFields({ form, language }: { form: FilledForm; language: Language }) {
  const w = words[language];
  const { name, error } = textOf(form, 'scan');
  return <FileField name={name} error={error} label={w.scan} hint={w.scanHint} accept=".pdf,.jpg,.jpeg,.png" />;
}
