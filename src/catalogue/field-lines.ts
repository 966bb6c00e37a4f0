import type { z } from 'zod';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import { words as changeWords } from './change/words.ts';
import { type EditionContent, editionContent, type Field } from './edition-content.ts';
import { words } from './words.ts';

const between = ' | ';

/** The fields of an e-service's form, one on each line, as an officer reads and writes them. */
export function linesOf(fields: readonly Field[]): string {
  return fields
    .map(({ key, label, hint }) => [key, label.lv, label.en, ...(hint ? [hint.lv, hint.en] : [])].join(between))
    .join('\n');
}

/** Reads those lines, or says which one is wrong and how. Empty lines fall out. */
export function fieldsIn(text: string): { readonly fields: EditionContent['fields'] } | { readonly wrong: Text } {
  const lines = text.split('\n').map((line) => line.trim());
  const fields: z.input<typeof editionContent.shape.fields> = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const [key = '', lv = '', en = '', hintLv = '', hintEn = '', ...more] = line.split('|').map((part) => part.trim());
    if (more.length > 0 || (hintLv === '') !== (hintEn === ''))
      return wrong(
        at,
        say(changeWords, (w) => w.lineParts),
      );
    const hint = hintLv === '' ? {} : { hint: { lv: hintLv, en: hintEn } };
    const read = editionContent.shape.fields.element.safeParse({ key, label: { lv, en }, ...hint });
    if (!read.success)
      return wrong(
        at,
        say(changeWords, (w) => w.lineParts),
      );
    if (fields.some((field) => field.key === key))
      return wrong(
        at,
        say(words, (w) => w.file.sameKey),
      );
    fields.push(read.data);
  }
  return { fields };
}

function wrong(at: number, why: Text): { readonly wrong: Text } {
  return { wrong: inBoth((language) => changeWords[language].line(at + 1, why[language])) };
}
