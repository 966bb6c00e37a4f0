import type { Evidence } from '#acting/index.ts';
import { areSameBytes } from './same-bytes.ts';

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

/** What the acts tell of: of a centre's records its own entries, of what belongs to no centre the entries of none. */
export class Tellers {
  readonly count: number;
  /** By the length of the act's name and its last letter: to read it as a text first would cost more than all else here. */
  readonly #acts = new Map<number, { readonly act: Buffer; readonly teller: Teller }[]>();

  constructor(evidence: readonly PlainEvidence[], isOfNoCentre: boolean) {
    this.count = evidence.length;
    const told = evidence
      .map((one, place) => ({ ...one, place }))
      .filter(({ centre }) => (centre === null) === isOfNoCentre);
    for (const act of new Set(told.flatMap(({ acts }) => acts))) {
      const ofAct = told.filter(({ acts }) => acts.includes(act));
      const named = (name: string) => ofAct.filter(({ as }) => as.includes(name)).map(({ place }) => place);
      const names = new Set(ofAct.flatMap(({ as }) => as));
      const things = [...names].filter((name) => name !== 'client');
      const teller = {
        client: named('client'),
        things: things.map((name) => ({ name: Buffer.from(name), of: named(name) })),
      };
      const bytes = Buffer.from(act);
      const key = keyOf(bytes, 0, bytes.length);
      this.#acts.set(key, [...(this.#acts.get(key) ?? []), { act: bytes, teller }]);
    }
  }

  /** What the act tells whose name lies in these bytes; undefined for nothing. */
  of(bytes: Uint8Array, start: number, end: number): Teller | undefined {
    const alike = this.#acts.get(keyOf(bytes, start, end));
    if (alike === undefined) return undefined;
    for (const { act, teller } of alike) if (areSameBytes(bytes, start, end, act, 0, act.length)) return teller;
    return undefined;
  }
}

function keyOf(bytes: Uint8Array, start: number, end: number): number {
  return end > start ? (end - start) * 256 + (bytes[end - 1] as number) : 0;
}
