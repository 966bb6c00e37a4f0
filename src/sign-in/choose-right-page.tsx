import { roleName } from '#acting/index.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { WarningText } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { AccessRight } from '#rights/index.ts';
import { words } from './words.ts';

interface ChooseRightProps {
  readonly language: Language;
  readonly rights: readonly AccessRight[];
  readonly placeNames: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
  readonly returnTo: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly error?: string | undefined;
}

export function ChooseRightPage(props: ChooseRightProps) {
  const { language, rights, placeNames, chosen, returnTo, hidden, error } = props;
  const w = words[language];
  if (rights.length === 0) {
    return (
      <>
        <PageHeading text={w.noRightsLeft} />
        <WarningText>{w.refused['no-rights'].whatToDo}</WarningText>
        <SignOut {...props} />
      </>
    );
  }
  const choices = rights.map(({ id, role, position }) => ({
    value: id,
    label: placeNames.get(id) ?? '',
    hint: w.roleAndPosition(roleName(role)[language], position),
  }));
  return (
    <>
      <PageHeading text={w.chooseTitle} lead={w.chooseLead} />
      <Form action="/choose-right" hidden={{ ...hidden, return_to: returnTo }}>
        <RadioGroup name="chosen" label={w.chooseLabel} choices={choices} value={chosen} error={error} />
        <Actions>
          <SubmitButton text={w.goOn} />
        </Actions>
      </Form>
      {chosen === undefined && <SignOut {...props} />}
    </>
  );
}

/** The page's header offers sign-out only to those who have chosen; nobody may be kept in by a choice. */
function SignOut({ language, hidden }: ChooseRightProps) {
  return (
    <Form action="/sign-out" hidden={hidden}>
      <Actions>
        <SubmitButton text={words[language].signOut} kind="secondary" />
      </Actions>
    </Form>
  );
}
