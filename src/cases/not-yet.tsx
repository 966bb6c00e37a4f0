import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { barText } from './bar.ts';
import type { Bar } from './duty.ts';
import { words } from './words.ts';

interface Props {
  readonly bar: Bar;
  /** The case. */
  readonly of: string;
  readonly language: Language;
}

/** Why the act of a page is not to be done now, with the way to what comes first. What the page says above it is not said again. */
export function NotYet({ bar, of, language }: Props) {
  if ('rule' in bar && (bar.rule === 'own-case' || bar.rule === 'somebody-died')) return null;
  const isOfIdentity = 'first' in bar ? bar.first === '22.1.1' : 'rule' in bar && bar.rule === 'checked-another-day';
  return (
    <Notice title={barText(bar)[language]}>
      {isOfIdentity && (
        <Actions>
          <LinkButton href={`/cases/${of}/identity-checks`} text={words[language].duties.identity} />
        </Actions>
      )}
    </Notice>
  );
}
