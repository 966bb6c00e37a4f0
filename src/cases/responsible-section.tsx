import { Prose, Section } from '#platform/html/layout.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import type { Transfer } from './responsible/transfer.ts';
import { words } from './responsible/words.ts';

/** Who has been responsible for the case, from when on and why; nothing while it is still with whoever opened it. */
export function ResponsibleSection({ view, language }: { view: CaseView; language: Language }) {
  const { transfers, openedAt, openedBy } = view.facts;
  const w = words[language];
  if (transfers.length === 0) return null;
  return (
    <Section heading={w.history} id="responsible">
      <Prose>
        <ol>
          <li>{`${formMoment(openedAt, language)}: ${w.opened(view.staff.get(openedBy) ?? '')}`}</li>
          {transfers.map((transfer) => (
            <li key={transfer.id}>{`${formMoment(transfer.at, language)}: ${sentence(transfer, view, language)}`}</li>
          ))}
        </ol>
      </Prose>
    </Section>
  );
}

function sentence({ responsible, by, reason }: Transfer, { staff }: CaseView, language: Language): string {
  const w = words[language];
  const to = staff.get(responsible) ?? '';
  const said = responsible === by ? w.tookOver(to) : w.handedOver(to, staff.get(by) ?? '');
  return reason ? `${said} (${w.reasons[reason]})` : said;
}
