import { PageHeading, Prose } from '#platform/html/layout.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly centres: readonly { readonly id: string; readonly name: string }[];
};

/** The centres of an administrator's municipality, each with the terms of its papers. */
export function CentresPage({ language, centres }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <Prose>
        {centres.length === 0 ? (
          <p>{w.noCentres}</p>
        ) : (
          <ul>
            {centres.map(({ id, name }) => (
              <li key={id}>
                <a href={`/retention/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        )}
      </Prose>
    </>
  );
}
