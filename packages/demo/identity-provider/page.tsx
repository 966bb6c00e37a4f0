import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Words } from './words.lv.ts';

type PageProps = { words: Words; heading: string; languageLink?: string | undefined; children: ComponentChildren };

/** The frame of every page here. It looks unlike the site on purpose, so that nobody takes it for the real provider. */
export function Page({ words, heading, languageLink, children }: PageProps): VNode {
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${heading} – ${words.title}`}</title>
        <link rel="stylesheet" href="/development-provider.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <strong>{words.warning}</strong>
          {languageLink !== undefined && (
            <a href={languageLink} lang={words.otherLanguage.code} hreflang={words.otherLanguage.code}>
              {words.otherLanguage.name}
            </a>
          )}
        </header>
        <main>
          <p class="owner">{words.title}</p>
          <h1>{heading}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

export function asHtml(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}
