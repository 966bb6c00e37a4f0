import { mainFormId } from './form.tsx';
import { BridgeMark } from './icons.tsx';
import { SearchAnywhere, type SearchAnywhereProps } from './search-anywhere.tsx';
import { usePlatformWords } from './words.ts';

export type NavigationItem = {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean | undefined;
  /** How much waits behind it: a figure to be seen, and words for whoever listens. */
  readonly waits?: { readonly figure: string; readonly inWords: string } | undefined;
};

/** The same page in the other language; a plain link, so that it works everywhere. */
export type LanguageLink = {
  readonly lang: string;
  readonly href: string;
  /** Where the page's main form is sent instead, as it is typed, to be shown again in the other language. */
  readonly formAction?: string | undefined;
};

/** Who works here now. A shared counter PC makes it worth saying on every page. */
export type SignedIn = {
  readonly name: string;
  readonly role: string;
  readonly centre?: string | undefined;
  /** Present when the person may choose another centre. */
  readonly changeCentreHref?: string | undefined;
  /** Where the person sees their sessions. */
  readonly sessionsHref?: string | undefined;
  readonly signOutAction: string;
  /** Hidden fields of the sign-out form, such as the token against forged requests. */
  readonly hidden: Readonly<Record<string, string>>;
};

type HeaderProps = {
  readonly home: string;
  readonly nav?: readonly NavigationItem[] | undefined;
  readonly who?: SignedIn | undefined;
  readonly search?: SearchAnywhereProps | undefined;
  readonly languageLink: LanguageLink;
  readonly demo: boolean;
  readonly training?: boolean | undefined;
  /** What a demo has that no real installation does. */
  readonly demoLinks?: readonly NavigationItem[] | undefined;
};

/** The top of every page: product, search, navigation, language, and who is signed in; in a demo also a strip that says so. */
export function Header({ home, nav = [], who, search, languageLink, demo, training, demoLinks = [] }: HeaderProps) {
  const words = usePlatformWords();
  const links = demoLinks.map(({ href, text }) => (
    <a key={href} href={href}>
      {text}
    </a>
  ));
  return (
    <>
      {/* Beside the header, for within it the strip would scroll away with it. */}
      {demo && training && (
        <aside class="header__demo header__demo--training" aria-label={words.trainingMark}>
          {words.training}
          {links}
        </aside>
      )}
      <header class="header">
        {demo && !training && (
          <p class="header__demo">
            {words.demo}
            {links}
          </p>
        )}
        <div class="width header__row">
          <a class="header__name" href={home}>
            <BridgeMark />
            <span>
              <span class="header__title">{words.serviceName}</span> <span class="header__is">{words.serviceIs}</span>
            </span>
          </a>
          {search && <SearchAnywhere {...search} />}
          <div class="header__end">
            {who && <Who {...who} />}
            <LanguageSwitch {...languageLink} />
          </div>
        </div>
        {nav.length > 0 && <Navigation items={nav} />}
      </header>
    </>
  );
}

function LanguageSwitch({ lang, href, formAction }: LanguageLink) {
  const words = usePlatformWords();
  if (!formAction) {
    return (
      <a class="header__language" href={href} lang={lang} hreflang={lang}>
        {words.otherLanguage}
      </a>
    );
  }
  return (
    <button
      class="header__language"
      type="submit"
      form={mainFormId}
      formaction={formAction}
      formmethod="post"
      // Files would be sent only to be thrown away.
      formenctype="application/x-www-form-urlencoded"
      formnovalidate
      lang={lang}
    >
      {words.otherLanguage}
    </button>
  );
}

function Who({ name, role, centre, changeCentreHref, sessionsHref, signOutAction, hidden }: SignedIn) {
  const words = usePlatformWords();
  return (
    <section class="who" aria-label={words.account}>
      <p class="who__text">
        <strong>{name}</strong>
        <span>{centre ? `${role}, ${centre}` : role}</span>
      </p>
      {changeCentreHref && (
        <a class="header__action" href={changeCentreHref}>
          {words.changeCentre}
        </a>
      )}
      {sessionsHref && (
        <a class="header__action" href={sessionsHref}>
          {words.sessions}
        </a>
      )}
      <form method="post" action={signOutAction}>
        {Object.entries(hidden).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <button class="header__action" type="submit">
          {words.signOut}
        </button>
      </form>
    </section>
  );
}

/** The items of the menu have the keys 1 to 9 in their order. */
function keyOfItem(at: number): string | undefined {
  return at < 9 ? String(at + 1) : undefined;
}

function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const words = usePlatformWords();
  return (
    <nav class="navigation" aria-label={words.navigation}>
      <ul class="width navigation__list">
        {items.map(({ href, text, current, waits }, at) => (
          <li key={href}>
            <a
              class="navigation__link"
              href={href}
              accesskey={keyOfItem(at)}
              aria-current={current ? 'page' : undefined}
            >
              {text}
              {waits && (
                <>
                  <span class="navigation__count" aria-hidden="true">
                    {waits.figure}
                  </span>
                  <span class="visually-hidden"> ({waits.inWords})</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
