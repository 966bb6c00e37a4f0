import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { inBoth } from '#platform/languages/languages.ts';
import { type AdministratorsRight, inviteAdministrator, revokeAdministrator } from '#rights/index.ts';
import type { CheckedRow } from './check-rows.ts';
import type { RequestKind } from './draft.ts';
import { refuse } from './refuse.ts';
import type { RowDecision } from './row-decisions.ts';
import { words } from './words.ts';

interface Row {
  readonly request: { readonly id: string; readonly organisation: string };
  readonly kind: RequestKind;
  readonly row: CheckedRow;
  readonly decision: RowDecision;
  /** What may be revoked, by id. What a row takes is no longer there for the next one. */
  readonly administrators: Map<string, AdministratorsRight>;
}

interface Done {
  readonly rights: readonly string[];
  readonly invitation: string | null;
  readonly leavesNone: boolean;
}

const nothing: Done = { rights: [], invitation: null, leavesNone: false };

/** Gives or takes what one row asks for. A "no" of the rights' own rules names the row that it concerns. */
export async function carryOutRow(tx: Logged, actor: Actor, row: Row): Promise<Done> {
  if (!row.decision.approved) return nothing;
  try {
    return row.kind === 'grant' ? await grant(tx, actor, row) : await revoke(tx, actor, row);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, kind, point, details, problems } = error;
    const { number } = row.row;
    throw new Refusal({
      code,
      kind,
      details,
      ...(point && { point }),
      problems: problems.map(({ text }) => ({
        field: `outcome-${number}`,
        text: inBoth((language) => words[language].inRow(number, text[language])),
      })),
    });
  }
}

async function grant(tx: Logged, actor: Actor, { request, row }: Row): Promise<Done> {
  const { name, email, position, lastDay } = row;
  const invitation = await inviteAdministrator(tx, actor, {
    person: { name, email },
    organisation: request.organisation,
    position,
    from: officialDay(actor.at),
    until: lastDay,
    basis: request.id,
  });
  return { rights: [], invitation, leavesNone: false };
}

async function revoke(tx: Logged, actor: Actor, { request, decision, administrators }: Row): Promise<Done> {
  const meant = [...new Set(decision.takes)].flatMap((id) => administrators.get(id) ?? []);
  if (meant.length === 0) throw refuse('nothing-to-revoke', (w) => w.nothingToRevoke);
  let leavesNone = false;
  for (const one of meant) {
    administrators.delete(one.id);
    const { lastAdministrator } = await revokeAdministrator(tx, actor, one, {
      reason: decision.reason,
      basis: request.id,
    });
    leavesNone ||= lastAdministrator;
  }
  return {
    rights: meant.filter(({ kind }) => kind === 'right').map(({ id }) => id),
    invitation: meant.find(({ kind }) => kind === 'invitation')?.id ?? null,
    leavesNone,
  };
}
