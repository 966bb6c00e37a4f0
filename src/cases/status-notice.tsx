import { type Mandate, stateOf } from '#mandates/index.ts';
import { Notice } from '#platform/html/messages.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { hasAnybodyDied, hasClientDied } from './case-facts.ts';
import { howItEnded } from './case-summary.tsx';
import type { CaseView } from './case-view.ts';
import type { Closing } from './closing/closing.ts';
import { words as closingWords } from './closing/words.ts';
import { newCaseFor } from './new-case-path.ts';
import { words as openingWords } from './opening/words.ts';
import { words } from './status/words.ts';

interface Props {
  readonly view: CaseView;
  readonly language: Language;
  readonly at: Temporal.Instant;
  readonly mayServe: boolean;
}

/** How the case as a whole stands, where that is more than the next duty: done, closed, refused, or without a mandate. */
export function StatusNotice({ view, language, at, mayServe }: Props) {
  const w = words[language];
  if (view.facts.closing) return <Closed closing={view.facts.closing} view={view} language={language} />;
  if (view.duties.waitingFor === 'done') return <AllDone view={view} language={language} at={at} mayServe={mayServe} />;
  if (view.duties.waitingFor === 'refused') {
    return (
      <Notice kind="refusal" title={w.identityRefused}>
        <p>{w.identityRefusedHelp}</p>
      </Notice>
    );
  }
  const { waitingFor, liveMandate } = view.duties;
  const newest = view.facts.mandates.at(-1);
  if (
    ['stopped', 'returned', '22.1.6', '22.1.7'].includes(waitingFor) &&
    newest &&
    !liveMandate &&
    !hasAnybodyDied(view.facts)
  ) {
    return <Ended view={view} newest={newest} language={language} />;
  }
  return null;
}

/** The newest mandate has ended. Another is needed only for what was not applied for. */
function Ended({ view, newest, language }: { view: CaseView; newest: Mandate; language: Language }) {
  const w = words[language];
  const { waitingFor, lines } = view.duties;
  const isReturned = waitingFor === 'returned';
  const isFiled = lines.some(({ application }) => application);
  return (
    <Notice kind="refusal" title={isReturned ? w.returned : w.stopped}>
      {isReturned && <p>{w.returnedHelp}</p>}
      {newest.signing && <p>{isReturned ? w.mandateIs(howItEnded(newest, language)) : howItEnded(newest, language)}</p>}
      {isFiled && !isReturned && <p>{w.filedStays}</p>}
      {lines.some((line) => line.waitingFor === 'stopped') && <p>{w.toContinue}</p>}
      {(waitingFor === '22.1.6' || waitingFor === '22.1.7') && <p>{w.stillTold}</p>}
    </Notice>
  );
}

/** Nothing is left to do: because all of it was done, or because the client withdrew what was left. */
function AllDone({ view, language, at, mayServe }: Props) {
  const w = words[language];
  const newest = view.facts.mandates.at(-1);
  const isCompleted = newest !== undefined && stateOf(newest, at) === 'completed';
  const lives = newest !== undefined && newest === view.duties.liveMandate;
  const isWhole = view.duties.lines.every(
    ({ application }) => application && application.outcome?.kind !== 'withdrawn',
  );
  return (
    <Notice kind="success" title={isCompleted && isWhole ? w.allDone : w.nothingLeft}>
      {newest && !isCompleted && (
        <p>
          {lives ? w.mandateLives(formDate(newest.validUntil, language)) : w.mandateIs(howItEnded(newest, language))}
        </p>
      )}
      {mayServe && view.client && !hasClientDied(view.facts) && (
        <p>
          <a href={newCaseFor(view.client.id)}>{openingWords[language].newCaseForClient}</a>
        </p>
      )}
    </Notice>
  );
}

function Closed({ closing, view, language }: { closing: Closing; view: CaseView; language: Language }) {
  const w = closingWords[language];
  const when = `${formMoment(closing.closedAt, language)}, ${view.staff.get(closing.closedBy) ?? ''}`;
  return (
    <Notice kind="info" title={w.closed} id="closed">
      <p>{`${w.reasons[closing.reason]} (${when})`}</p>
      {'on' in view.duties.reopening.may && (
        <p>
          <a href={`/cases/${view.facts.id}/closing/reopening`}>{w.reopen}</a>
        </p>
      )}
    </Notice>
  );
}
