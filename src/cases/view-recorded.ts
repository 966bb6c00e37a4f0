import { z } from 'zod';
import { view } from '#acting/index.ts';
import { recordedWith } from '#clients/index.ts';
import { typedId } from '#platform/input/ids.ts';
import { optionalLine } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { readCase } from './case-facts.ts';
import { words as openingWords } from './opening/words.ts';

/**
 * What is recorded here of a person together with a document, asked to check who somebody is (22.¹ 1.); nothing without both. The person
 * is meant by a personal code, or by their record here.
 */
export const viewRecorded = view({
  name: 'client.compare-with-document',
  title: say(openingWords, (w) => w.views.viewRecorded),
  point: '22.1.1',
  purpose: 'serving',
  roles: ['employee'],
  path: '/cases/{case}/recorded-client',
  query: z.object({ personalCode: optionalLine(), documentNumber: optionalLine(), client: typedId().optional() }),
  async look(tx, actor, of, { personalCode, documentNumber, client }) {
    await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
    const seen =
      (personalCode ?? client) && documentNumber
        ? await recordedWith(tx, actor, { personalCode, client, documentNumber })
        : undefined;
    return { seen, whose: { client: seen?.client }, things: of };
  },
});
