import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { insertRequest } from './insert-request.ts';
import { applicants } from './see-request.ts';
import { words } from './words.ts';

/** Begins a request of the actor's own organisation (22.). */
export const beginRequest = deed({
  name: 'access-request.begin',
  title: say(words, (w) => w.acts.beginRequest),
  point: '22',
  roles: applicants,
  input: z.object({}),
  async carryOut(tx, actor) {
    const { id, things } = await insertRequest(tx, actor, { organisation: actor.organisation, channel: 'system' });
    return { answer: { id }, things };
  },
});
