import { Icon } from './icons.tsx';
import { usePlatformWords } from './words.ts';

/** One step back, where there is one way back only. */
export function BackLink({ href, text }: { href: string; text?: string | undefined }) {
  const words = usePlatformWords();
  return (
    <nav class="way-back" aria-label={words.breadcrumbs}>
      <a class="way-back__link" href={href}>
        <Icon name="back" />
        {text ?? words.back}
      </a>
    </nav>
  );
}

export type Crumb = { readonly href: string; readonly text: string };

/** The pages above this one, the nearest last. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = usePlatformWords();
  return (
    <nav class="way-back" aria-label={words.breadcrumbs}>
      <ol class="way-back__crumbs">
        {crumbs.map(({ href, text }) => (
          <li key={href} class="way-back__crumb">
            <a class="way-back__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
