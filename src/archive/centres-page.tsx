import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { Tag } from '#platform/html/tag.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly centres: readonly { readonly id: string; readonly name: string; readonly isInScheme: boolean }[];
};

/** The centres whose archive files an administrator manages. */
export function CentresPage({ language, centres }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.archiveFiles} lead={w.archiveFilesLead} />
      <Prose>
        {centres.length === 0 ? (
          <p>{w.noCentres}</p>
        ) : (
          <ul>
            {centres.map(({ id, name, isInScheme }) => (
              <li key={id}>
                <a href={`/archive-files/${id}`}>{name}</a>{' '}
                {!isInScheme && <Tag text={w.outOfScheme} kind="attention" />}
              </li>
            ))}
          </ul>
        )}
      </Prose>
    </>
  );
}
