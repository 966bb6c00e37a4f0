import type { Token } from './tokens.ts';

/** The pieces of a sentence, read from the left. */
export class Cursor {
  readonly tokens: readonly Token[];
  at: number;

  constructor(tokens: readonly Token[], at = 0) {
    this.tokens = tokens;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The piece that comes, or the one so many after it. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The word that comes, in small letters; an empty text if it is no word. */
  word(ahead = 0): string {
    const token = this.peek(ahead);
    return token?.type === 'word' ? token.text.toLowerCase() : '';
  }

  /** Goes past these words, if all come in this order. */
  skipWords(...words: readonly (string | RegExp)[]): boolean {
    const isEach = words.every((word, index) =>
      typeof word === 'string' ? this.word(index) === word : word.test(this.word(index)),
    );
    if (isEach) this.at += words.length;
    return isEach;
  }

  /** Goes past this sign, if it comes. */
  skipSign(...signs: readonly string[]): boolean {
    const token = this.peek();
    const isOne = token?.type === 'sign' && signs.includes(token.text);
    if (isOne) this.at += 1;
    return isOne;
  }

  /** What is left, in words, for a message. */
  get rest(): string {
    return this.tokens
      .slice(this.at, this.at + 6)
      .map(({ type, text }) => (type === 'quotation' ? '"…"' : text))
      .join(' ');
  }
}
