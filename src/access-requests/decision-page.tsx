import { LawPoints } from '#acting/index.ts';
import { Checkbox, CheckboxGroup, RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Notice, WarningText } from '#platform/html/messages.tsx';
import { TextArea, TextField } from '#platform/html/text-field.tsx';
import { choicesOf, type FilledForm, textOf, tickOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { AdministratorsRight } from '#rights/index.ts';
import type { CheckedRow } from './check-rows.ts';
import type { RequestKind } from './draft.ts';
import { Findings } from './findings.tsx';
import { headlineOf } from './headline-of.ts';
import type { WholeRequest } from './queries.ts';
import { checksOf } from './report-checks.ts';
import type { KeptReport } from './report-of.ts';
import { Checks } from './report-page.tsx';
import { rightsMeant } from './rights-meant.ts';
import { SignatureFacts } from './signature-facts.tsx';
import { Rows } from './whole-page.tsx';
import { words } from './words.ts';

interface DecisionPageProps {
  readonly language: Language;
  readonly request: WholeRequest;
  readonly kind: RequestKind;
  readonly sending: string;
  readonly report: KeptReport;
  readonly administrators: readonly AdministratorsRight[];
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
}

/** All that an officer needs to decide a request row by row, on one page. */
export function DecisionPage(props: DecisionPageProps) {
  const { language, request, kind, sending, report, administrators, form, hidden } = props;
  const w = words[language];
  const headline = w.report.headlines[headlineOf(report)];
  const meantBy = rightsMeant(administrators);
  return (
    <>
      <PageHeading text={w.decide.title} caption={request.organisation.name} lead={w.kinds[kind]} />
      <p>
        <LawPoints points={['22']} />
      </p>
      {request.organisation.namedByApplicant && <WarningText>{w.request.namedByApplicant}</WarningText>}
      {report.verdict === 'manual' && (
        <Notice title={headline.title} kind="warning">
          <p>{headline.text}</p>
          <p>{w.decide.manual}</p>
        </Notice>
      )}
      <Section heading={w.decide.signedBy} id="signed-by">
        {report.report.signatures.map((signature) => (
          <SignatureFacts
            key={signature.id}
            language={language}
            signature={signature}
            organisation={`${request.organisation.name}, ${request.organisation.registrationNumber}`}
          />
        ))}
        <Checks language={language} checks={checksOf(report, request.channel)} />
        <Findings language={language} findings={report.report.container.findings} />
      </Section>
      {request.channel !== 'system' && (
        <Notice title={w.decide.compareTitle} kind="warning">
          <p>{w.decide.compareText}</p>
          <p>
            <a href={`/access-requests/${request.id}/sendings/${sending}/file`}>{w.report.original}</a>
          </p>
        </Notice>
      )}
      <Rows language={language} rows={request.rows} kind={kind} />
      {kind === 'revoke' && (
        <WarningText>{administrators.length > 0 ? w.decide.lastWarning : w.decide.noneToTake}</WarningText>
      )}
      <Form action={`/access-requests/${request.id}/decision`} hidden={{ ...hidden, report: report.id }}>
        {report.verdict === 'manual' && (
          <TextArea
            {...textOf(form, 'signatureGround')}
            label={w.decide.ground}
            hint={w.decide.groundHint}
            required={false}
          />
        )}
        {request.rows.length > 1 && <AllRows language={language} kind={kind} form={form} />}
        {request.rows.map((row) => (
          <RowFields key={row.number} {...props} row={row} meantBy={meantBy} />
        ))}
        <Actions>
          <SubmitButton text={w.decide.submit} />
        </Actions>
      </Form>
    </>
  );
}

/** One act approves all rows but those that have a decision of their own. */
function AllRows({ language, kind, form }: Pick<DecisionPageProps, 'language' | 'kind' | 'form'>) {
  const w = words[language].decide;
  return (
    <Section heading={w.all} id="all-rows">
      <Checkbox {...tickOf(form, 'approveAll')} label={w.approveAll[kind]} hint={w.approveAllHint} />
      <TextField {...textOf(form, 'allReason')} label={w.allReason} hint={w.allReasonHint} required={false} />
    </Section>
  );
}

interface RowFieldsProps extends DecisionPageProps {
  readonly row: CheckedRow;
  readonly meantBy: ReturnType<typeof rightsMeant>;
}

function RowFields({ language, kind, administrators, form, row, meantBy }: RowFieldsProps) {
  const w = words[language].decide;
  const takes = choicesOf(form, `takes-${row.number}`);
  const shownBefore = form.typed[`reason-${row.number}`] !== undefined;
  const { meant, offered } = meantBy(row, takes.values ?? []);
  return (
    <Section heading={`${row.number}. ${row.name}`} id={`row-${row.number}`}>
      <RadioGroup
        {...textOf(form, `outcome-${row.number}`)}
        label={w.outcome}
        inline
        choices={[
          { value: 'approve', label: w.approve[kind] },
          { value: 'refuse', label: w.refuse },
        ]}
      />
      {kind === 'revoke' && administrators.length > 0 && (
        <CheckboxGroup
          {...takes}
          values={shownBefore ? takes.values : meant.map(({ id }) => id)}
          label={w.takes}
          hint={offered.length < administrators.length ? w.takesSomeHint : w.takesHint}
          required={false}
          choices={offered.map((right) => ({
            value: right.id,
            label: right.kind === 'invitation' ? `${right.name} (${w.invitation})` : right.name,
            hint: right.email,
          }))}
        />
      )}
      <TextField {...textOf(form, `reason-${row.number}`)} label={w.reason} hint={w.reasonHint} />
    </Section>
  );
}
