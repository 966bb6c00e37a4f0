import { createHash, randomUUIDv7 } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { type LimitsOfApplicants, requireRoomForFile, requireValidationLeft } from './limits-of-applicants.ts';
import { refuse } from './refuse.ts';
import { addReport, latestReports } from './reports.ts';
import { seeRequest } from './see-request.ts';
import { isTheirs } from './state.ts';
import { own } from './tables.ts';
import type { ValidatedFile } from './validate-file.ts';

/** More tries than this are no tries. */
const mostSendings = 30;

/**
 * Takes in a signed request with what validation found (Annex 2, note 1). A refused one is kept as well, with its
 * reason: what came in and what was found stays for good. So an applicant has room for so many, and no more.
 */
export async function takeInFile(
  tx: Logged,
  actor: Actor,
  id: string,
  limits: LimitsOfApplicants,
  { file, ...validated }: ValidatedFile,
) {
  const request = await seeRequest(tx, actor, id, { held: true });
  if (!isTheirs(actor, request.channel)) {
    throw refuse('not-yours-to-send', (w) => w.notYoursToSend, { kind: 'forbidden' });
  }
  const before = await latestReports(tx, request.id);
  if (before.some(({ verdict }) => verdict !== 'refused')) {
    throw refuse('already-sent', (w) => w.alreadySent, { kind: 'conflict' });
  }
  if (request.channel === 'system') await requireRoomForFile(tx, actor, limits, file, { hold: true });
  if (before.length >= mostSendings) throw refuse('too-many-sendings', (w) => w.tooManySendings);
  const sha256 = createHash('sha256').update(file.bytes).digest();
  const same = before.find((one) => one.sha256.equals(sha256));
  if (request.channel === 'system') await requireValidationLeft(tx, same?.sentBy ?? actor.person, actor.at);
  const sending = same?.sending ?? randomUUIDv7();
  if (!same) {
    const dataKey = await dataKeyOf(tx, { centre: null, id: request.id });
    await own(tx)
      .insertInto('access_request_sending')
      .values({
        id: sending,
        request_id: request.id,
        sent_by: actor.person,
        sent_at: actor.at,
        sha256,
        file_name: dataKey.seal(file.name),
        file: dataKey.sealBytes(file.bytes),
      })
      .execute();
  }
  await addReport(tx, actor.at, { request: request.id, sending }, validated);
  const { verdict, reason } = validated;
  return {
    answer: { id: sending, verdict, reason },
    things: {
      ...{ request: request.id, organisation: request.organisation, sending, verdict, reason },
      sha256: sha256.toString('hex'),
    },
  };
}
