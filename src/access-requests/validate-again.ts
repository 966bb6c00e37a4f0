import { z } from 'zod';
import { deed, type Reading } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { requireUndecided } from './is-decided.ts';
import { reasons, verdicts } from './judge.ts';
import { requireValidationLeft } from './limits-of-applicants.ts';
import { noSuchRequest } from './refuse.ts';
import { addReport, latestReports } from './reports.ts';
import { readers, seeRequest } from './see-request.ts';
import type { RequestSettings } from './settings.ts';
import { signedFile } from './signed-file.ts';
import { type Validated, validateFile } from './validate-file.ts';
import { words } from './words.ts';

/**
 * Validates a signed file that is here already by what is known now, as when a revocation list or trust list has come that was
 * not there before (Annex 2, note 1). Earlier reports stay.
 */
export const validateAgain = deed({
  name: 'access-request.validate-again',
  title: say(words, (w) => w.acts.validateAgain),
  point: 'annex-2.1',
  roles: readers,
  input: z.object({}),
  answer: z.object({ id: z.string(), verdict: z.enum(verdicts), reason: z.enum(reasons) }),
  async prepare(
    { read, requests }: { requests: RequestSettings } & Reading,
    actor,
    given: { request: string; sending: string },
  ): Promise<Validated> {
    const file = await read((tx) => signedFile(tx, actor, given));
    return validateFile(read, requests, actor, given.request, file);
  },
  async carryOut(tx, actor, { request, sending }, _input, _needs, validated) {
    const { id, organisation, channel } = await seeRequest(tx, actor, request, { held: true });
    await requireUndecided(tx, id);
    const sent = (await latestReports(tx, id)).find((one) => one.sending === sending);
    if (!sent) throw noSuchRequest();
    if (channel === 'system' && actor.role !== 'ministry_officer') {
      await requireValidationLeft(tx, sent.sentBy, actor.at);
    }
    const report = await addReport(tx, actor.at, { request: id, sending }, validated);
    const { verdict, reason } = validated;
    const things = { request: id, organisation, sending, report, verdict, reason };
    return { answer: { id: report, verdict, reason }, things };
  },
});
