import { DataTable } from '#platform/html/data-table.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { OpenInvitation } from './invitations.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly invitations: readonly OpenInvitation[];
  readonly isAdministrator: boolean;
}

/** Who was invited and has not come, or has come under another name. */
export function InvitationsTable({ language, invitations, isAdministrator }: Props) {
  const w = words[language];
  const mayOpen = ({ role }: OpenInvitation) => isAdministrator !== (role === 'administrator');
  return (
    <DataTable
      caption={w.invitations}
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: w.person,
          isRowHeader: true,
          cell: (one) => (mayOpen(one) ? <a href={`/invitations/${one.id}`}>{one.name}</a> : one.name),
        },
        { heading: w.email, cell: ({ email }) => email },
        { heading: w.roleLabel, cell: ({ role }) => w.role(role) },
        { heading: w.centre, cell: ({ centreName }) => centreName ?? w.wholeOrganisation },
        {
          heading: w.state,
          cell: ({ claimedName, expires }) =>
            claimedName === null ? (
              <Tag kind="waiting" text={w.waitsUntil(formDate(officialDay(expires), language))} />
            ) : (
              <Tag kind="attention" text={w.nameDiffersTag} />
            ),
        },
      ]}
    />
  );
}
