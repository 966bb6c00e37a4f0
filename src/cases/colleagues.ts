import type { CentreActor } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { employeesAt } from '#rights/index.ts';
import { words } from './responsible/words.ts';

/** The employees to whom a case can be given now, in the order of their names. */
export async function colleaguesOf(tx: Transaction, actor: CentreActor): Promise<{ value: string; label: string }[]> {
  const names = await staffNames(tx, [...(await employeesAt(tx, actor))]);
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'lv'));
}

/** A case is given only to somebody who may serve at this centre now. */
export async function notServing(tx: Transaction, actor: CentreActor, colleague: string): Promise<Refusal | undefined> {
  if ((await employeesAt(tx, actor)).has(colleague)) return undefined;
  return wrongColleague(
    'case.colleague-may-not-serve',
    say(words, (w) => w.mayNotServe),
  );
}

export function wrongColleague(code: string, text: Text): Refusal {
  return new Refusal({ code, problems: [{ field: 'colleague', text }] });
}
