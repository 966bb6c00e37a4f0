import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { deathsOf, noteDeathMistakeConfirmed, standingDeath } from '#clients/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { noDeath } from './say-death-mistaken.ts';
import { words } from './words.ts';

/** A second person confirms that a death was recorded by mistake: the person's mandates are what they would be without it. */
export const confirmDeathMistaken = deed({
  name: 'death.confirm-mistaken',
  title: say(words, (w) => w.acts.confirmDeathMistaken),
  point: '22.1.3',
  roles: ['employee'],
  input: z.object({}),
  refusedBy: { death_mistake_confirmed_once: noDeath, confirmed_by_another: anotherConfirms },
  async carryOut(tx, actor, { client }: { readonly client: string }) {
    const mistake = standingDeath(await deathsOf(tx, client))?.mistake;
    if (!mistake) throw noDeath();
    if (mistake.saidBy === actor.person) throw anotherConfirms();
    noteDeathMistakeConfirmed(tx, actor, mistake.id);
    return { answer: { id: mistake.id }, client, things: { mistake: mistake.id } };
  },
});

function anotherConfirms(): Refusal {
  const problems = [{ text: say(words, (w) => w.anotherConfirms) }];
  return new Refusal({ code: 'death.another-confirms', point: '22.1.3', problems });
}
