import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { Details } from '#platform/html/details.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag, type TagKind } from '#platform/html/tag.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { reportWords, type ValidationReport } from '#signatures';
import { Findings } from './findings.tsx';
import { headlineOf } from './headline-of.ts';
import type { Verdict } from './judge.ts';
import { type Check, type CheckState, checksOf } from './report-checks.ts';
import type { KeptReport, reportsOf } from './report-of.ts';
import { isSeal, SignatureFacts } from './signature-facts.tsx';
import { verdictTag } from './whole-page.tsx';
import { words } from './words.ts';

interface ReportPageProps extends Awaited<ReturnType<typeof reportsOf>> {
  readonly language: Language;
  readonly hidden: Readonly<Record<string, string>>;
  readonly mayTryAgain: boolean;
  readonly maySend: boolean;
  readonly mayDecide: boolean;
}

const noticeKind: Record<Verdict, 'success' | 'warning' | 'refusal'> = {
  in_order: 'success',
  manual: 'warning',
  refused: 'refusal',
};

/** What validation found, for a person: what was checked, what holds, what does not, and when it was stamped. */
export function ReportPage(props: ReportPageProps) {
  const { language, hidden, mayTryAgain, maySend, mayDecide, request, sending, latest, reports } = props;
  const w = words[language];
  const headline = w.report.headlines[headlineOf(latest)];
  const here = `/access-requests/${request.id}/sendings/${sending.id}`;
  return (
    <>
      <PageHeading text={w.report.title} caption={request.organisation.name} />
      <Notice title={headline.title} kind={noticeKind[latest.verdict]}>
        <p>{headline.text}</p>
        {maySend && (
          <p>
            <a href={`/access-requests/${request.id}#to-sign`}>{w.report.sendAnother}</a>
          </p>
        )}
        {mayDecide && (
          <p>
            <a href={`/access-requests/${request.id}/decision`}>{w.request.decide}</a>
          </p>
        )}
      </Notice>
      <SummaryList
        rows={[
          { key: w.report.file, value: sending.fileName },
          { key: w.report.sha256, value: <code class="hash">{sending.sha256}</code> },
          { key: w.report.checkedAt, value: formMoment(latest.madeAt, language) },
        ]}
      />
      <Checks language={language} checks={checksOf(latest, request.channel)} />
      <Findings language={language} findings={latest.report.container.findings} />
      {latest.report.signatures.map((signature, index) => (
        <Section
          key={signature.id}
          heading={(isSeal(signature) ? w.report.seal : w.report.signature)(index + 1)}
          id={`signature-${index + 1}`}
        >
          <SignatureFacts language={language} signature={signature} organisation={request.organisation.name} />
        </Section>
      ))}
      <Technical language={language} report={latest.report} />
      {latest.second && (
        <Details summary={w.report.secondOpinion}>
          <p>{latest.second.engine}</p>
          <SecondAnswers language={language} report={latest.second} />
          <Technical language={language} report={latest.second} />
        </Details>
      )}
      <DataTable caption={w.report.earlier} columns={reportColumns(language)} rows={reports} rowKey={({ id }) => id} />
      <Actions>
        <LinkButton href={`${here}/report.json`} text={w.report.json} kind="secondary" />
        <LinkButton href={`${here}/file`} text={w.report.original} kind="secondary" />
      </Actions>
      {mayTryAgain && (
        <Form action={`${here}/validations`} hidden={hidden}>
          <Actions>
            <SubmitButton text={w.report.again} kind="secondary" />
          </Actions>
        </Form>
      )}
    </>
  );
}

const stateTag: Record<CheckState, TagKind> = {
  holds: 'done',
  fails: 'stopped',
  open: 'attention',
  'not-checked': 'neutral',
  'by-hand': 'attention',
};

export function Checks({ language, checks }: { language: Language; checks: readonly Check[] }) {
  const w = words[language].report;
  const columns: Column<Check>[] = [
    { heading: w.check, isRowHeader: true, cell: ({ group }) => w.groups[group] },
    { heading: w.result, cell: ({ state }) => <Tag text={w.states[state]} kind={stateTag[state]} /> },
  ];
  return <DataTable caption={w.checks} columns={columns} rows={checks} rowKey={({ group }) => group} />;
}

/** What another engine says of each signature, in its own terms and in words. */
function SecondAnswers({ language, report }: { language: Language; report: ValidationReport }) {
  const w = words[language].report;
  const { sub: reasons, overall } = reportWords[language];
  if (report.signatures.length === 0) return <p>{w.secondFoundNone}</p>;
  return (
    <ul>
      {report.signatures.map(({ id, indication, sub }) => (
        <li key={id}>
          {overall[indication]}. {sub && reasons[sub]} ({sub ? `${indication} / ${sub}` : indication})
        </li>
      ))}
    </ul>
  );
}

function Technical({ language, report }: { language: Language; report: ValidationReport }) {
  const w = words[language].report;
  const findings = [...report.container.findings, ...report.signatures.flatMap((signature) => signature.findings)];
  return (
    <Details summary={w.details}>
      <p>{w.detailsNote}</p>
      <ul lang="en">
        {findings.map(({ code, severity, detail }, index) => (
          <li key={index}>
            {severity}: <code>{code}</code> {detail}
          </li>
        ))}
        {report.document.files.map(({ name, sha256, size }) => (
          <li key={name}>
            {name}, {size} B, <code class="hash">{sha256}</code>
          </li>
        ))}
      </ul>
      <p>{w.trustLists}:</p>
      <ul>
        {report.trustLists.map(({ territory, sequence, sha256, stale }) => (
          <li key={sha256}>
            {w.trustList(territory, sequence)}
            {stale && ` (${w.stale})`}, <code class="hash">{sha256}</code>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function reportColumns(language: Language): Column<KeptReport>[] {
  const w = words[language];
  return [
    { heading: w.report.checkedAt, cell: ({ madeAt }) => formMoment(madeAt, language), isRowHeader: true },
    {
      heading: w.report.conclusion,
      cell: ({ verdict, reason }) => (
        <>
          <Tag text={w.request.verdicts[verdict]} kind={verdictTag[verdict]} /> {w.report.reasons[reason]}
        </>
      ),
    },
  ];
}
