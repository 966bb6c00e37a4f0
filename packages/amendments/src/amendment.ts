import type { ReasonCode } from './reasons.ts';
import type { Target } from './target.ts';

/** What was read of an amending text. Days are written `2019-03-01`. */
export interface Reading {
  amendment: Amendment;
  operations: Operation[];
  /** What was not read, and why. While anything stands here, a person decides before anything is applied. */
  unread: Unread[];
}

/** The amending act itself. What the text does not tell is null or absent. */
export interface Amendment {
  issuer: string | null;
  number: string | null;
  date: string | null;
  /** What the text does not tell of the act itself, with the reason in plain English. An act may be applied without it. */
  lacks?: { code: ReasonCode; reason: string }[];
  title?: string;
  /** Where it was published, as far as the page says it. */
  publication?: Publication;
  /** The act that it amends. */
  amends: { number: string; date: string; title?: string } | null;
  /** The day from which the whole act is in force, only if the text itself says it. */
  inForce?: string;
  /** The text breaks off. */
  cut: boolean;
  /** A project is not law: it must not be applied. */
  isProject: boolean;
  /** A correction of a publication amends nothing: it must not be applied. */
  isCorrection: boolean;
}

/** The publication of an act. */
export interface Publication {
  /** `Latvijas Vēstnesis` */
  gazette?: string;
  /** Of the issue: `169`, `440/441`. */
  number?: string;
  date?: string;
  /** Of the official publication: `2015/169.5`. */
  op?: string;
}

interface OfEach {
  /** The number of the operation in the amending text; null if it has none. */
  at: string | null;
  /** Each place is changed in the same way. */
  targets: Target[];
  /** Its own first day, only if the text says it for this operation. */
  inForce?: string;
}

interface NewText {
  /** The new wording, its exact words, with the line breaks of the page. */
  text: string;
  /** The new wording point by point, where it has numbered points. */
  points?: { target: Target; text: string }[];
  /** The new wording contains a table, cells between bars or tabs, or is that of a table or a row, whose cells a page may have put a line each. */
  table?: true;
  /** Quotation marks inside do not pair; the end is told by the next number. The words are as printed. */
  unbalanced?: true;
}

/** Papildināt ar …: a new point, annex, chapter, row or sentence. */
export interface Add extends OfEach, NewText {
  op: 'add';
}

/** Izteikt šādā redakcijā: the whole place is worded anew. */
export interface Express extends OfEach, NewText {
  op: 'express';
}

/** Svītrot: the whole place is deleted. */
export interface Delete extends OfEach {
  op: 'delete';
}

/** Aizstāt vārdus … ar vārdiem …: each pair in each place. */
export interface ReplaceWords extends OfEach {
  op: 'replaceWords';
  pairs: { find: string; with: string }[];
  /** Only those right behind these words, or right before them. */
  after?: string;
  before?: string;
  /** Each time the words stand there, not once. A person says it who decides; the reader says only `whole text`. */
  everywhere?: true;
}

/** Papildināt aiz (pirms) vārdiem … ar vārdiem …; one of `after` and `before` is given. */
export interface InsertWords extends OfEach {
  op: 'insertWords';
  after?: string;
  before?: string;
  text: string;
  /** Each time the words stand there, not once. A person says it who decides; the reader says only `whole text`. */
  everywhere?: true;
}

/** Svītrot vārdus …: the words are deleted, the place remains. */
export interface DeleteWords extends OfEach {
  op: 'deleteWords';
  find: string[];
  /** Each time the words stand there, not once: the text says `visus`, or a person who decides. */
  everywhere?: true;
}

/** One change as the text words it. */
export type Operation = Add | Express | Delete | ReplaceWords | InsertWords | DeleteWords;

/** What was not read. */
export interface Unread {
  /** The number of the operation; null if it has none, or if the text breaks off in it. */
  at: string | null;
  code: ReasonCode;
  /** Why, in plain English. */
  reason: string;
  /** The sentence itself, shortened; a list of places whole. */
  sentence: string;
  /** What it may mean. */
  readings: Partial<Operation>[];
}
