import type { Hono } from 'hono';
import { quotePoints, viewPage } from '#acting/index.ts';
import { stateOf } from '#mandates/index.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Columns, PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { TagKind } from '#platform/html/tag.tsx';
import { type Task, TaskList } from '#platform/html/task-list.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { Env } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { caseActs } from './acts.ts';
import { hasAnybodyDied, hasClientDied } from './case-facts.ts';
import type { CaseParts } from './case-parts.ts';
import { caseSummary, howItEnded } from './case-summary.tsx';
import { caseTitle } from './case-title.ts';
import { type CaseView, doneBy } from './case-view.ts';
import type { Closing } from './closing/closing.ts';
import { words as closingWords } from './closing/words.ts';
import type { Duties } from './duties.ts';
import type { DutyState, DutyStatus } from './duty.ts';
import { hrefOf } from './duty-address.ts';
import { HistorySection } from './history-section.tsx';
import type { LineDuties } from './line-duties.ts';
import { newCaseFor } from './new-case-path.ts';
import { NotesSection } from './notes-section.tsx';
import { words as openingWords } from './opening/words.ts';
import { words as partWords } from './part/words.ts';
import { partlyRevocable } from './part-demand.ts';
import { ResponsibleSection } from './responsible-section.tsx';
import { SlipLinks, type SlipOf } from './slip/slip-links.tsx';
import { Died, OwnCase } from './step-frame.tsx';
import { TransferLinks } from './transfer-links.tsx';
import { viewCase } from './views.ts';
import { words } from './words.ts';

const kinds: Record<DutyState, TagKind> = {
  done: 'done',
  next: 'next',
  waits: 'locked',
  refused: 'stopped',
  ended: 'stopped',
  not_asked: 'neutral',
  not_given: 'neutral',
};

/** The case as a task list: each duty of the law, its point, its state, who did it and when. */
export function casePage(app: Hono<Env>, parts: CaseParts): void {
  viewPage(app, parts, viewCase, (c, view, { actor }) => {
    const language = c.get('language');
    const w = words[language];
    const mayServe = actor.role === 'employee' && !view.facts.isOwn;
    const heading = view.client ? `${view.client.givenName} ${view.client.surname}` : w.newCase;
    const content = (
      <>
        <PageHeading text={heading} caption={view.edition.name[language]} />
        <p class="on-paper">{w.extract(formMoment(actor.at, language))}</p>
        <Columns
          asideLabel={w.caseSummary}
          aside={
            <>
              <SummaryList stacked rows={caseSummary(view, language)} />
              {mayServe && <OtherWays view={view} language={language} at={actor.at} />}
              {mayServe && <TransferLinks view={view} language={language} />}
            </>
          }
        >
          <OwnCase view={view} language={language} />
          <Died view={view} language={language} />
          <Status view={view} language={language} mayServe={mayServe} />
          <TaskList groups={groups(view, language, actor.at, mayServe)} />
          {mayServe && !hasClientDied(view.facts) && (
            <SlipLinks of={view.facts.id} applications={slipsOf(view)} language={language} />
          )}
          <NotesSection view={view} language={language} />
          <HistorySection view={view} language={language} />
          <ResponsibleSection view={view} language={language} />
        </Columns>
      </>
    );
    const above = <BackLink href="/cases" text={w.backToCases} />;
    return { content, page: { title: caseTitle(view, language), above } };
  });
}

/** Links for people who only read lead to what was done, not to what they may not do. */
function groups(view: CaseView, language: Language, at: Temporal.Instant, mayServe: boolean) {
  const w = words[language];
  const task = (duty: DutyStatus, line?: LineDuties): Task => ({
    title: w.duties[duty.name],
    href: mayServe || duty.state === 'done' || duty.state === 'ended' ? hrefOf(view, duty, line) : undefined,
    hint: duty.plannedOn && w.planned(formDate(duty.plannedOn, language)),
    points: quotePoints(duty.point),
    status: isAwaited(duty, at)
      ? { text: w.awaited, kind: 'waiting' }
      : {
          text: duty.mandateState ? w.mandateStates[duty.mandateState] : w.dutyStates[duty.state],
          kind: kinds[duty.state],
        },
    record: recordOf(view, duty, language),
  });
  const lines = view.duties.lines.map((line) => {
    const edition = view.editions.get(line.editionId);
    return {
      heading: `${edition?.code} ${edition?.name[language]}`,
      tasks: onlyFirstNext(line.duties).map((duty) => task(duty, line)),
    };
  });
  const before = {
    heading: w.atTheCounter,
    tasks: atTheCounter(view.duties).map((duty) => task(duty)),
  };
  return lines.length > 0
    ? [before, ...lines]
    : [before, { heading: w.inThePortal, tasks: futureDuties(view, language) }];
}

function slipsOf({ facts, editions }: CaseView): SlipOf[] {
  return facts.applications.map(({ id, editionId }) => ({ id, code: editions.get(editionId)?.code ?? '' }));
}

function atTheCounter({ declaration, identity, notice, mandate, signing }: Duties): DutyStatus[] {
  return [declaration, identity, notice, mandate, signing];
}

function recordOf(view: CaseView, duty: DutyStatus, language: Language): string | undefined {
  if (!['done', 'refused', 'ended'].includes(duty.state)) return undefined;
  const done = doneBy(view, duty);
  return done && `${formMoment(done.at, language)}, ${done.by}`;
}

/** A result planned for a later day: it may come sooner, but it is not the next thing to do. */
function isAwaited({ state, plannedOn }: DutyStatus, at: Temporal.Instant): boolean {
  return state === 'next' && plannedOn !== undefined && Temporal.PlainDate.compare(plannedOn, officialDay(at)) > 0;
}

/** 2, 4 and 5 are one piece of work: the link is on its first row. */
function onlyFirstNext(duties: readonly DutyStatus[]): DutyStatus[] {
  const first = duties.findIndex((duty) => duty.state === 'next');
  return duties.map((duty, index) =>
    duty.state === 'next' && index > first ? { name: duty.name, point: duty.point, state: 'waits' } : duty,
  );
}

/** What has to be done before there is a mandate. */
function futureDuties(view: CaseView, language: Language): Task[] {
  const w = words[language];
  const ahead = [
    ['portalIdentity', '22.1.2', true],
    ['dataNeeded', '22.1.4', true],
    ['filing', '22.1.5', true],
    ['plannedTime', '22.1.6', view.edition.givesPlannedTime],
    ['result', '22.1.7', view.edition.givesResult],
  ] as const;
  return ahead.map(([name, point, given]) => ({
    title: w.duties[name],
    points: quotePoints(point),
    status: given
      ? { text: w.dutyStates.waits, kind: 'locked' as const }
      : { text: w.dutyStates.not_given, kind: 'neutral' as const },
  }));
}

function Status({ view, language, mayServe }: { view: CaseView; language: Language; mayServe: boolean }) {
  const w = words[language];
  if (view.facts.closing) return <Closed closing={view.facts.closing} view={view} language={language} />;
  if (view.duties.waitingFor === 'done') {
    return (
      <Notice kind="success" title={w.allDone}>
        {mayServe && view.client && !hasClientDied(view.facts) && (
          <p>
            <a href={newCaseFor(view.client.id)}>{openingWords[language].newCaseForClient}</a>
          </p>
        )}
      </Notice>
    );
  }
  if (view.duties.waitingFor === 'refused') {
    return (
      <Notice kind="refusal" title={w.identityRefused}>
        <p>{w.identityRefusedHelp}</p>
      </Notice>
    );
  }
  const { waitingFor, liveMandate } = view.duties;
  const newest = view.facts.mandates.at(-1);
  const isOver = waitingFor === 'stopped' || waitingFor === '22.1.6' || waitingFor === '22.1.7';
  if (isOver && newest && !liveMandate && !hasAnybodyDied(view.facts)) {
    return (
      <Notice kind="refusal" title={w.stopped}>
        {newest.signing && <p>{howItEnded(newest, language)}</p>}
        <p>{w.stoppedHelp}</p>
        {waitingFor !== 'stopped' && <p>{w.stillTold}</p>}
      </Notice>
    );
  }
  return null;
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

/**
 * What may be needed besides the next duty: another mandate after one has ended, a consultation instead, or that nothing more will be
 * done.
 */
function OtherWays({ view, language, at }: { view: CaseView; language: Language; at: Temporal.Instant }) {
  const w = words[language];
  const { facts } = view;
  const { liveMandate: mandate } = view.duties;
  const newest = facts.mandates.at(-1);
  if (facts.closing) return null;
  const again = newest && !mandate && stateOf(newest, at) !== 'completed' && stateOf(newest, at) !== 'died';
  const mayClose = 'on' in view.duties.closing.may;
  if (!mandate && !again && !mayClose) return null;
  return (
    <Actions>
      {mandate && (
        <LinkButton kind="secondary" href={`/cases/${facts.id}/mandates/${mandate.id}/end`} text={w.endMandate} />
      )}
      {mandate && partlyRevocable(view.duties.partOf(mandate.id)).length > 0 && (
        <LinkButton
          kind="secondary"
          href={addressOf(caseActs.revokeInPart.path, { case: facts.id, mandate: mandate.id })}
          text={partWords[language].revoke}
        />
      )}
      {again && <LinkButton kind="secondary" href={`/cases/${facts.id}/notice`} text={w.grantAgain} />}
      {facts.mandates.length === 0 && (
        <LinkButton kind="secondary" href={`/consultations/new?edition=${facts.editionId}`} text={w.onlyConsultation} />
      )}
      {mayClose && (
        <LinkButton kind="secondary" href={`/cases/${facts.id}/closing`} text={closingWords[language].close} />
      )}
    </Actions>
  );
}
