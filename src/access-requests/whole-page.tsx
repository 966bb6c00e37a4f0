import type { Actor } from '#acting/index.ts';
import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { FileField } from '#platform/html/file-field.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { Notice, WarningText } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag, type TagKind } from '#platform/html/tag.tsx';
import type { FilledForm } from '#platform/html/typed.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CheckedRow } from './check-rows.ts';
import type { Headline } from './headline-of.ts';
import type { Verdict } from './judge.ts';
import { tagOf } from './list-pages.tsx';
import type { SentFile, WholeRequest } from './queries.ts';
import { mustSend } from './state.ts';
import { words } from './words.ts';

export const verdictTag: Record<Verdict, TagKind> = { in_order: 'done', manual: 'attention', refused: 'stopped' };

interface WholePageProps {
  readonly language: Language;
  readonly actor: Actor;
  readonly request: WholeRequest;
  /** What its newest report says first, if that sent it back. */
  readonly refusedFor: Headline | undefined;
  readonly form: FilledForm;
  /** Hidden fields, new for each form. */
  readonly binding: () => Readonly<Record<string, string>>;
  readonly demo: boolean;
}

/** A request whose form is made: to be signed, sent in, decided; and what became of it. */
export function WholePage(props: WholePageProps) {
  const { language, actor, request, refusedFor } = props;
  const w = words[language].request;
  const { state, organisation, form } = request;
  const isOfficer = actor.role === 'ministry_officer';
  const sends = mustSend(actor, request);
  const waits = state === 'in-order' || state === 'manual';
  const headline = refusedFor && words[language].report.headlines[refusedFor];
  return (
    <>
      <PageHeading text={w.title} caption={organisation.name} />
      {isOfficer && organisation.namedByApplicant && !request.decision && (
        <WarningText>{w.namedByApplicant}</WarningText>
      )}
      {waits && !isOfficer && <Notice title={words[language].list.states[state]}>{<p>{w.waitsForOfficer}</p>}</Notice>}
      {headline && (
        <Notice title={headline.title} kind="refusal">
          <p>{headline.text}</p>
        </Notice>
      )}
      {waits && isOfficer && (
        <Actions>
          <LinkButton href={`/access-requests/${request.id}/decision`} text={w.decide} />
        </Actions>
      )}
      {sends && <Sending {...props} />}
      <Section heading={w.about} id="about">
        <Facts {...props} />
      </Section>
      {request.decision ? <Outcome {...props} /> : <Rows language={language} rows={request.rows} kind={form?.kind} />}
      {request.sendings.length > 0 && <Sendings {...props} />}
      {!request.decision && !(sends && request.channel === 'system') && (
        <Actions>
          <Download {...props} />
        </Actions>
      )}
      {!isOfficer && <Copy {...props} />}
    </>
  );
}

function Download({ language, request }: WholePageProps) {
  const text = words[language].request.download;
  return <LinkButton href={`/access-requests/${request.id}/form.pdf`} text={text} kind="secondary" />;
}

function Facts({ language, request }: WholePageProps) {
  const w = words[language].request;
  const { organisation, form, channel, arrivedOn, state } = request;
  const arrived = arrivedOn ? `, ${formDate(arrivedOn, language)}` : '';
  const { list } = words[language];
  return (
    <SummaryList
      rows={[
        { key: list.state, value: <Tag text={list.states[state]} kind={tagOf[state]} /> },
        { key: w.organisation, value: organisation.name },
        { key: w.registrationNumber, value: organisation.registrationNumber },
        { key: w.kind, value: form ? words[language].kinds[form.kind] : '' },
        { key: w.begun, value: `${request.nameOf(request.begunBy)}, ${formMoment(request.begunAt, language)}` },
        { key: w.channel, value: `${words[language].channels[channel]}${arrived}` },
      ]}
    />
  );
}

interface RowsProps {
  readonly language: Language;
  readonly rows: readonly CheckedRow[];
  readonly kind: 'grant' | 'revoke' | undefined;
}

export function termIn(language: Language, { lastDay }: CheckedRow, kind: 'grant' | 'revoke' | undefined): string {
  const w = words[language].request;
  if (lastDay) return formDate(lastDay, language);
  return kind === 'revoke' ? w.atOnce : w.permanent;
}

export function Rows({ language, rows, kind }: RowsProps) {
  const w = words[language];
  const columns: Column<CheckedRow>[] = [
    { heading: w.draft.columns.name, isRowHeader: true, cell: ({ name }) => name },
    { heading: w.draft.columns.email, cell: ({ email }) => email },
    { heading: w.draft.columns.phone, cell: ({ phone }) => phone.replaceAll('+371 ', '+371\u00a0') },
    { heading: w.draft.columns.position, cell: ({ position }) => position },
    { heading: w.draft.columns.place, cell: ({ place }) => place },
    { heading: w.draft.columns.term, cell: (row) => termIn(language, row, kind) },
  ];
  return <DataTable caption={w.request.table} columns={columns} rows={rows} rowKey={({ number }) => String(number)} />;
}

function Sending(props: WholePageProps) {
  const { language, request, form, binding, demo } = props;
  const w = words[language].request;
  const isOwnForm = request.channel === 'system';
  return (
    <Section heading={isOwnForm ? w.toSignTitle : w.toAttachTitle} id="to-sign">
      <Prose>
        <p>{isOwnForm ? w.toSign : w.toSignRegistered}</p>
      </Prose>
      {(isOwnForm || demo) && (
        <Actions>
          {isOwnForm && <Download {...props} />}
          {demo && <LinkButton href={`/demo/sign?request=${request.id}`} text={w.demoSign} kind="secondary" />}
        </Actions>
      )}
      <Form action={`/access-requests/${request.id}/sendings`} hidden={binding()} files>
        <FileField
          name="signed"
          label={w.upload}
          hint={w.uploadHint}
          accept=".edoc,.asice,.sce,.asics,.pdf"
          error={form.errors.signed}
        />
        <Actions>
          <SubmitButton text={w.send} />
        </Actions>
      </Form>
    </Section>
  );
}

function Sendings({ language, request }: WholePageProps) {
  const w = words[language];
  const columns: Column<SentFile>[] = [
    {
      heading: w.request.sent,
      isRowHeader: true,
      cell: ({ sentAt, sentBy }) => `${formMoment(sentAt, language)}, ${request.nameOf(sentBy)}`,
    },
    {
      heading: w.request.verdict,
      cell: ({ verdict, reason }) => (
        <>
          <Tag text={w.request.verdicts[verdict]} kind={verdictTag[verdict]} /> {w.report.reasons[reason]}
        </>
      ),
    },
    {
      heading: w.request.readReport,
      isAction: true,
      cell: ({ id }) => <a href={`/access-requests/${request.id}/sendings/${id}`}>{w.request.readReport}</a>,
    },
  ];
  return (
    <Section heading={w.request.sendings} id="sendings">
      <DataTable
        caption={w.request.sendings}
        captionHidden
        columns={columns}
        rows={request.sendings}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function Outcome(props: WholePageProps) {
  const { language, request } = props;
  const w = words[language];
  const { decision, rows, form } = request;
  if (!decision || !form) return null;
  const outcomes = rows.map((row) => ({ row, done: decision.rows.find(({ number }) => number === row.number) }));
  const columns: Column<(typeof outcomes)[number]>[] = [
    { heading: w.draft.columns.name, isRowHeader: true, cell: ({ row }) => row.name },
    { heading: w.draft.columns.place, cell: ({ row }) => row.place },
    { heading: w.draft.columns.term, cell: ({ row }) => termIn(language, row, form.kind) },
    {
      heading: w.request.outcome,
      cell: ({ done }) => (
        <>
          <Tag
            text={done?.approved ? w.request.approved[form.kind] : w.request.notApproved}
            kind={done?.approved ? 'done' : 'stopped'}
          />
          {done?.approved && form.kind === 'grant' && done.invitation && <p>{w.request.invited}</p>}
          {done?.leavesNone && <WarningText>{w.request.leavesNone}</WarningText>}
        </>
      ),
    },
    { heading: w.request.reason, cell: ({ done }) => done?.reason ?? '' },
  ];
  return (
    <Section heading={w.request.decided} id="decision">
      <SummaryList
        rows={[
          { key: w.request.decidedBy, value: `${request.nameOf(decision.by)}, ${formMoment(decision.at, language)}` },
          ...(decision.ground ? [{ key: w.request.ground, value: decision.ground }] : []),
        ]}
      />
      <DataTable caption={w.request.table} columns={columns} rows={outcomes} rowKey={({ row }) => String(row.number)} />
      <Actions>
        <LinkButton
          href={`/access-requests/${request.id}/decision.pdf`}
          text={w.request.decisionPdf}
          kind="secondary"
        />
        <Download {...props} />
      </Actions>
    </Section>
  );
}

function Copy({ language, request, binding }: WholePageProps) {
  return (
    <Form action={`/access-requests/${request.id}/copy`} hidden={binding()}>
      <Actions>
        <SubmitButton text={words[language].request.copy} kind="secondary" />
      </Actions>
    </Form>
  );
}
