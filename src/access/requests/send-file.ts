import { type Actor, look, perform } from '#audit/index.ts';
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
  const validated = await validateFile(database, requests, actor, request, file);
  const asked = { id, act: 'access-request.send', point: 'annex-2.1' } as const;
  return perform(database, actor, asked, (tx) => sendRequest(tx, actor, { request, file, validated }));
}

/** Validates a file that is here already, by what is known now. */
export async function validateFileAgain(
  { database, requests }: Pick<RequestParts, 'database' | 'requests'>,
  actor: Actor,
  { id, request, sending }: { readonly id: string; readonly request: string; readonly sending: string },
): Promise<Sent> {
  const file = await look(database, actor, (tx) => fileOf(tx, actor, { request, sending }));
  const validated = await validateFile(database, requests, actor, request, file);
  const asked = { id, act: 'access-request.validate-again', point: 'annex-2.1' } as const;
  return perform(database, actor, asked, (tx) => validateAgain(tx, actor, { request, sending, validated }));
}
