import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { insertRequest } from './insert-request.ts';
import { applicants, seeRequest } from './see-request.ts';
import { words } from './words.ts';

/**
 * Begins a request with another one's table (22.). A form once made is not changed any more: a mistake is corrected in
 * a new one.
 */
export const copyRequest = deed({
  name: 'access-request.copy',
  title: say(words, (w) => w.acts.copyRequest),
  point: '22',
  roles: applicants,
  input: z.object({}),
  async carryOut(tx, actor, { request }: { request: string }) {
    const {
      draft: { kind, rows },
    } = await seeRequest(tx, actor, request);
    const { organisation } = actor;
    const { id, things } = await insertRequest(tx, actor, { organisation, channel: 'system', draft: { kind, rows } });
    return { answer: { id }, things: { ...things, basis: request } };
  },
});
