import type { ComponentChildren } from 'preact';
import type { PageError } from '#platform/html/error-summary.tsx';
import { type AssetNames, Page } from '#platform/html/page.tsx';
import type { Language } from '#platform/languages/languages.ts';

/** What every page of the gallery is given. */
export type Shown = { readonly lang: Language; readonly assets: AssetNames };

/** Both languages side by side, as the gallery has no rooms with words of their own. */
export const sayIn = (lang: Language) => (lv: string, en: string) => (lang === 'lv' ? lv : en);

type FrameProps = Shown & {
  readonly title: string;
  readonly above?: ComponentChildren;
  readonly errors?: readonly PageError[];
  readonly secondsLeft?: number;
  readonly signedOut?: boolean;
  readonly children: ComponentChildren;
};

/** A page of the gallery as an employee at a counter would see it. */
export function Frame({ lang, secondsLeft = 900, signedOut = false, ...props }: FrameProps) {
  const say = sayIn(lang);
  const other = lang === 'lv' ? 'en' : 'lv';
  const nav = [
    { href: '/', text: say('Šodien', 'Today') },
    { href: '/case', text: say('Lietas', 'Cases'), current: true },
    { href: '/new', text: say('Jauna lieta', 'New case') },
    { href: '/catalogue', text: say('Katalogs', 'Catalogue') },
    { href: '/help', text: say('Konsultācijas', 'Consultations') },
  ];
  const who = {
    name: 'Ilze Bērziņa-Kļaviņa',
    role: say('darbiniece', 'employee'),
    centre: say('Kalnavas novada centrs', 'Kalnava municipal centre'),
    changeCentreHref: '/centre',
    signOutAction: '/sign-out',
    hidden: { token: 'a' },
  };
  return (
    <Page
      {...props}
      lang={lang}
      languageLink={{ lang: other, href: `?lang=${other}` }}
      nav={signedOut ? [] : nav}
      who={signedOut ? undefined : who}
      session={signedOut ? undefined : { secondsLeft, extendHref: '/session' }}
      footer={{
        helpHref: '/help',
        accessibilityHref: '/accessibility',
        version: '0.1.0',
        runBy: {
          name: say('Kalnavas novada pašvaldība', 'Kalnava municipality'),
          email: 'tilts@example.org',
          phone: '+371 00000000',
        },
      }}
      demo
    />
  );
}
