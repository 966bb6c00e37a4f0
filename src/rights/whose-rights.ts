import type { Whose } from '#acting/index.ts';

/** Whose data a list of rights shows: of those who hold them, or are invited to. */
export function whoseRights(
  shown: readonly { readonly id: string; readonly staff?: string | undefined }[],
): Pick<Whose, 'staff' | 'invited'> {
  return {
    staff: shown.flatMap(({ staff }) => staff ?? []),
    invited: shown.flatMap(({ id, staff }) => (staff === undefined ? [id] : [])),
  };
}
