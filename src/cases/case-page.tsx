import type { Hono } from 'hono';
import { quotePoints, viewPage } from '#acting/index.ts';
import { stateOf } from '#mandates/index.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Columns, PageHeading } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { TagKind } from '#platform/html/tag.tsx';
import { type Task, TaskList } from '#platform/html/task-list.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { Env } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { caseActs } from './acts.ts';
import { type ApplicationFacts, plannedAnew } from './application-facts.ts';
import { words as byHolderWords } from './by-holder/words.ts';
import { hasAnybodyDied, hasClientDied } from './case-facts.ts';
import type { CaseParts } from './case-parts.ts';
import { caseSummary } from './case-summary.tsx';
import { caseCaption, caseTitle } from './case-title.ts';
import { type CaseView, doneBy } from './case-view.ts';
import { words as closingWords } from './closing/words.ts';
import type { Duties } from './duties.ts';
import type { DutyState, DutyStatus } from './duty.ts';
import { hrefOf } from './duty-address.ts';
import { HistorySection } from './history-section.tsx';
import type { LineDuties } from './line-duties.ts';
import { NotesSection } from './notes-section.tsx';
import { words as partWords } from './part/words.ts';
import { partlyRevocable } from './part-demand.ts';
import { words as outcomeWords } from './putting-right/words.ts';
import { ResponsibleSection } from './responsible-section.tsx';
import { SlipLinks, type SlipOf } from './slip/slip-links.tsx';
import { StatusNotice } from './status-notice.tsx';
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
        <PageHeading text={heading} caption={caseCaption(view, language)} />
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
          <StatusNotice view={view} language={language} at={actor.at} mayServe={mayServe} />
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
    hint: hintOf(duty, line, language),
    points: quotePoints(duty.point),
    status: isAwaited(duty, at)
      ? { text: w.awaited, kind: 'waiting' }
      : {
          text: statusText(duty, language),
          kind: duty.became === 'returned' ? 'attention' : kinds[duty.state],
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

function statusText({ became, mandateState, state }: DutyStatus, language: Language): string {
  const w = words[language];
  if (became) return w.became[became];
  return mandateState ? w.mandateStates[mandateState] : w.dutyStates[state];
}

/** The planned day, or what became of the application and since when; and what its holder's system told that the client is to be told. */
function hintOf(duty: DutyStatus, line: LineDuties | undefined, language: Language): string | undefined {
  const { became, plannedOn } = duty;
  const outcome = became && line?.application?.outcome;
  if (outcome) return `${outcomeWords[language].outcomes[outcome.kind]}, ${formDate(outcome.since, language)}`;
  const hints = [
    plannedOn && words[language].planned(formDate(plannedOn, language)),
    line?.application && holdersNews(duty, line.application, language),
  ];
  return hints.filter(Boolean).join('; ') || undefined;
}

function holdersNews({ name, state }: DutyStatus, filed: ApplicationFacts, language: Language): string | undefined {
  const w = byHolderWords[language];
  const { planned, ready } = filed.byHolder;
  const plans = state === 'next' ? planned : plannedAnew(filed);
  if (name === 'plannedTime' && plans) return w.plans(formDate(plans.on, language));
  return name === 'result' && state === 'next' && ready ? w.isReady(formDate(ready.on, language)) : undefined;
}

/** Of a withdrawn application no slip promises anything. */
function slipsOf({ facts, editions }: CaseView): SlipOf[] {
  return facts.applications
    .filter(({ outcome }) => outcome?.kind !== 'withdrawn')
    .map(({ id, editionId }) => ({ id, code: editions.get(editionId)?.code ?? '' }));
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

/** What may be needed besides the next duty: another mandate after one has ended, or that nothing more will be done. */
function OtherWays({ view, language, at }: { view: CaseView; language: Language; at: Temporal.Instant }) {
  const w = words[language];
  const { facts } = view;
  const { liveMandate: mandate } = view.duties;
  const newest = facts.mandates.at(-1);
  if (facts.closing) return null;
  const again = newest && !mandate && stateOf(newest, at) !== 'completed' && !hasAnybodyDied(facts);
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
      {again && <LinkButton kind="secondary" href={`/cases/${facts.id}/mandates`} text={w.grantAgain} />}
      {mayClose && (
        <LinkButton kind="secondary" href={`/cases/${facts.id}/closing`} text={closingWords[language].close} />
      )}
    </Actions>
  );
}
