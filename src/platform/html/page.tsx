import type { ComponentChildren } from 'preact';
import type { Language } from '#platform/languages/languages.ts';
import { ErrorSummary, type PageError } from './error-summary.tsx';
import { Footer, type FooterProps } from './footer.tsx';
import { mainFormId } from './form.tsx';
import { Header, type LanguageLink, type NavigationItem, type SignedIn } from './header.tsx';
import { WasLeft } from './page-was-left.ts';
import { CollectPoints, QuotedPoints } from './point-badge.tsx';
import type { SearchAnywhereProps } from './search-anywhere.tsx';
import { SessionClock, type SessionClockProps } from './session-clock.tsx';
import { WaitingRecords, type WaitingRecordsProps } from './waiting-records.tsx';
import { InLanguage, usePlatformWords } from './words.ts';

/** Addresses of the files every page needs; `loadAssets().names` has them. */
export type AssetNames = {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
  readonly fonts: readonly string[];
};

export type PageProps = {
  readonly lang: Language;
  /** The heading of the page in words; the window's title is made of it. */
  readonly title: string;
  readonly assets: AssetNames;
  readonly languageLink: LanguageLink;
  readonly footer: FooterProps;
  readonly home?: string | undefined;
  readonly nav?: readonly NavigationItem[] | undefined;
  readonly who?: SignedIn | undefined;
  readonly search?: SearchAnywhereProps | undefined;
  readonly session?: SessionClockProps | undefined;
  /** For whoever records what may wait in the browser. */
  readonly waiting?: WaitingRecordsProps | undefined;
  /** Shown in the summary at the top, and in the window's title. */
  readonly errors?: readonly PageError[] | undefined;
  /** True when the page was left half filled in, and is shown as it was typed. */
  readonly wasLeft?: boolean | undefined;
  /** For everybody: search engines may list it. */
  readonly isPublic?: boolean | undefined;
  /** What stands above the content: the way back. */
  readonly above?: ComponentChildren;
  /** Where else the page leads: what other pages have of the same thing. */
  readonly further?: readonly NavigationItem[] | undefined;
  /** True when the people and cases are fictional: a strip at the top says so. */
  readonly demo?: boolean | undefined;
  /** True in a practice centre: the strip and the window's title say so. */
  readonly training?: boolean | undefined;
  readonly demoLinks?: readonly NavigationItem[] | undefined;
  readonly children?: ComponentChildren;
};

/** A whole document. The caller gives the `h1` among the children, usually by `PageHeading`. */
export function Page(props: PageProps) {
  return (
    <InLanguage value={props.lang}>
      <CollectPoints value={new Map()}>
        <WasLeft value={props.wasLeft ?? false}>
          <Document {...props} />
        </WasLeft>
      </CollectPoints>
    </InLanguage>
  );
}

function Document({ errors = [], demo = false, training = false, ...props }: PageProps) {
  const words = usePlatformWords();
  const title = errors.length > 0 ? words.errorTitle(props.title) : props.title;
  return (
    <html lang={props.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${training ? `${words.trainingMark} – ` : ''}${title} – ${words.serviceName}`}</title>
        <meta name="color-scheme" content="light dark" />
        {!props.isPublic && <meta name="robots" content="noindex" />}
        <link rel="icon" href={props.assets.icon} type="image/svg+xml" />
        {props.assets.fonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={props.assets.css} />
        <script type="module" src={props.assets.js} />
      </head>
      <body>
        {/* Enter in a field presses the form's first button in the document: this one, not the language switch's of the header. */}
        {props.languageLink.formAction && <button type="submit" form={mainFormId} hidden />}
        <a class="skip-link" href="#content">
          {words.skipToContent}
        </a>
        <Header
          home={props.home ?? '/'}
          nav={props.nav}
          who={props.who}
          search={props.search}
          languageLink={props.languageLink}
          demo={demo}
          training={training}
          demoLinks={props.demoLinks}
        />
        <div class="width">
          {props.waiting && <WaitingRecords {...props.waiting} />}
          {props.above}
          <main class="main" id="content" tabIndex={-1}>
            <ErrorSummary errors={errors} />
            {props.children}
            {props.further && props.further.length > 0 && <Further links={props.further} />}
          </main>
        </div>
        <Footer {...props.footer} />
        {props.session && <SessionClock {...props.session} />}
        <QuotedPoints />
      </body>
    </html>
  );
}

function Further({ links }: { links: readonly NavigationItem[] }) {
  const words = usePlatformWords();
  return (
    <nav class="actions" aria-label={words.further}>
      {links.map(({ href, text }) => (
        <a key={href} class="button button--secondary" href={href}>
          {text}
        </a>
      ))}
    </nav>
  );
}
