import type { Shown } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { CopyButton } from '#platform/html/copy-button.tsx';
import { Actions, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { formDate, formTime, officialDay } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { portalMeans } from './file-application-input.ts';
import { knownValues } from './known-values.ts';
import type { LineDuties } from './line-duties.ts';
import { OnlyEmployees, StepForm, stepPage } from './step-frame.tsx';
import { viewFiling } from './view-filing.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 2., 4. and 5.: guided work in the portal, then its reference. The address names the e-service. */
export const filingStep = {
  act: caseActs.fileApplication,
  view: viewFiling,
  show: filingPage,
  next: (of: { readonly case: string }, { id }: { readonly id: string }) =>
    `/cases/${of.case}/applications/${id}/planned-time`,
};

function filingPage(visit: Visit): Shown {
  const { view, language, asked } = visit;
  const w = words[language];
  const line = view.duties.lines.find(({ eServiceId }) => eServiceId === asked('eService'));
  const edition = line && view.editions.get(line.application?.editionId ?? line.editionId);
  if (!line || !edition) {
    return stepPage(visit, {
      step: 'filing',
      title: w.duties.filing,
      children: <Notice kind="refusal" title={w.bars['beyond-mandate']} />,
    });
  }
  return stepPage(visit, {
    step: 'filing',
    edition,
    title: `${w.duties.filing}: ${edition.name[language]}`,
    children: line.application ? (
      <Filed {...visit} line={line} />
    ) : visit.mayAct ? (
      <ToBeFiled visit={visit} edition={edition} />
    ) : (
      <OnlyEmployees view={view} language={language} />
    ),
  });
}

function Filed({ line, view, language }: Visit & { line: LineDuties }) {
  const w = words[language];
  const { application } = line;
  if (!application) return null;
  const between = `${formTime(application.startedAt)}–${formTime(application.endedAt)}`;
  return (
    <SummaryList
      rows={[
        { key: w.filing.reference, value: application.portalReference },
        { key: w.filing.means, value: w.portalMeans[application.portalMeans] ?? application.portalMeans },
        { key: w.filing.between, value: `${formDate(officialDay(application.startedAt), language)} ${between}` },
        { key: w.record.who, value: view.staff.get(application.filedBy) ?? '' },
      ]}
    />
  );
}

function ToBeFiled({ visit, edition }: { visit: Visit; edition: EServiceEdition }) {
  const { view, language, form, actor } = visit;
  const w = words[language].filing;
  const known = knownValues(view, edition, language);
  return (
    <>
      <Section heading={w.openPortal} id="open-portal">
        <p>{w.openPortalHelp}</p>
        <Actions>
          <a class="button button--secondary" href={edition.portalUrl} target="_blank" rel="noopener noreferrer">
            {w.portalLink(edition.code)}
          </a>
        </Actions>
      </Section>
      <Section heading={w.fields} id="fields">
        <p>{w.fieldsHelp}</p>
        <SummaryList
          rows={known.map(({ label, value, hint }) => ({
            key: label,
            value: value ? <CopyButton value={value} about={label} /> : (hint ?? w.askClient),
          }))}
        />
      </Section>
      <Section heading={w.record} id="record">
        <StepForm visit={visit} also={{ eService: edition.eServiceId }}>
          <Checkbox
            name="identified"
            label={w.identified}
            hint={w.identifiedHint}
            checked={form.typed.identified === 'yes'}
            error={form.errors.identified}
          />
          <RadioGroup
            {...textOf(form, 'means')}
            label={w.means}
            choices={portalMeans.map((means) => ({ value: means, label: words[language].portalMeans[means] ?? means }))}
          />
          <DateField
            {...textOf(form, 'day')}
            value={textOf(form, 'day').value ?? formDate(officialDay(actor.at), language)}
            label={w.day}
          />
          <TextField
            {...textOf(form, 'started')}
            label={w.started}
            hint={w.timeHint}
            width="short"
            inputmode="numeric"
          />
          <TextField {...textOf(form, 'ended')} label={w.ended} hint={w.timeHint} width="short" inputmode="numeric" />
          <TextField {...textOf(form, 'reference')} label={w.reference} hint={w.referenceHint} />
          <SubmitButton text={words[language].recordAndContinue} />
        </StepForm>
      </Section>
    </>
  );
}
