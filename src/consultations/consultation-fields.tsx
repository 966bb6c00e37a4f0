import type { EServiceEdition } from '#catalogue/index.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { OptionFilter } from '#platform/html/option-filter.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { kinds, outcomes, topics, ways } from './kinds.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly form: FilledForm;
  readonly editions: readonly EServiceEdition[];
  /** Of these editions those that the employee is asked about most. */
  readonly usual?: readonly EServiceEdition[];
  /** Where most leave out the note and the time, they are folded away. */
  readonly folded: boolean;
}

/** What is recorded of a consultation. */
export function ConsultationFields({ language, form, editions, usual = [], folded }: Props) {
  const w = words[language];
  const choice = ({ id, name, code }: EServiceEdition) => ({ value: id, label: `${code} ${name[language]}` });
  const rest = editions.filter((edition) => !usual.includes(edition));
  const more = (
    <>
      <TextField {...textOf(form, 'note')} label={w.note} hint={w.noteWarning} required={false} />
      {folded && <p>{w.earlier}</p>}
      <DateField {...textOf(form, 'day')} label={w.day} required={!folded} />
      <TextField
        {...textOf(form, 'time')}
        label={w.time}
        hint={w.timeHint}
        inputmode="numeric"
        width="short"
        required={!folded}
      />
    </>
  );
  const isMoreFilled = ['note', 'day', 'time'].some((name) => textOf(form, name).value || form.errors[name]);
  return (
    <>
      <OptionFilter label={w.aboutFilter} found={w.aboutFound} quickKey={folded ? '7' : undefined}>
        <Select
          {...textOf(form, 'about')}
          label={w.about}
          choices={[]}
          groups={[
            { label: w.usual, choices: usual.map(choice) },
            { label: w.topicsHeading, choices: topics.map((value) => ({ value, label: w.topics[value] })) },
            { label: w.eServices, choices: rest.map(choice) },
          ].filter((group) => group.choices.length > 0)}
        />
      </OptionFilter>
      <RadioGroup
        {...textOf(form, 'kind')}
        label={w.kind}
        choices={kinds.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <RadioGroup
        {...textOf(form, 'way')}
        label={w.way}
        inline
        choices={ways.map((value) => ({ value, label: w.ways[value] }))}
      />
      <RadioGroup
        {...textOf(form, 'outcome')}
        label={w.outcome}
        choices={outcomes.map((value) => ({ value, label: w.outcomes[value] }))}
      />
      {folded ? (
        <Details summary={w.more} open={isMoreFilled}>
          {more}
        </Details>
      ) : (
        more
      )}
    </>
  );
}
