import type { ComponentChildren } from 'preact';
import { usePlatformWords } from './words.ts';

export type FooterProps = {
  readonly accessibilityHref: string;
  readonly version: string;
  /** Further links or a line of the installation's own. */
  readonly more?: ComponentChildren;
};

/** The end of every page: the accessibility statement, the product's name and version. */
export function Footer({ accessibilityHref, version, more }: FooterProps) {
  const words = usePlatformWords();
  return (
    <footer class="footer">
      <div class="width footer__row">
        <nav aria-label={words.aboutSite}>
          <ul class="footer__list">
            <li>
              <a href={accessibilityHref}>{words.accessibilityStatement}</a>
            </li>
          </ul>
        </nav>
        {more}
        <p class="footer__version">
          {words.serviceName} · {words.version(version)}
        </p>
      </div>
    </footer>
  );
}
