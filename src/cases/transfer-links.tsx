import { Actions, LinkButton } from '#platform/html/form.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import { words as noteWords } from './note/words.ts';
import { words } from './responsible/words.ts';

/** Where the case is taken over and handed to a colleague, and where one writes to them, as far as its duties allow. */
export function TransferLinks({ view, language }: { view: CaseView; language: Language }) {
  const w = words[language];
  const { takingOver, handingOver, noting } = view.duties;
  const mayTake = 'on' in takingOver.may;
  const mayHand = 'on' in handingOver.may;
  const mayNote = 'on' in noting.may;
  if (!mayTake && !mayHand && !mayNote) return null;
  return (
    <Actions>
      {mayTake && <LinkButton kind="secondary" href={`/cases/${view.facts.id}/taking-over`} text={w.takeOver} />}
      {mayHand && <LinkButton kind="secondary" href={`/cases/${view.facts.id}/handing-over`} text={w.handOver} />}
      {mayNote && (
        <LinkButton kind="secondary" href={`/cases/${view.facts.id}/notes`} text={noteWords[language].write} />
      )}
    </Actions>
  );
}
