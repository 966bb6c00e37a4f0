import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { fold, say } from '#platform/languages/languages.ts';
import type { CheckFields } from './check-identity-input.ts';
import { deathsOf, standing } from './deaths.ts';
import { findClientByCode, namesOf } from './people.ts';
import type { PersonShown } from './person-shown.ts';
import { type Met, meet } from './recognise-person.ts';
import { words } from './words.ts';

type Sentence = (w: typeof words.lv) => string;

/**
 * The code and the former code belong to two different people: one was mistyped, or two records have to be compared
 * first.
 */
export function contradictingCodes({ fields }: PersonShown): Refusal {
  return refusal('clients.two-persons', fields.previousCode, (w) => w.codesOfTwoPersons);
}

/** The employee is neither the client nor the represented person: nobody checks and files for themself. */
export async function servingOneself(
  tx: Logged,
  ownNumber: string | undefined,
  { code, previousCode, fields }: PersonShown,
  known: string | undefined,
): Promise<Refusal | undefined> {
  const own = ownNumber?.replace(/^PNOLV-/, '');
  if (own === undefined) return undefined;
  const typed = code?.code === own || previousCode?.code === own;
  if (!typed && (known === undefined || (await findClientByCode(tx, own)) !== known)) return undefined;
  return refusal('clients.serves-themself', fields.code, (w) => w.servesThemself);
}

/**
 * The code is recorded, but under an entirely different name. People do change both names; more often a digit was
 * mistyped, and the records of two people would be merged.
 */
export async function otherName(tx: Logged, known: string, shown: PersonShown): Promise<Refusal | undefined> {
  if (shown.nameConfirmed) return undefined;
  const names = await namesOf(tx, known);
  const alike = names.some(
    (name) => fold(name.givenName) === fold(shown.givenName) || fold(name.surname) === fold(shown.surname),
  );
  return alike ? undefined : refusal('clients.other-name', shown.fields.nameConfirmed, (w) => w.knownUnderOtherName);
}

/** Whoever comes again is the same client, and acts for the same person or for nobody. */
export function otherPeople(
  before: { readonly client: string | null; readonly represented: string | null },
  { outcome }: Pick<CheckFields, 'outcome'>,
  shown: { readonly client?: PersonShown; readonly represented?: PersonShown },
  found: { readonly client: Met | undefined; readonly represented: Met | undefined },
): Refusal | undefined {
  if (shown.client && (found.client?.id ?? null) !== before.client) {
    return refusal('clients.other-client', shown.client.fields.code, (w) => w.otherClient);
  }
  const represented = shown.represented ? found.represented?.id : null;
  if (outcome === 'refused' || represented === before.represented) return undefined;
  return refusal('clients.other-represented', 'matter', (w) => w.otherRepresented);
}

/** A death is recorded of whoever is said to stand here: one of the two is a mistake. */
export async function recordedDead(tx: Logged, known: string, { fields }: PersonShown): Promise<Refusal | undefined> {
  const death = standing(await deathsOf(tx, known));
  return death && refusal('clients.recorded-dead', fields.code, (w) => w.recordedDead);
}

/** The same, where it was recorded at this moment. */
export function recordedDeadMeanwhile(): Refusal {
  return refusal('clients.recorded-dead', 'personalCode', (w) => w.recordedDead);
}

/** A client who acts in their own name represents nobody. */
export function speakingForOneself(client: Met, represented: Met): Refusal | undefined {
  const same = client.id !== undefined && client.id === represented.id;
  if (!same && !meet(client.marks, represented.marks)) return undefined;
  return refusal('clients.represents-themself', represented.shown.fields.code, (w) => w.representsThemself);
}

function refusal(code: string, field: string, sentence: Sentence): Refusal {
  return new Refusal({ code, point: '22.1.1', problems: [{ field, text: say(words, sentence) }] });
}
