import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Act, type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { acts } from '#site/gathered.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { caseParts } from './cases.ts';
import { alsoIn } from './people.ts';
import { typedFor } from './typed-for.ts';

interface Asked {
  readonly actor: Actor;
  readonly of: Readonly<Record<string, string>>;
  readonly input: object;
}

/** By the acts' names: an officer of the ministry, and an organisation or a centre about which it can be done. */
export function officeSituations(
  database: TestDatabase,
  karlis: () => CentreActor,
): Readonly<Record<string, () => Promise<Asked>>> {
  let asked: Promise<Actor> | undefined;
  const officer = () => {
    asked ??= alsoIn(database, karlis(), 'ministry_officer');
    return asked;
  };
  const typedOf = (name: string) => {
    const one = acts.find((each) => each.name === name) ?? assert.fail(name);
    return typedFor(one, one.input, { editions: [], eService: '', at: karlis().at }) as object;
  };
  /** What was added, as the address of what is done next names it. */
  const addedBy = async (name: 'organisation.add' | 'centre.add', of: object) => {
    const one = acts.find((each) => each.name === name) as unknown as Act<string, z.ZodType, z.ZodType>;
    const named = { ...typedOf(name), name: 'Slēdzamā iestāde' };
    const input = name === 'centre.add' ? named : { ...named, registrationNumber: '90000000090' };
    const made = { id: randomUUID(), of, input };
    const { id } = (await carryOut(caseParts(database) as never, await officer(), one, made)) as { id: string };
    return { [name === 'centre.add' ? 'centre' : 'organisation']: id };
  };
  return {
    'organisation.add': async () => ({ actor: await officer(), of: {}, input: typedOf('organisation.add') }),
    'organisation.change': async () => ({
      actor: await officer(),
      of: { organisation: karlis().organisation },
      input: typedOf('organisation.change'),
    }),
    'organisation.close': async () => ({
      actor: await officer(),
      of: await addedBy('organisation.add', {}),
      input: typedOf('organisation.close'),
    }),
    'centre.add': async () => ({
      actor: await officer(),
      of: { organisation: karlis().organisation },
      input: typedOf('centre.add'),
    }),
    'centre.change': async () => ({
      actor: await officer(),
      of: { centre: karlis().centre },
      input: typedOf('centre.change'),
    }),
    'centre.say-hours': async () => ({
      actor: await officer(),
      of: { centre: karlis().centre },
      input: typedOf('centre.say-hours'),
    }),
    'centre.say-day': async () => ({
      actor: await officer(),
      of: { centre: karlis().centre },
      input: typedOf('centre.say-day'),
    }),
    'centre.close': async () => ({
      actor: await officer(),
      of: await addedBy('centre.add', { organisation: karlis().organisation }),
      input: typedOf('centre.close'),
    }),
  };
}
