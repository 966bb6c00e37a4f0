import type { CentreActor } from '#acting/index.ts';
import { documentNumberKey, identityCheckById, personsByIds } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { hasWitnessLine } from './mandate-wordings.ts';
import type { MandateSettings } from './settings.ts';
import { wordingOn } from './versions.ts';
import { words } from './words.ts';

/** Who signs in the client's place, by which document they were known, and why the client cannot. Personal data. */
export interface Witness {
  readonly name: string;
  readonly document: string;
  readonly reason: string;
}

/** Whether a witness may sign a mandate of this day in the client's place: where the installation allows it, and the paper has the line for it. */
export function mayWitnessSign(day: Temporal.PlainDate, { witnessInPlace }: MandateSettings): boolean {
  return witnessInPlace && hasWitnessLine(wordingOn(day));
}

interface TypedWitness {
  readonly witnessSigns?: boolean | undefined;
  readonly witnessName?: string | undefined;
  readonly witnessDocument?: string | undefined;
}

/** Nobody signs in the client's place where that is not allowed, and the employee is nobody's witness. */
export function wrongWitness(
  { witnessSigns, witnessName }: TypedWitness,
  actor: CentreActor,
  day: Temporal.PlainDate,
  settings: MandateSettings,
): Refusal | undefined {
  if (!witnessSigns) return undefined;
  if (!mayWitnessSign(day, settings)) return noWitness('witness-not-taken', 'witnessSigns', (w) => w.notTaken);
  return witnessName === undefined ? undefined : witnessIsEmployee(witnessName, actor, 'witnessName');
}

/** Who serves is no witness, neither when it is drawn up nor when its signing is recorded. */
export function witnessIsEmployee(witness: string, { name }: CentreActor, field: string): Refusal | undefined {
  if (fold(witness) !== fold(name)) return undefined;
  return noWitness('witness-is-employee', field, (w) => w.isEmployee);
}

/** Nobody is a witness in their own matter: neither the client nor the represented person, by name or by document. */
export async function witnessIsParty(
  tx: Logged,
  identityCheck: string,
  { witnessSigns, witnessName, witnessDocument }: TypedWitness,
): Promise<Refusal | undefined> {
  const check = witnessSigns ? await identityCheckById(tx, identityCheck) : undefined;
  if (!check) return undefined;
  const people = await personsByIds(
    tx,
    [check.clientId, check.representedId].filter((id) => id !== null),
  );
  const isNamed = [...people.values()].some(
    ({ givenName, surname }) => fold(`${givenName} ${surname}`) === fold(witnessName ?? ''),
  );
  if (isNamed) return noWitness('witness-is-party', 'witnessName', (w) => w.isParty);
  const isShown = documentNumberKey(witnessDocument ?? '') === documentNumberKey(check.documentNumber ?? '');
  return isShown && witnessDocument ? noWitness('witness-is-party', 'witnessDocument', (w) => w.isParty) : undefined;
}

function noWitness(code: string, field: string, pick: (w: (typeof words)['lv']['witness']) => string): Refusal {
  const problems = [{ field, text: say(words, ({ witness }) => pick(witness)) }];
  return new Refusal({ code: `mandate.${code}`, point: '22.1.3', problems });
}
