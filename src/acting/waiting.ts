import type { Transaction } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { Actor } from './actor.ts';

/** How it waits, in the order of a start page; what is `finished` stands apart and is not counted. */
export const waitingKinds = ['overdue', 'today', 'returned', 'ending', 'waiting', 'finished'] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** So many of something, and the page where they are listed and seen to. */
export interface Counted {
  /** `most` or more; undefined where only the way is shown. */
  readonly count: number | undefined;
  readonly href: string;
}

/** What waits for somebody: figures, and no names. */
export interface Waiting {
  readonly name: string;
  readonly kind: WaitingKind;
  readonly text: Text;
  /** Of those, what the person is responsible for. */
  readonly mine?: Counted | undefined;
  readonly all: Counted;
}

/** Nobody's start page counts further. */
export const mostWaiting = 100;

/** Asked of each room for the start page, in the transaction of the person's centre; it reads little. */
export type WhatWaits = (tx: Transaction, actor: Actor) => Promise<readonly Waiting[]>;
