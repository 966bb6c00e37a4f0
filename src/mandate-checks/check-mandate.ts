import { hashesOfPerson, type PersonAsked } from '#clients/index.ts';
import { hashesOfStaff } from '#organisations/index.ts';
import { ask, type Database, sql, violates } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** May this employee apply for this e-service in the name of this person at this moment? */
export interface Question {
  /** As in the employee's certificate, `PNOLV-…`. */
  readonly employee: string;
  readonly person: PersonAsked;
  /** The portal's code of the e-service. */
  readonly eService: string;
  readonly moment: Temporal.Instant;
}

/** Who asks, and when. */
export interface Asking {
  readonly system: string;
  /** The terms under which it proved itself. */
  readonly terms: string;
  readonly at: Temporal.Instant;
}

export type Answer =
  | {
      readonly answer: 'yes';
      readonly mandate: { readonly year: number; readonly number: number };
      /** The last day on which it is in force. */
      readonly validUntil: Temporal.PlainDate;
      readonly isDeclared: boolean;
    }
  | { readonly answer: 'no'; readonly reason: (typeof reasons)[number] };

/** Why the answer is no. What ended a mandate is not told, nor whether there ever was one. */
export const reasons = ['none-in-force', 'e-service-not-covered', 'not-this-employees-centre'] as const;

/**
 * The answer by the database's own rule, and its entry in the log of every centre that is concerned (22.¹ 3., 5.). It waits for no act
 * and holds none up, and sees what was recorded before it was asked. Throws a `Refusal` if the system may not ask this, or if too many
 * questions about that employee were answered no.
 */
export async function checkMandate(
  database: Database,
  { system, terms, at }: Asking,
  { employee, person, eService, moment }: Question,
): Promise<Answer> {
  const bytes = (hashes: readonly { readonly hash: Buffer }[]) => hashes.map(({ hash }) => hash);
  const [row] = await ask(
    database,
    sql<AnswerRow>`
      select answer, register_year as year, register_number as number, valid_until as "validUntil", is_declared as "isDeclared"
        from check_mandate(${at}, ${system}, ${terms}, ${bytes(hashesOfStaff(database.vault, employee))}::bytea[],
                           ${bytes(hashesOfPerson(database.vault, person))}::bytea[], ${eService}, ${moment})`,
  ).catch(refuse);
  if (!row) throw new Error('the database answered nothing');
  const { answer, year, number, validUntil, isDeclared } = row;
  if (answer !== 'yes') return { answer: 'no', reason: answer };
  return { answer, mandate: { year, number }, validUntil, isDeclared };
}

function refuse(error: unknown): never {
  if (violates(error, 'asked_too_often')) throw refusal('too-often', (w) => w.tooOften);
  if (violates(error, 'asked_by_a_connected_system')) throw refusal('forbidden', (w) => w.notItsOwn);
  throw error;
}

function refusal(kind: 'too-often' | 'forbidden', text: (w: (typeof words)['lv']) => string): Refusal {
  return new Refusal({ code: `mandate-check.${kind}`, kind, point: '22.1.3', problems: [{ text: say(words, text) }] });
}

type AnswerRow =
  | { answer: 'yes'; year: number; number: number; validUntil: Temporal.PlainDate; isDeclared: boolean }
  | { answer: (typeof reasons)[number]; year: null; number: null; validUntil: null; isDeclared: null };
