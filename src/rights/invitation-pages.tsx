import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { WarningText } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { OpenInvitation } from './invitations.ts';
import { words } from './words.ts';

interface ForInvited {
  readonly language: Language;
  readonly path: string;
  readonly role: string;
  readonly place: string;
  readonly term: string;
  readonly hidden: Readonly<Record<string, string>>;
}

/**
 * What the link of an invitation opens: opening the page does not use the invitation, so a mail filter which follows
 * links does no harm.
 */
export function InvitationPage({ language, path, role, place, term, hidden }: ForInvited) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.invitedTitle} lead={w.invitedLead} />
      <SummaryList
        rows={[
          { key: w.where, value: place },
          { key: w.roleLabel, value: role },
          { key: w.term, value: term },
        ]}
      />
      <Form action="/sign-in" hidden={{ ...hidden, return_to: path }}>
        <Actions>
          <SubmitButton text={w.invitedSignIn} />
        </Actions>
      </Form>
    </>
  );
}

interface ForAdministrator {
  readonly language: Language;
  readonly invitation: OpenInvitation;
  /** The addresses at which the name is confirmed, and the invitation renewed and withdrawn. */
  readonly confirmAction: string;
  readonly renewAction: string;
  readonly withdrawAction: string;
  /** Hidden fields, new for each form. */
  readonly binding: () => Readonly<Record<string, string>>;
}

/** One open invitation: to take back, or to confirm that the person under another name is the right one. */
export function OpenInvitationPage(props: ForAdministrator) {
  const { language, invitation, confirmAction, renewAction, withdrawAction, binding } = props;
  const w = words[language];
  const { name, email, role, centreName, invitedAt, claimedName } = invitation;
  return (
    <>
      <PageHeading text={name} caption={w.invitation} />
      <SummaryList
        rows={[
          { key: w.email, value: email },
          { key: w.roleLabel, value: w.role(role) },
          { key: w.where, value: centreName ?? w.wholeOrganisation },
          { key: w.invitedAt, value: formMoment(invitedAt, language) },
          { key: w.linkUntil, value: formMoment(invitation.expires, language) },
          ...(claimedName === null ? [] : [{ key: w.signedInAs, value: claimedName }]),
        ]}
      />
      {claimedName !== null && (
        <>
          <WarningText>{w.nameDiffersWarning}</WarningText>
          <Form action={confirmAction} hidden={binding()}>
            <Actions>
              <SubmitButton text={w.confirmName} />
            </Actions>
          </Form>
        </>
      )}
      <Prose>
        <p>{w.renewLead}</p>
      </Prose>
      <Form action={renewAction} hidden={binding()}>
        <Actions>
          <SubmitButton text={w.renew} kind="secondary" />
        </Actions>
      </Form>
      <Form action={withdrawAction} hidden={binding()}>
        <Actions>
          <SubmitButton text={w.withdraw} kind={claimedName === null ? 'danger' : 'secondary'} />
        </Actions>
      </Form>
    </>
  );
}
