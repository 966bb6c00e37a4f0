import type { Blank } from '#archive/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { Checkbox, CheckboxGroup, RadioGroup } from '#platform/html/choice.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { choicesOf, type FilledForm, textOf, tickOf } from '#platform/html/typed.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { BlankFields } from './blank-fields.tsx';
import { DoubtsToWeigh, type DoubtsToWeighProps } from './doubts-to-weigh.tsx';
import { contactFields, type Mandate, type ResultWay, resultWays } from './mandate.ts';
import { WitnessFields } from './witness-fields.tsx';
import { words } from './words.ts';

export type MandateFieldsProps = {
  readonly form: FilledForm;
  readonly language: Language;
  /** The e-services that may be named in the mandate, and those ticked at first. */
  readonly editions: readonly EServiceEdition[];
  readonly chosen: readonly string[];
  /** The last day that the term may have: `longestTerm(day, settings)`. */
  readonly longest: Temporal.PlainDate;
  /** How the client asked to be informed last time, with the number or address masked. */
  readonly known: { readonly way: ResultWay; readonly masked: string | null } | undefined;
  /** The last day that is proposed: `usualTerm(day, settings)`. */
  readonly usual: Temporal.PlainDate;
  readonly usualPlace: string;
  readonly doubts: DoubtsToWeighProps['doubts'];
  readonly staff: DoubtsToWeighProps['staff'];
  /** The client's other mandates in force in this matter. */
  readonly inForce: readonly Mandate[];
  /** Whether a witness may sign it in the client's place. */
  readonly mayWitnessSign: boolean;
  /** The blank that is entered next, if one waits. */
  readonly nextBlank: Blank | undefined;
};

/** The form of a mandate (22.¹ 3.). Parsed as `drawMandateInput`. */
export function MandateFields(props: MandateFieldsProps) {
  const { form, language, editions, chosen, longest, usual, usualPlace, known } = props;
  const w = words[language].draw;
  const untouched = Object.keys(form.typed).length === 0;
  const choice = ({ id, eServiceId, name, code, holder, givesResult, minimumAge }: EServiceEdition) => ({
    value: id,
    label: name[language],
    hint: [
      `${code}, ${holder}`,
      ...(minimumAge === null ? [] : [w.fromAge(minimumAge)]),
      ...(givesResult ? [] : [w.givesNoResult]),
      ...numbersOf(eServiceId),
    ].join('; '),
  });
  const numbersOf = (eService: string) =>
    props.inForce
      .filter(({ scope }) => scope.some((line) => line.eServiceId === eService))
      .map((one) => w.named(one.register.number, one.register.year));
  // If none of the e-services gives a result, the answer is filled in, because there is nothing to ask for.
  const nothingToTell = untouched && !editions.some(({ id, givesResult }) => givesResult && chosen.includes(id));
  const resultWay = textOf(form, 'resultWay');
  const place = textOf(form, 'place');
  const validUntil = textOf(form, 'validUntil');
  const sameContact = (way: ResultWay) =>
    known?.way === way && known.masked ? (
      <Checkbox
        name="sameContact"
        value={way}
        label={w.sameContact(known.masked)}
        checked={untouched || tickOf(form, 'sameContact', way).checked}
      />
    ) : null;
  const contact = (way: Exclude<ResultWay, 'in_person'>) => (
    <>
      {sameContact(way)}
      <TextField {...textOf(form, contactFields[way])} label={w.contacts[way]} width="medium" />
    </>
  );
  const ticked = choicesOf(form, 'editions');
  return (
    <>
      {props.nextBlank && <BlankFields form={form} language={language} next={props.nextBlank} />}
      <DoubtsToWeigh {...props} />
      <AlsoInForce {...props} chosen={untouched ? chosen : (ticked.values ?? [])} />
      <CheckboxGroup
        {...ticked}
        values={untouched ? chosen : ticked.values}
        label={w.editions}
        hint={w.editionsHint}
        choices={editions.filter(({ id }) => chosen.includes(id)).map(choice)}
        more={{
          summary: w.moreEditions,
          search: w.searchEditions,
          choices: editions.filter(({ id }) => !chosen.includes(id)).map(choice),
        }}
      />
      <DateField
        {...validUntil}
        value={validUntil.value ?? formDate(usual, language)}
        label={w.validUntil}
        hint={w.validUntilHint(formDate(longest, language))}
      />
      <RadioGroup
        {...resultWay}
        value={nothingToTell ? 'none' : (resultWay.value ?? (untouched ? known?.way : undefined))}
        label={w.resultWay}
        hint={w.resultWayHint}
        choices={[
          { value: 'none', label: w.noResultWanted },
          ...resultWays.map((value) => ({
            value,
            label: w.resultWays[value],
            reveals: value === 'in_person' ? undefined : contact(value),
          })),
        ]}
      />
      <TextField {...place} value={place.value ?? usualPlace} label={w.place} width="medium" />
      {props.mayWitnessSign && <WitnessFields form={form} language={language} />}
    </>
  );
}

/** Told before a second mandate for the same e-service is drawn up. Two are lawful, so it bars nothing. */
function AlsoInForce({ language, editions, chosen, inForce }: MandateFieldsProps) {
  const w = words[language].draw;
  const wanted = editions.filter(({ id }) => chosen.includes(id)).map(({ eServiceId }) => eServiceId);
  const same = inForce.filter(({ scope }) => scope.some((line) => wanted.includes(line.eServiceId)));
  if (same.length === 0) return null;
  return (
    <Notice kind="warning" id="also-in-force" title={w.alsoInForce}>
      <ul>
        {same.map(({ id, register, validUntil }) => (
          <li key={id}>{w.untilWhen(register.number, register.year, formDate(validUntil, language))}</li>
        ))}
      </ul>
      <p>{w.alsoInForceHelp}</p>
    </Notice>
  );
}
