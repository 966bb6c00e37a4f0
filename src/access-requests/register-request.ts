import { deed } from '#acting/index.ts';
import { organisationsByNumber } from '#organisations/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
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
  async carryOut(tx, actor, _given, { registrationNumber, channel, arrivedOn }) {
    const later = Temporal.PlainDate.compare(arrivedOn, officialDay(actor.at)) > 0;
    const known = (await organisationsByNumber(tx, [registrationNumber])).get(registrationNumber);
    const faults = [
      ...(known ? [] : refuse('organisation', (w) => w.unknownOrganisation, { field: 'registrationNumber' }).problems),
      ...(later ? refuse('arrived', (w) => w.arrivesLater, { field: 'arrivedOn' }).problems : []),
    ];
    if (!known || later)
      throw new Refusal({ code: 'request.registration', kind: 'input', point: '22', problems: faults });
    const { id, things } = await insertRequest(tx, actor, { organisation: known.id, channel, arrivedOn });
    return { answer: { id }, things };
  },
});
