import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { mayBeAppliedForUnderMandate } from './under-mandate.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly edition: EServiceEdition;
  readonly atCounter: boolean;
};

/**
 * What the employee can do next: open a case; or, where a mandate is not possible, read why and record a consultation.
 */
export function EServiceWayOn({ language, day, edition, atCounter }: Props) {
  const w = words[language].eService;
  const answer = mayBeAppliedForUnderMandate(edition, day);
  const consultation = `/consultations/new?${new URLSearchParams({ about: edition.id })}`;
  if (!answer.allowed) {
    return (
      <Notice kind="refusal" title={answer.why === 'not-in-the-catalogue' ? whenOf(edition, day, language) : w.cannot}>
        <p>{answer.text[language]}</p>
        {atCounter && (
          <Actions>
            <LinkButton href={consultation} text={w.consult} kind="secondary" />
          </Actions>
        )}
      </Notice>
    );
  }
  if (!atCounter) return null;
  return (
    <>
      <p>{w.openHint}</p>
      <Actions>
        <LinkButton href={`/cases/new?${new URLSearchParams({ edition: edition.id })}`} text={w.open} />
        <a href={consultation}>{w.consult}</a>
      </Actions>
    </>
  );
}

function whenOf({ validFrom, validUntil }: EServiceEdition, day: Temporal.PlainDate, language: Language): string {
  const w = words[language].eService;
  const isAhead = Temporal.PlainDate.compare(validFrom, day) > 0;
  return isAhead ? w.startsLater(proseDate(validFrom, language)) : w.hasLeft(proseDate(validUntil ?? day, language));
}
