import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { points } from './points.ts';
import { words } from './words.ts';

/** Ten short fields: how many cards gave so many points. */
export function CountFields({ language, form }: { readonly language: Language; readonly form: FilledForm }) {
  const w = words[language];
  return (
    <div class="counts">
      {points.map((each) => (
        <TextField
          key={each}
          {...textOf(form, `points${each}`)}
          label={w.count(each)}
          inputmode="numeric"
          width="short"
        />
      ))}
    </div>
  );
}
