import type { Operation } from '../amendment.ts';
import type { Target } from '../target.ts';

/**
 * What is known of the text of an act from a day on. Of a place that is not among `places` nothing is known; if the text is
 * complete, it is known to be absent.
 */
export interface BaseText {
  act: { number: string; date: string; title?: string };
  /** The first day on which the act read so, `2019-02-28`. */
  from: string;
  /** Every place of the text is held. */
  isComplete: boolean;
  places: readonly Place[];
}

/** A place of a text: a point, an annex, a chapter, a row, the title. */
export interface Place {
  target: Target;
  /** `absent`: known not to be there. */
  state: 'there' | 'absent';
  /** Its own words, without its number and without what stands inside it as a place of its own. Left out where they are not known. */
  words?: string;
  /** All that stands inside it is held; what is not held there is known to be absent. */
  isWhole?: true;
  /**
   * Lasts as long as the thing itself: over new wordings, but not from a point that was deleted to one that was later given its
   * number. Left out, it is the place in words.
   */
  identity?: string;
  /** The note on its origin that came with the base, `(MK 12.02.2019. noteikumu Nr. 85 redakcijā)`. */
  originInBase?: string;
  /** What made it what it is, the oldest first. */
  alterations?: readonly Alteration[];
  /** What had this number before it, the oldest first. */
  earlier?: readonly Life[];
}

/** An operation that changed a place. */
export interface Alteration {
  by: AmendingAct;
  /** The number of the operation in the amending text. */
  at: string | null;
  op: Operation['op'];
  /** It changed a part of the place: a sentence, the introduction. */
  isPart?: true;
  inForce: string;
  /** The words after it. Left out where they are not known, or where the place has gone. */
  words?: string;
}

/** An amending act, as far as its text tells. */
export interface AmendingAct {
  issuer: string | null;
  number: string | null;
  date: string | null;
}

/** A thing that has gone. */
export interface Life {
  identity: string;
  alterations: readonly Alteration[];
}

/** The text in force on a day. It is a base text for later amendments too. */
export interface Edition extends BaseText {
  /** The last day before the next amendment that was given. */
  until?: string;
  places: readonly EditionPlace[];
}

/** A place in an edition. */
export interface EditionPlace extends Place {
  identity: string;
  /** Which act gave it its wording, in the form of likumi.lv; left out if none did. */
  origin?: string;
}
