import { usePlatformWords } from './words.ts';

export type FooterProps = {
  readonly helpHref: string;
  /** Where everybody finds the centres. */
  readonly centresHref?: string | undefined;
  readonly accessibilityHref: string;
  readonly version: string;
  /** Who runs the site, as far as its operator said. */
  readonly runBy?:
    | {
        readonly name?: string | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
        readonly privacyHref?: string | undefined;
      }
    | undefined;
};

/** The end of every page: help, the statements, whom to contact, who runs the site. What the operator did not say is not there. */
export function Footer({ helpHref, centresHref, accessibilityHref, version, runBy = {} }: FooterProps) {
  const words = usePlatformWords();
  return (
    <footer class="footer">
      <div class="width footer__row">
        <nav aria-label={words.aboutSite}>
          <ul class="footer__list">
            <li>
              <a href={helpHref} accesskey="0">
                {words.help}
              </a>
            </li>
            {centresHref && (
              <li>
                <a href={centresHref}>{words.centres}</a>
              </li>
            )}
            {runBy.privacyHref && (
              <li>
                <a href={runBy.privacyHref} rel="noreferrer">
                  {words.privacy}
                </a>
              </li>
            )}
            <li>
              <a href={accessibilityHref}>{words.accessibilityStatement}</a>
            </li>
          </ul>
        </nav>
        {(runBy.name || runBy.email || runBy.phone) && (
          <p class="footer__run-by">
            {runBy.name && <span>{words.runBy(runBy.name)}</span>}
            {runBy.email && <a href={`mailto:${runBy.email}`}>{runBy.email}</a>}
            {runBy.phone && <a href={`tel:${runBy.phone.replaceAll(/[^+\d]/g, '')}`}>{runBy.phone}</a>}
          </p>
        )}
        <p class="footer__version">
          {words.serviceName} · {words.version(version)}
        </p>
      </div>
    </footer>
  );
}
