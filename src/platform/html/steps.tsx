import { Icon } from './icons.tsx';
import { usePlatformWords } from './words.ts';

export type Step = {
  readonly text: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly href?: string | undefined;
};

/** Where the person is on a way of several pages. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const words = usePlatformWords();
  return (
    <nav class="steps" aria-label={words.progress}>
      <ol class="steps__list">
        {steps.map(({ text, state, href }) => (
          <li
            key={text}
            class={`steps__step steps__step--${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span class="steps__pier">{state === 'done' && <Icon name="check" />}</span>
            <span class="steps__text">
              {href ? <a href={href}>{text}</a> : text}
              {state === 'done' && <span class="visually-hidden"> ({words.stepDone})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
