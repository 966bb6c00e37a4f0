import { Form } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { points } from './points.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
}

/** The question with ten buttons: touching one answers. */
export function TabletPage({ language, action, hidden }: Props) {
  const w = words[language].tablet;
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <Form action={action} hidden={hidden} label={w.legend}>
        <ol class="points" id="points">
          {points.map((each) => (
            <li key={each}>
              <button
                class="button button--secondary points__one"
                type="submit"
                name="points"
                value={each}
                aria-label={w.answer(each)}
              >
                {each}
              </button>
            </li>
          ))}
        </ol>
        <p class="points__ends">
          <span>{w.least}</span>
          <span>{w.most}</span>
        </p>
      </Form>
    </>
  );
}
