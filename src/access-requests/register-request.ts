import { deed } from '#acting/index.ts';
import { organisationsByNumber } from '#organisations/index.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { insertRequest } from './insert-request.ts';
import { refuse } from './refuse.ts';
import { registerInput } from './register-input.ts';
import { words } from './words.ts';

/** Registers a request that reached the ministry outside the system (22.); its table is entered next. */
export const registerRequest = deed({
  name: 'access-request.register',
  title: say(words, (w) => w.acts.registerRequest),
  point: '22',
  roles: ['ministry_officer'],
  input: registerInput,
  alsoWrong({ arrivedOn }, actor) {
    const isLater = arrivedOn && Temporal.PlainDate.compare(arrivedOn, officialDay(actor.at)) > 0;
    return [isLater ? wrong('arrivedOn', (w) => w.arrivesLater) : undefined];
  },
  async judge(tx, actor, _given, { registrationNumber: number }) {
    const known =
      number === undefined ? undefined : (await organisationsByNumber(tx, [number], actor.at)).get(number)?.id;
    const isUnknown = number !== undefined && known === undefined;
    return { wrong: [isUnknown ? wrong('registrationNumber', (w) => w.unknownOrganisation) : undefined], found: known };
  },
  async carryOut(tx, actor, _given, { channel, arrivedOn }, _needs, _prepared, organisation) {
    const { id, things } = await insertRequest(tx, actor, { organisation, channel, arrivedOn });
    return { answer: { id }, things };
  },
});

function wrong(field: string, text: Parameters<typeof refuse>[1]): Refusal {
  return refuse('registration', text, { field, kind: 'input' });
}
