import { z } from 'zod';
import { deed, type Reading } from '#acting/index.ts';
import { file } from '#platform/input/file.ts';
import { say } from '#platform/languages/languages.ts';
import { reasons, verdicts } from './judge.ts';
import { requireRoomForFile } from './limits-of-applicants.ts';
import { words as refusedWords } from './refused/words.ts';
import { readers } from './see-request.ts';
import type { RequestSettings } from './settings.ts';
import { largestFile, signedFileOf } from './signed-file-of.ts';
import { takeInFile } from './take-in-file.ts';
import { type ValidatedFile, validateFile } from './validate-file.ts';
import { words } from './words.ts';

/** Sends a signed request in: it is validated, and taken in or refused (Annex 2, note 1). */
export const sendRequest = deed({
  name: 'access-request.send',
  title: say(words, (w) => w.acts.sendRequest),
  point: 'annex-2.1',
  roles: readers,
  input: z.object({
    signed: file({
      missing: say(refusedWords, (w) => w.noFile),
      most: largestFile,
      tooLarge: say(refusedWords, (w) => w.fileTooLarge),
    }),
  }),
  answer: z.object({ id: z.string(), verdict: z.enum(verdicts), reason: z.enum(reasons) }),
  async prepare(
    { read, requests }: { requests: RequestSettings } & Reading,
    actor,
    { request }: { request: string },
    { signed },
  ): Promise<ValidatedFile> {
    const file = signedFileOf(signed);
    if (actor.role !== 'ministry_officer') {
      await read((tx) => requireRoomForFile(tx, actor, requests.limits, file, { hold: false }));
    }
    return { file, ...(await validateFile(read, requests, actor, request, file)) };
  },
  carryOut: (tx, actor, { request }, _input, { requests }, validated) =>
    takeInFile(tx, actor, request, requests.limits, validated),
});
