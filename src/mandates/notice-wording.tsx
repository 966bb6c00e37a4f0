import { Fragment } from 'preact';
import { InsetText } from '#platform/html/messages.tsx';
import type { NoticeText } from './mandate-notice.ts';

/** The notice on the use of personal data as it is read or read aloud to the client; `lang` is the language of the text. */
export function NoticeWording({ text, lang }: { readonly text: NoticeText; readonly lang: string }) {
  return (
    <InsetText lang={lang}>
      <h2>{text.title}</h2>
      {text.sections.map(({ heading, paragraphs }) => (
        <Fragment key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Fragment>
      ))}
    </InsetText>
  );
}
