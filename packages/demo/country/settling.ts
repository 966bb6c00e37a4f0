import type { RequestSettings } from '#access-requests/index.ts';
import type { Actor, WithDatabase } from '#acting/index.ts';
import type { DemoPerson } from '#demo/identity-provider/index.ts';
import type { DemoSigning } from '#demo/signing-tool/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { AccessRight } from '#rights/index.ts';
import type { CentreKey } from './places.ts';

/** What is needed to give people their rights as in production. */
export interface Settling extends WithDatabase {
  readonly tx: Logged;
  readonly documents: DocumentMaker;
  /** Validates with the trusted lists of those days. */
  readonly requests: RequestSettings;
  readonly signing: DemoSigning;
  /** The moment of the next act: each takes a few minutes. */
  readonly next: () => Temporal.Instant;
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly centres: ReadonlyMap<CentreKey, { readonly id: string; readonly organisation: string }>;
}

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

export function clockFrom(begin: Temporal.Instant): () => Temporal.Instant {
  let then = begin;
  return () => {
    then = then.add({ minutes: 3 });
    return then;
  };
}

/** The part of an actor that does not change from one act to the next. */
export type Post = Omit<Actor, 'at' | 'signedInAt'>;

export function postOf({ givenName, surname }: DemoPerson, person: string, { id, ...right }: AccessRight): Post {
  return { ...right, right: id, person, name: `${givenName} ${surname}`, means: 'eid_card' };
}

export function actorOf(post: Post, at: Temporal.Instant): Actor {
  return { ...post, signedInAt: at.subtract({ minutes: 20 }), at };
}

export function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo country has no ${String(key)}`);
  return value;
}
