import { NotRead, type ReasonCode } from './reasons.ts';
import type { Style } from './style.ts';
import type { Target } from './target.ts';

/** What a sentence stands on. */
export interface Context {
  style: Style;
  /** The places of the heading above: `1.2. 5. punktā:`. */
  inherited: readonly Target[];
  /** The heading above says `izteikt šādā redakcijā:`, so that the sentence need not. */
  isWorded?: boolean;
  /** The heading above says `papildināt noteikumus ar:`, and the sentence only what is added. */
  isAdding?: boolean;
  /** The heading above tells the words, `aizstāt vārdu "a" ar vārdu "b":`, and the sentence only where. */
  words?: HeadingWords;
  /** The places of the clause before in this sentence: `3. punkta pirmo teikumu … un otro teikumu …`. */
  beside: readonly Target[];
  /** The only place of all clauses before in this sentence, if they are about words: `5. punktā aizstāt … un svītrot vārdus …`. */
  wordsOf?: Target | undefined;
  /** The places of the sentence before, for `tajā pašā punktā`. */
  same: readonly Target[];
  choose: Choose;
}

/** Words that a heading tells for each of the places below it. */
export type HeadingWords =
  | { op: 'replaceWords'; pairs: { find: string; with: string }[] }
  | { op: 'deleteWords'; find: string[] };

/** Which of several readings is taken. There is one that refuses, so that nothing is guessed, and ones that show each. */
export type Choose = <T>(code: ReasonCode, about: string, options: readonly T[]) => T;

/** Thrown where there are several readings. */
export class Several extends NotRead {
  readonly count: number;

  constructor(code: ReasonCode, about: string, count: number) {
    super(code, about);
    this.count = count;
  }
}

/** Takes the only reading there is, and refuses to choose among several. */
export const onlyOne: Choose = (code, about, options) => {
  const [first] = options;
  if (first === undefined || options.length > 1) throw new Several(code, about, options.length);
  return first;
};

/** Takes the reading of this place in the order wherever there are several. */
export function always(index: number): Choose {
  return (code, about, options) => {
    const option = options[Math.min(index, options.length - 1)];
    if (option === undefined) throw new NotRead(code, about);
    return option;
  };
}
