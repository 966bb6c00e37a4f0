import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { Form } from '#platform/html/form.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './reading/words.ts';

interface Props {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Those in which there is a text. */
  readonly languages: readonly string[];
}

/** Prints a paper to read in another language, for a client who asks. Nothing of it is chosen beforehand. */
export function ReadingForm({ action, hidden, language, languages }: Props) {
  const w = words[language];
  if (languages.length === 0) return null;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <Details summary={w.heading}>
      <p>{w.help}</p>
      <Form action={action} hidden={hidden}>
        <RadioGroup
          name="readIn"
          label={w.language}
          choices={languages.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        />
        <Checkbox name="askedByClient" label={w.asked} />
        <button class="button button--secondary" type="submit" formaction={action} formtarget="_blank">
          {w.print}
        </button>
      </Form>
    </Details>
  );
}
