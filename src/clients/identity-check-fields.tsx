import { RadioGroup } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { Actions, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { InsetText } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { countryChoices } from './countries.ts';
import { tellOfZone, zoneField } from './fill-from-zone.ts';
import { bases, documentKinds, isIdentified, minorBases, refusalReasons } from './kinds.ts';
import { CodeField, NameFields, OtherCodeFields, PersonFields } from './person-fields.tsx';
import { clientFields, representedFields } from './person-shown.ts';
import { words } from './words.ts';
import { fillFromZonePath } from './zone-path.ts';

type Props = { readonly form: FilledForm; readonly language: Language };
type CheckProps = Props & {
  readonly at: Temporal.Instant;
  /** Where the form is sent to be filled in from what is recorded under the code and the document. */
  readonly recordedAt: string;
};

/** The fields of the identity check at the counter (22.¹ 1.), in the order of the conversation. */
export function IdentityCheckFields({ at, recordedAt, ...typed }: CheckProps) {
  const w = words[typed.language];
  const props = { ...typed, form: tellOfZone(typed.form, typed.language, at) };
  return (
    <>
      <ZoneFields {...props} />
      <Section heading={w.documentShown} id="document-shown">
        <CodeField {...props} fields={clientFields} />
        <DocumentFields {...props} recordedAt={recordedAt} />
      </Section>
      <Section heading={w.client} id="client">
        <p class="field__hint">{w.asInDocument}</p>
        <NameFields {...props} fields={clientFields} />
        <OtherCodeFields {...props} fields={clientFields} />
      </Section>
      <Section heading={w.whoseMatter} id="whose-matter">
        <MatterFields {...props} />
      </Section>
      <Section heading={w.outcome} id="outcome">
        <OutcomeFields {...props} />
      </Section>
    </>
  );
}

/** A reader types the zone and ends it with Enter: in a box of several lines that sends nothing. */
function ZoneFields({ form, language }: Props) {
  const w = words[language].zone;
  const zone = textOf(form, zoneField);
  return (
    <Details summary={w.summary} open={Boolean(zone.value || zone.error)}>
      <TextArea {...zone} label={w.label} hint={w.hint} required={false} rows={3} spellcheck={false} />
      <SubmitButton text={w.fill} kind="secondary" action={fillFromZonePath} />
    </Details>
  );
}

function DocumentFields({ form, language, recordedAt }: Omit<CheckProps, 'at'>) {
  const w = words[language];
  const country = textOf(form, 'documentCountry');
  const recorded = w.recorded[textOf(form, 'recorded').value as keyof typeof w.recorded];
  return (
    <>
      <TextField {...textOf(form, 'documentNumber')} label={w.documentNumber} width="medium" />
      {recorded && <InsetText>{recorded}</InsetText>}
      <Actions>
        <SubmitButton text={w.fillFromRecord} kind="secondary" action={recordedAt} />
      </Actions>
      <RadioGroup
        {...textOf(form, 'documentKind')}
        label={w.documentKind}
        choices={documentKinds.map((value) => ({ value, label: w.documentKinds[value] }))}
      />
      <Select {...country} value={country.value ?? 'LV'} label={w.documentCountry} choices={countryChoices(language)} />
      <DateField {...textOf(form, 'documentValidTo')} label={w.documentValidTo} />
    </>
  );
}

function MatterFields({ form, language }: Props) {
  const w = words[language];
  const basis = textOf(form, 'basis');
  const represented = (
    <>
      <Select {...basis} label={w.basis} choices={bases.map((value) => ({ value, label: w.bases[value] }))} />
      <TextField {...textOf(form, 'basisDocument')} label={w.basisDocument} hint={w.basisDocumentHint} />
      <PersonFields form={form} language={language} fields={representedFields} />
    </>
  );
  const matter = textOf(form, 'matter');
  const minorBasis = textOf(form, 'minorBasis');
  const ofMinor = (minorBasis.error || minorBasis.value) && (
    <>
      <Select
        {...minorBasis}
        label={w.minorBasis}
        choices={minorBases.map((value) => ({ value, label: w.minorBases[value] }))}
      />
      <TextField {...textOf(form, 'minorBasisDocument')} label={w.minorBasisDocument} hint={w.minorBasisDocumentHint} />
    </>
  );
  return (
    <RadioGroup
      {...matter}
      value={matter.value ?? 'self'}
      label={w.matter}
      choices={[
        { value: 'self', label: w.matters.self, ...(ofMinor && { reveals: ofMinor }) },
        { value: 'other', label: w.matters.other, reveals: represented },
      ]}
    />
  );
}

function OutcomeFields({ form, language }: Props) {
  const w = words[language];
  const doubt = (
    <>
      <TextArea {...textOf(form, 'doubtReason')} label={w.doubts.reason} hint={w.doubts.reasonHint} rows={2} />
      <DateField
        {...textOf(form, 'doubtReviewOn')}
        label={w.doubts.reviewOn}
        hint={w.doubts.reviewHint}
        required={false}
      />
    </>
  );
  const reasons = (
    <RadioGroup
      {...textOf(form, 'refusalReason')}
      label={w.refusalReason}
      choices={refusalReasons.map((value) => ({
        value,
        label: w.refusalReasons[value],
        ...(value === 'capacity_or_will_doubted' && { reveals: doubt }),
        hint: isIdentified(value) ? undefined : w.nobodyIdentified,
      }))}
    />
  );
  return (
    <RadioGroup
      {...textOf(form, 'outcome')}
      isStatement
      label={w.outcomeOfCheck}
      choices={[
        { value: 'confirmed', label: w.outcomes.confirmed },
        { value: 'refused', label: w.outcomes.refused, reveals: reasons },
      ]}
    />
  );
}
