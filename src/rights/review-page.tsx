import { LawPoints } from '#acting/index.ts';
import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf, tickOf } from '#platform/html/typed.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { ListedRight } from './rights-in.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rights: readonly ListedRight[];
  readonly hasMore: boolean;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly done: boolean;
}

/** The quarterly review on one page: each right is still needed, or is taken (note 4). */
export function ReviewPage({ language, rights, hasMore, form, hidden, done }: Props) {
  const w = words[language];
  return (
    <>
      {done && <Notice kind="success" title={w.done.reviewed} />}
      <PageHeading
        text={w.review}
        caption={<LawPoints points={['annex-2.4']} />}
        lead={rights.length > 0 ? w.reviewLead : w.reviewDone}
      />
      {rights.length > 0 && (
        <Form action="/rights/review" hidden={hidden}>
          {rights.map(({ id }) => (
            <input key={id} type="hidden" name="shown" value={id} />
          ))}
          {rights.length > 1 && (
            <Checkbox {...tickOf(form, 'keepOthers')} label={w.keepOthers} hint={w.keepOthersHint} />
          )}
          {rights.map((right) => (
            <RadioGroup
              key={right.id}
              {...textOf(form, `right-${right.id}`)}
              label={`${right.name}: ${w.role(right.role)}, ${right.centreName ?? w.wholeOrganisation}`}
              hint={hintOf(right, language)}
              choices={[
                { value: 'keep', label: w.keep },
                {
                  value: 'take',
                  label: w.takeIt,
                  reveals: (
                    <TextField
                      {...textOf(form, `reason-${right.id}`)}
                      label={w.ownReason}
                      required={false}
                      spellcheck
                    />
                  ),
                },
              ]}
            />
          ))}
          <TextField
            {...textOf(form, 'reason')}
            label={w.reason}
            hint={w.reviewReasonHint}
            required={false}
            spellcheck
          />
          {hasMore && <p>{w.reviewMore}</p>}
          <Actions>
            <SubmitButton text={w.save} />
          </Actions>
        </Form>
      )}
    </>
  );
}

function hintOf({ lastUsed, daysLate }: ListedRight, language: Language): string {
  const w = words[language];
  const used = lastUsed ? w.usedOn(formDate(officialDay(lastUsed), language)) : w.notUsedYet;
  return daysLate > 0 ? `${used}. ${w.lateBy(daysLate)}` : used;
}
