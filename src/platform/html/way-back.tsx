import { Icon } from './icons.tsx';
import { usePlatformWords } from './words.ts';

/** One step back, where there is one way back only. */
export function BackLink({ href, text }: { href: string; text?: string | undefined }) {
  const words = usePlatformWords();
  return (
    <nav class="way-back" aria-label={words.wayBack}>
      <a class="way-back__link" href={href}>
        <Icon name="back" />
        {text ?? words.back}
      </a>
    </nav>
  );
}
