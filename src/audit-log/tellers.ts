import { type Evidence, noCentre } from '#acting/index.ts';

/** Evidence without the acts themselves: it goes to another thread. */
export interface PlainEvidence extends Omit<Evidence, 'by'> {
  /** The names of the acts that write such rows. */
  readonly acts: readonly string[];
}

/** What of an act's entries names rows, and of which of the evidence, by its place in the list. */
export interface Teller {
  readonly client: readonly number[];
  readonly things: readonly { readonly name: Buffer; readonly of: readonly number[] }[];
}

/** Evidence as it goes to another thread. */
export function plainEvidence({ by, ...of }: Evidence): PlainEvidence {
  return { ...of, acts: by.map(({ name }) => name) };
}

/** True if entries of this chain tell of these rows. */
export function isToldIn(chain: string, { centre }: Pick<Evidence, 'centre'>): boolean {
  return (chain === noCentre) === (centre === null);
}

/** What the acts of a chain tell of. */
export class Tellers {
  readonly count: number;
  readonly #byAct = new Map<string, Teller>();

  constructor(chain: string, evidence: readonly PlainEvidence[]) {
    this.count = evidence.length;
    const told = evidence.map((one, place) => ({ ...one, place })).filter((one) => isToldIn(chain, one));
    for (const act of new Set(told.flatMap(({ acts }) => acts))) {
      const ofAct = told.filter(({ acts }) => acts.includes(act));
      const named = (name: string) => ofAct.filter(({ as }) => as.includes(name)).map(({ place }) => place);
      const names = new Set(ofAct.flatMap(({ as }) => as));
      const things = [...names].filter((name) => name !== 'client');
      this.#byAct.set(act, {
        client: named('client'),
        things: things.map((name) => ({ name: Buffer.from(name), of: named(name) })),
      });
    }
  }

  of(act: string): Teller | undefined {
    return this.#byAct.get(act);
  }
}
