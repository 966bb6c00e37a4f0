import { type Actor, look, type PointOfLaw, perform, recordRefusal } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { SignedFile } from './match-form.ts';
import { type Sent, sendRequest } from './send-request.ts';
import type { RequestParts } from './settings.ts';
import { fileOf, validateAgain } from './validate-again.ts';
import { validateFile } from './validate-file.ts';

interface Sending {
  /** Under which this posting is carried out once. */
  readonly id: string;
  readonly request: string;
  readonly file: SignedFile;
}

/** Validates a signed file and takes it in with its report. */
export async function sendFile(
  { database, requests }: Pick<RequestParts, 'database' | 'requests'>,
  actor: Actor,
  { id, request, file }: Sending,
): Promise<Sent> {
  const asked = { id, act: 'access-request.send', point: 'annex-2.1' } as const;
  const validated = await orInTheLog(database, actor, asked, () =>
    validateFile(database, requests, actor, request, file),
  );
  return perform(database, actor, asked, (tx) => sendRequest(tx, actor, { request, file, validated }));
}

/** Validates a file that is here already, by what is known now. */
export async function validateFileAgain(
  { database, requests }: Pick<RequestParts, 'database' | 'requests'>,
  actor: Actor,
  { id, request, sending }: { readonly id: string; readonly request: string; readonly sending: string },
): Promise<Sent> {
  const asked = { id, act: 'access-request.validate-again', point: 'annex-2.1' } as const;
  const validated = await orInTheLog(database, actor, asked, async () => {
    const file = await look(database, actor, (tx) => fileOf(tx, actor, { request, sending }));
    return validateFile(database, requests, actor, request, file);
  });
  return perform(database, actor, asked, (tx) => validateAgain(tx, actor, { request, sending, validated }));
}

/** Files are validated outside of any transaction. Whoever is refused before one begins stands in the log all the same. */
async function orInTheLog<T>(
  database: Database,
  actor: Actor,
  asked: { readonly act: string; readonly point: PointOfLaw },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) await recordRefusal(database, actor, { name: asked.act, point: asked.point }, error);
    throw error;
  }
}
