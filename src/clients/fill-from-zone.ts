import type { FilledForm, Typed } from '#platform/html/typed.ts';
import { typedValue } from '#platform/http/http.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { readZone, type ZoneField } from './read-zone.ts';
import { words } from './words.ts';

/** The field into which a reader types a document's zone. */
export const zoneField = 'zone';

/**
 * The form with what its zone says in the fields that are empty: nothing typed is lost. The kind and the country, of which the form
 * always shows one, are those of the zone.
 */
export function fillFromZone(typed: Typed, at: Temporal.Instant): Typed {
  const read = readZone(typedValue(typed, zoneField), officialDay(at));
  if (!read) return typed;
  const replaces = (field: string) =>
    field === 'documentKind' || field === 'documentCountry' || typedValue(typed, field) === '';
  const filled = Object.entries(read.fields).filter(([field]) => replaces(field));
  return { ...typed, ...Object.fromEntries(filled) };
}

/** The form with what is wrong in its zone told at the fields: those that are still empty, or else at the zone itself. */
export function tellOfZone(form: FilledForm, language: Language, at: Temporal.Instant): FilledForm {
  const w = words[language].zone;
  const text = typedValue(form.typed, zoneField);
  if (text === '') return form;
  const read = readZone(text, officialDay(at));
  if (!read) return { ...form, errors: { [zoneField]: w.unreadable, ...form.errors } };
  const empty = read.wrong.filter((field: ZoneField) => typedValue(form.typed, field) === '');
  const told = Object.fromEntries(empty.map((field) => [field, w.wrongDigit]));
  return { ...form, errors: { ...told, ...(read.wholeWrong && { [zoneField]: w.wrongWhole }), ...form.errors } };
}
