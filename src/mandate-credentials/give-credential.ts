import { randomUUIDv7 } from 'node:crypto';
import type { ProvedSystem } from '#connected-systems/index.ts';
import { contentOf, type MandateContent, mandateById } from '#mandates/index.ts';
import { ask, type Database, loggedTransaction, rows, sql, violates } from '#platform/database/database.ts';
import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** An application as its service holder knows it. */
export interface ApplicationAsked {
  /** The portal's code of the e-service. */
  readonly eService: string;
  /** The portal's number of the application. */
  readonly reference: string;
}

export interface Given {
  readonly content: MandateContent;
  readonly register: { readonly year: number; readonly number: number };
  readonly list: number;
  readonly place: number;
  /** Codes of those of its e-services about which the system may ask. */
  readonly shown: ReadonlySet<string>;
}

/**
 * What the mandate of an application says, for the system of its service holder (22.¹ 3., 5.), and where its state is told from now on. It
 * leaves an entry in the log of the centre, about the client. Throws a `Refusal` if the system may not ask, if there is no such application, or if
 * the mandate is not in force any more.
 */
export async function giveCredential(
  database: Database,
  { system, terms }: ProvedSystem,
  { eService, reference }: ApplicationAsked,
  at: Temporal.Instant,
): Promise<Given> {
  const [found] = await ask(
    database,
    sql<{
      centre: string | null;
    }>`select centre_of_credential(${system}, ${terms}, ${eService}, ${reference}) as centre`,
  ).catch(refuseStranger);
  const centre = found?.centre;
  if (!centre) throw refusal('unknown', 'absent', (w) => w.unknown);
  return loggedTransaction(database, centre, async (tx) => {
    const [given] = await rows(
      tx,
      sql<{ mandate: string; list: number; place: number }>`
        select mandate, list, place
          from give_credential(${at}, ${system}, ${terms}, ${eService}, ${reference}, ${randomUUIDv7()})`,
    ).catch(refuseStranger);
    const mandate = given && (await mandateById(tx, given.mandate));
    const content = mandate && (await contentOf(tx, mandate.id));
    if (!content) throw refusal('ended', 'rule', (w) => w.ended);
    const codes = content.eServices.map(({ code }) => code);
    const shown = await rows(
      tx,
      sql<{ code: string }>`
        select code from unnest(${codes}::text[]) code
         where organisation_asking(${system}, ${terms}, e_service_coded(code)) is not null`,
    );
    const { list, place } = given;
    return { content, register: mandate.register, list, place, shown: new Set(shown.map(({ code }) => code)) };
  });
}

function refuseStranger(error: unknown): never {
  if (violates(error, 'credential_for_a_connected_system')) throw refusal('forbidden', 'forbidden', (w) => w.notItsOwn);
  throw error;
}

function refusal(what: string, kind: RefusalKind, text: (w: (typeof words)['lv']) => string): Refusal {
  const problems = [{ text: say(words, text) }];
  return new Refusal({ code: `mandate-credential.${what}`, kind, point: '22.1.5', problems });
}
