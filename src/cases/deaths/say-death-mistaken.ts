import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { deathsOf, noteDeathMistake, standingDeath } from '#clients/index.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Says that a death was recorded by mistake, and why. It stands until another person confirms that. */
export const sayDeathMistaken = deed({
  name: 'death.say-mistaken',
  title: say(words, (w) => w.acts.sayDeathMistaken),
  point: '22.1.3',
  roles: ['employee'],
  input: z.object({
    reason: line(
      say(words, (w) => w.sayWhy),
      500,
    ),
  }),
  refusedBy: { death_mistake_said_once: saidAlready },
  async carryOut(tx, actor, { client }: { readonly client: string }, { reason }) {
    const death = standingDeath(await deathsOf(tx, client));
    if (!death) throw noDeath();
    if (death.mistake) throw saidAlready();
    const id = await noteDeathMistake(tx, actor, client, { death: death.id, reason });
    return { answer: { id }, client, things: { death: death.id, mistake: id } };
  },
});

export function noDeath(): Refusal {
  const problems = [{ text: say(words, (w) => w.none) }];
  return new Refusal({ code: 'death.none', kind: 'conflict', point: '22.1.3', problems });
}

function saidAlready(): Refusal {
  const problems = [{ text: say(words, (w) => w.saidAlready) }];
  return new Refusal({ code: 'death.said-mistaken-already', kind: 'conflict', point: '22.1.3', problems });
}
