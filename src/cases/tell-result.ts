import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { choice } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import type { TellingBasis } from './portal-demands.ts';
import { recordOnLine } from './record-on-line.ts';
import { tellingWays } from './telling-ways.ts';
import { words } from './words.ts';

export const tellResultInput = z.object({
  way: choice(
    tellingWays,
    say(words, (w) => w.chooseWay),
  ),
});

/**
 * Records that and how the client was informed of the result (22.¹ 7.), only if they asked for it. The result itself is
 * never recorded.
 */
export const tellResult = deed({
  name: 'result.tell',
  title: say(words, (w) => w.acts.tellResult),
  point: '22.1.7',
  roles: ['employee'],
  input: tellResultInput,
  carryOut: async (tx, actor, filed: TellingBasis, { way }) =>
    recordOnLine(tx, actor, filed, 'result_told', { way, told_at: actor.at, told_by: actor.person }),
});
