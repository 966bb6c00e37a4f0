import {
  type BaseText,
  cite,
  type Edition,
  editionOn,
  type Misfit,
  type Operation,
  type Reading,
} from '../../src/index.ts';
import { place } from './place.ts';

type Given<Each> = Each extends Operation ? Omit<Each, 'at' | 'targets'> & { on: string | readonly string[] } : never;

/** An operation with its places in short. */
export type MadeUp = Given<Operation>;

/** A made-up text from 1 January 2020, `{ '5.1': 'words' }`; null is known to be absent. */
export function baseOf(words: Readonly<Record<string, string | null>>, isComplete = true): BaseText {
  return {
    act: { number: '401', date: '2017-07-04' },
    from: '2020-01-01',
    isComplete,
    places: Object.entries(words).map(([short, own]) => {
      const target = place(short);
      return own === null ? { target, state: 'absent' } : { target, state: 'there', words: own };
    }),
  };
}

/** A made-up act of the Cabinet that amends it. */
export function act(number: string, inForce: string, ...operations: readonly MadeUp[]): Reading {
  return {
    amendment: {
      issuer: 'Ministru kabinets',
      number,
      date: '2020-01-02',
      amends: { number: '401', date: '2017-07-04' },
      inForce,
      cut: false,
      isProject: false,
      isCorrection: false,
    },
    operations: operations.map(({ on, ...operation }, index) => ({
      ...operation,
      at: `1.${index + 1}`,
      targets: [on].flat().map(place),
    })) as Operation[],
    unread: [],
  };
}

/** The edition; what was refused fails the test. */
export function edition(base: BaseText, acts: readonly Reading[], day = '2021-01-01'): Edition {
  const result = editionOn(base, acts, day);
  if ('refused' in result) throw new Error(result.refused.map(briefly).join('\n'));
  return result.edition;
}

/** Why it was refused, `1.2 absent point 5`; nothing if it fits. */
export function refusals(base: BaseText, acts: readonly Reading[], day = '2021-01-01'): string[] {
  const result = editionOn(base, acts, day);
  return 'refused' in result ? result.refused.map(briefly) : [];
}

function briefly({ code, at, places }: Misfit): string {
  return [at ?? '-', code, places.map(cite).join(', ')].join(' ').trim();
}

/** What stands there: `{ 'point 5': 'words' }`; null is known to be absent, undefined is there with unknown words. */
export function wordsOf({ places }: Pick<BaseText, 'places'>): Record<string, string | null | undefined> {
  return Object.fromEntries(
    places.map(({ target, state, words }) => [cite(target), state === 'absent' ? null : words]),
  );
}

/** The place of an edition. */
export function placeIn({ places }: Edition, short: string): Edition['places'][number] | undefined {
  const where = cite(place(short));
  return places.find(({ target }) => cite(target) === where);
}
