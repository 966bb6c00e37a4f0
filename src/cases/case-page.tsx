import { cite, counterActorOf, look, record } from '#acting/index.ts';
import { stateOf } from '#mandates/index.ts';
import type { Database } from '#platform/database/database.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Columns, PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { TagKind } from '#platform/html/tag.tsx';
import { type Task, TaskList } from '#platform/html/task-list.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import { routes } from '#platform/http/http.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { uuidOr404 } from './case-step.ts';
import { caseSummary } from './case-summary.tsx';
import { type CaseView, viewCase } from './case-view.ts';
import { dutiesAtTheCounter, dutiesInThePortal } from './duties.ts';
import type { Duty, DutyState } from './old-duty.ts';
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
export function casePage(database: Database) {
  const app = routes();
  app.get('/cases/:case', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const id = uuidOr404(c.req.param('case'));
    const language = c.get('language');
    const view = await look(database, actor, async (tx) => {
      const found = await viewCase(tx, actor, id);
      record(tx, actor, { act: 'case.view', purpose: 'case_work', client: found.client?.id, things: { case: id } });
      return found;
    });
    const w = words[language];
    const mayServe = actor.role === 'employee';
    const title = view.client ? `${view.client.givenName} ${view.client.surname}` : w.newCase;
    return c.render(
      <>
        <PageHeading text={title} caption={view.edition.name[language]} />
        <p class="on-paper">{w.extract(formMoment(actor.at, language))}</p>
        <Columns
          asideLabel={w.caseSummary}
          aside={
            <>
              <SummaryList stacked rows={caseSummary(view, language)} />
              {mayServe && <OtherWays view={view} language={language} at={actor.at} />}
            </>
          }
        >
          <Standing view={view} language={language} />
          <TaskList groups={groups(view, language, actor.at, mayServe)} />
        </Columns>
      </>,
      { title, above: <BackLink href="/cases" text={w.backToCases} /> },
    );
  });
  return app;
}

/** Who only looks on is led to what was done, and not to what they may not do. */
function groups(view: CaseView, language: Language, at: Temporal.Instant, mayServe: boolean) {
  const w = words[language];
  const task = (duty: Duty): Task => ({
    title: w.duties[duty.name],
    href: mayServe || duty.state === 'done' || duty.state === 'ended' ? duty.href : undefined,
    hint: duty.plannedOn && w.planned(formDate(duty.plannedOn, language)),
    point: cite(duty.point),
    status: isAwaited(duty, at)
      ? { text: w.awaited, kind: 'waiting' }
      : {
          text: duty.mandateState ? w.mandateStates[duty.mandateState] : w.dutyStates[duty.state],
          kind: kinds[duty.state],
        },
    record: duty.at && `${formMoment(duty.at, language)}, ${view.staff.get(duty.by ?? '') ?? ''}`,
  });
  const lines = view.lines.map((line) => {
    const edition = view.editions.get(line.editionId);
    return {
      heading: `${edition?.code} ${edition?.name[language]}`,
      tasks: onlyFirstNext(dutiesInThePortal(view, line, at)).map(task),
    };
  });
  const before = {
    heading: w.atTheCounter,
    tasks: dutiesAtTheCounter(view, at).map(task),
  };
  return lines.length > 0
    ? [before, ...lines]
    : [before, { heading: w.inThePortal, tasks: futureDuties(view, language) }];
}

/** A result that is planned for a later day: it may come sooner, but it is not what is to be done now. */
function isAwaited({ state, plannedOn }: Duty, at: Temporal.Instant): boolean {
  return state === 'next' && plannedOn !== undefined && Temporal.PlainDate.compare(plannedOn, officialDay(at)) > 0;
}

/** 2, 4 and 5 are one piece of work: its first row is the way in. */
function onlyFirstNext(duties: Duty[]): Duty[] {
  const first = duties.findIndex((duty) => duty.state === 'next');
  return duties.map((duty, index) =>
    duty.state === 'next' && index > first ? { name: duty.name, point: duty.point, state: 'waits' } : duty,
  );
}

/** What lies ahead before there is a mandate. */
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
    point: cite(point),
    status: given
      ? { text: w.dutyStates.waits, kind: 'locked' as const }
      : { text: w.dutyStates.not_given, kind: 'neutral' as const },
  }));
}

function Standing({ view, language }: { view: CaseView; language: Language }) {
  const w = words[language];
  if (view.waitingFor === 'done') return <Notice kind="success" title={w.allDone} />;
  if (view.waitingFor === 'refused') {
    return (
      <Notice kind="refusal" title={w.identityRefused}>
        <p>{w.identityRefusedHelp}</p>
      </Notice>
    );
  }
  if (view.waitingFor === 'stopped') {
    return (
      <Notice kind="refusal" title={w.stopped}>
        <p>{w.stoppedHelp}</p>
      </Notice>
    );
  }
  return null;
}

/** What may be needed beside the next duty: another mandate after one has ended, or a consultation instead. */
function OtherWays({ view, language, at }: { view: CaseView; language: Language; at: Temporal.Instant }) {
  const w = words[language];
  const { liveMandate: mandate, facts } = view;
  const newest = facts.mandates.at(-1);
  const again = newest && !mandate && stateOf(newest, at) !== 'completed' && stateOf(newest, at) !== 'died';
  if (!mandate && !again && facts.mandates.length > 0) return null;
  return (
    <Actions>
      {mandate && (
        <LinkButton kind="secondary" href={`/cases/${facts.id}/mandates/${mandate.id}/end`} text={w.endMandate} />
      )}
      {again && <LinkButton kind="secondary" href={`/cases/${facts.id}/notice`} text={w.grantAgain} />}
      {facts.mandates.length === 0 && (
        <LinkButton kind="secondary" href={`/consultations/new?edition=${facts.editionId}`} text={w.onlyConsultation} />
      )}
    </Actions>
  );
}
