import type { Operation, Unread } from './amendment.ts';
import type { Change } from './change.ts';
import { dayBehind, demandEnd, firstSentenceOf, isClosing, isRenumbering, isSuspect, mayBeLaw } from './closing.ts';
import { always, type Context, Several } from './context.ts';
import { type Introduction, otherActFrom } from './introduction.ts';
import type { Page } from './page.ts';
import { NotRead, type ReasonCode, reasonOf } from './reasons.ts';
import type { Segment } from './segments.ts';
import { type Heading, readDeclined, readHeading, readSentence } from './sentence.ts';
import { endsOf } from './sentence-ends.ts';
import { demandNoPageLine, demandSureHeading, readSurely } from './sure-words.ts';
import { cite } from './target.ts';
import { type Token, tokensOf } from './tokens.ts';
import { clausesUnder, sentencesOnLines } from './unnumbered.ts';
import { verbPattern } from './verbs.ts';

/** What was read of all sentences. */
export interface Sentences {
  operations: Operation[];
  unread: Unread[];
  /** Closing points about coming into force. */
  closing: { at: string | null; text: string }[];
  isCut: boolean;
}

/** Reads the numbered sentences one after another, each under the headings above it. */
export class Reader {
  readonly #text: string;
  readonly #segments: readonly Segment[];
  readonly #doubtful: Page['doubtful'];
  #context: Context;
  readonly #headings = new Map<string, Heading | undefined>();
  /** The heading above clauses that have no numbers of their own. */
  #unnumbered: Heading | undefined;
  readonly #found: Sentences = { operations: [], unread: [], closing: [], isCut: false };

  constructor({ text, doubtful }: Page, segments: readonly Segment[], context: Context) {
    this.#text = text;
    this.#doubtful = doubtful;
    this.#segments = segments;
    this.#context = context;
  }

  /** @param others introductory sentences after the first: what follows them changes another act */
  read(others: readonly Introduction[]): Sentences {
    const start = this.#segments[0]?.from ?? 0;
    const foreign = Math.min(
      ...[others[0]?.from, otherActFrom(this.#text, start)].map((at) => at ?? Number.POSITIVE_INFINITY),
    );
    for (const [index, segment] of this.#segments.entries()) {
      if (segment.to > foreign && segment.from < foreign && !others[0]) {
        this.#readSegment({ ...segment, to: foreign, endedBy: 'number' }, undefined);
        continue;
      }
      if (segment.to > foreign || segment.isHalf) {
        this.#leave(segment, segment.isHalf ? 'number-missing' : 'another-act');
        continue;
      }
      if (segment.skips) this.#leave({ ...segment, to: segment.from }, 'number-missing');
      this.#readSegment(segment, this.#segments[index + 1]);
    }
    const end = this.#segments.at(-1)?.to ?? 0;
    const rest = this.#text.slice(end);
    if (new RegExp(`\\n[ \\t]*(?:\\d[\\d.]*\\s*)?${verbPattern}`, 'u').test(rest)) this.#add(null, 'left-over', rest);
    return this.#found;
  }

  #readSegment(segment: Segment, next: Segment | undefined): void {
    const text = this.#text.slice(segment.from, segment.to);
    const isLast = segment.endedBy === 'text';
    if (segment.at !== null && next?.at?.startsWith(`${segment.at}.`) && this.#readHeading(segment)) return;
    if (isClosing(text, segment)) {
      // Strange lines may follow the last sentence of a page.
      const told = isLast ? firstSentenceOf(text) : text;
      if (told === undefined) {
        this.#leaveCut(segment);
        return;
      }
      this.#found.closing.push({ at: segment.at, text: told });
      this.#takeBehindClosing(segment, text.slice(told.length).trim());
      return;
    }
    if (segment.fault === undefined || (segment.fault === 'open' && isLast)) {
      const tokens = this.#tokens(segment, segment.to);
      const unnumbered = clausesUnder(this.#text, tokens, segment, () => this.#contextOf(segment));
      const sentences = segment.at === null ? sentencesOnLines(this.#text, tokens, segment) : undefined;
      if (unnumbered || sentences) {
        this.#unnumbered = unnumbered?.heading;
        for (const clause of unnumbered?.clauses ?? sentences ?? []) {
          if (clause.fault) this.#leaveCut(clause);
          else this.#readOperation(clause);
        }
        this.#unnumbered = undefined;
        return;
      }
    }
    if (segment.fault) {
      if (segment.fault === 'open' && isLast) {
        this.#leaveCut(segment);
        return;
      }
      this.#leave(
        segment,
        { open: 'not-closed', doubtful: 'marks-unclear', 'two-ends': 'two-ends' }[segment.fault] as ReasonCode,
      );
      return;
    }
    this.#readOperation(segment);
  }

  #readHeading(segment: Segment): boolean {
    const tokens = this.#tokens(segment, segment.to);
    if (!segment.at) return false;
    // Whatever stands above numbers of its own says where they are: what is not read hides that.
    this.#headings.set(segment.at, undefined);
    if (tokens.at(-1)?.text !== ':' && new RegExp(`^${verbPattern}`, 'u').test(tokens[0]?.text ?? '')) return false;
    try {
      const above = this.#headingOf(segment);
      const heading = readHeading(tokens, this.#contextOf(segment), above);
      if (heading?.words) demandSureHeading(this.#text, segment, tokens, this.#doubtful);
      this.#headings.set(segment.at, heading);
      const words = tokens.slice(0, 6).map(({ text }) => text);
      if (!heading) this.#leave(segment, 'unknown-wording', words.join(' '));
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      this.#headings.set(segment.at, undefined);
      this.#add(segment.at, error.code, this.#text.slice(segment.from, segment.to), error.message);
    }
    return true;
  }

  /** The heading that stands over this number; throws if it was not read. */
  #headingOf({ at }: Segment): Heading | undefined {
    if (this.#unnumbered) return this.#unnumbered;
    for (let above = at?.replace(/\.?\d+$/, '') ?? ''; above !== ''; above = above.replace(/\.?\d+$/, '')) {
      if (!this.#headings.has(above)) continue;
      const heading = this.#headings.get(above);
      if (!heading) throw new NotRead('no-place');
      return heading;
    }
    return undefined;
  }

  #contextOf(segment: Segment): Context {
    const { targets: inherited = [], verb: _, ...told } = this.#headingOf(segment) ?? {};
    return { ...this.#context, inherited, ...told };
  }

  #readOperation(segment: Segment): void {
    let failure: NotRead | undefined;
    for (const end of endsOf(this.#text, segment)) {
      try {
        const tokens = this.#tokens(segment, end);
        demandNoPageLine(this.#text, segment, end, this.#doubtful);
        const changes = readSurely(tokens, (pieces) =>
          readSentence(pieces, this.#contextOf(segment), this.#headingOf(segment)?.verb),
        );
        if (end === segment.to && this.#isOpenEnd(segment)) {
          this.#leaveCut(segment);
          return;
        }
        demandEnd(this.#text, segment, end);
        this.#take(segment, changes);
        const rest = this.#takeClosing(segment, this.#text.slice(end, segment.to).trim());
        if (rest !== '' && (segment.endedBy === 'number' || isSuspect(rest))) this.#add(segment.at, 'left-over', rest);
        return;
      } catch (error) {
        if (!(error instanceof NotRead)) throw error;
        const isWhole = error instanceof Several || error.code === 'declined';
        if (isWhole && !(end === segment.to && this.#isOpenEnd(segment))) {
          this.#leaveUnread(segment, end, error);
          return;
        }
        failure = failure?.code === 'unknown-wording' || !failure ? error : failure;
      }
    }
    if (this.#isOpenEnd(segment)) {
      this.#leaveCut(segment);
      return;
    }
    this.#leaveUnread(segment, segment.to, failure ?? new NotRead('unknown-verb'));
  }

  /** What follows a closing point without a number of its own: further days, or what may be law. */
  #takeBehindClosing(segment: Segment, text: string): void {
    let rest = text;
    for (let before = ''; rest !== before; ) {
      before = rest;
      rest = this.#takeClosing(segment, rest);
    }
    if (mayBeLaw(rest)) this.#add(null, 'left-over', rest);
  }

  /** A day may be told behind the only operation, without a number. What follows it is left. */
  #takeClosing(segment: Segment, rest: string): string {
    if (!/^[^\n]*stājas\s+spēkā/.test(rest)) return rest;
    const ended = firstSentenceOf(rest);
    const told = ended ?? (segment.endedBy === 'text' ? undefined : rest);
    if (told === undefined) {
      this.#leaveCut({ ...segment, from: segment.to - rest.length, at: null });
      return '';
    }
    this.#found.closing.push({ at: null, text: told });
    return rest.slice(told.length).trim();
  }

  /** Whether the text ends here without saying that the sentence does. */
  #isOpenEnd({ from, to, endedBy, quotations }: Segment): boolean {
    if (endedBy !== 'text') return false;
    const text = this.#text.slice(from, to).trimEnd();
    const last = quotations.at(-1)?.closed;
    const isQuotation = last && last.at + last.length === from + text.length;
    const before = isQuotation ? text.slice(0, -last.length) : text;
    // After a space the last mark may have opened what is cut off.
    return !/[.;]$/.test(before.trimEnd()) || (isQuotation === true && /[ \t]$/.test(before));
  }

  #tokens({ from, quotations, unbalanced }: Segment, to: number): Token[] {
    const inside = quotations.filter(({ closed }) => closed.at < to);
    const tokens = tokensOf(this.#text, from, to, inside);
    const last = tokens.findLast(({ type }) => type === 'quotation');
    if (unbalanced && last?.type === 'quotation' && inside.length === quotations.length) last.unbalanced = true;
    return tokens;
  }

  #take(segment: Segment, changes: readonly Change[]): void {
    const operations = changes.map((change) => ({ at: segment.at, ...change }) as Operation);
    this.#found.operations.push(...operations);
    this.#context = { ...this.#context, same: changes.at(-1)?.targets ?? [] };
  }

  #leaveUnread(segment: Segment, end: number, error: NotRead): void {
    const readings = error instanceof Several ? this.#readingsOf(segment, end, error.count) : error.readings;
    // Whatever else is not told of it: words in each case need a person.
    const words = readDeclined(this.#tokens(segment, end));
    const shown = (readings.length > 0 ? readings : (words ?? [])).map((reading) => ({ at: segment.at, ...reading }));
    const [code, reason] = words ? (['declined', reasonOf('declined')] as const) : [error.code, error.message];
    const to = dayBehind(this.#text, segment);
    if (to < segment.to) this.#found.closing.push({ at: null, text: this.#text.slice(to, segment.to).trim() });
    this.#add(segment.at, code, this.#text.slice(segment.from, to), reason, shown);
  }

  #readingsOf(segment: Segment, end: number, count: number): Change[] {
    const found = new Map<string, Change>();
    const add = (change: Change) => found.set(`${change.op} ${change.targets.map(cite).join(', ')}`, change);
    for (let index = 0; index < count; index += 1) {
      try {
        const context = { ...this.#contextOf(segment), choose: always(index) };
        for (const change of readSentence(this.#tokens(segment, end), context, this.#headingOf(segment)?.verb))
          add(change);
      } catch (error) {
        if (!(error instanceof NotRead)) throw error;
        if (error.code === 'declined') for (const change of error.readings) add(change as Change);
      }
    }
    return [...found.values()];
  }

  /** The text breaks off in this sentence. */
  #leaveCut(segment: Segment): void {
    this.#found.isCut = true;
    const text = this.#text.slice(segment.from, segment.to).trim();
    const code =
      segment.fault === 'open' ? 'cut-in-quotation' : text.endsWith(':') ? 'cut-before-text' : 'cut-in-sentence';
    const reason = reasonOf(code, code === 'cut-before-text' ? this.#placeOf(segment) : '');
    this.#add(null, code, text, segment.at === null ? reason : `${segment.at}: ${reason}`);
  }

  #placeOf(segment: Segment): string {
    try {
      readSentence(this.#tokens(segment, segment.to), this.#contextOf(segment));
    } catch (error) {
      if (error instanceof NotRead && error.code === 'cut-before-text')
        return error.message.replace(' text missing', '');
      if (!(error instanceof NotRead)) throw error;
    }
    return 'new';
  }

  #leave(segment: Segment, code: ReasonCode, about = ''): void {
    this.#add(segment.at, code, this.#text.slice(segment.from, segment.to), reasonOf(code, about));
    const to = dayBehind(this.#text, segment);
    if (to < segment.to && code !== 'another-act') this.#add(null, 'day-unclear', this.#text.slice(to, segment.to));
    this.#context = { ...this.#context, same: [] };
  }

  #add(at: string | null, why: ReasonCode, text: string, told = reasonOf(why), readings: object[] = []): void {
    const isRenumbered = /^(left-over|unknown-verb|unknown-wording)$/.test(why) && isRenumbering(text);
    const [code, reason] = isRenumbered ? (['renumbered', reasonOf('renumbered')] as const) : [why, told];
    const sentence = text.replace(/\s+/g, ' ').trim();
    // Of a list of places all are shown.
    const most = /\n\s*[-–—•]\s/.test(text) ? 2_000 : 200;
    const shown = sentence.length > most ? `${sentence.slice(0, most - 1)}…` : sentence;
    this.#found.unread.push({ at, code, reason, sentence: shown, readings });
    this.#context = { ...this.#context, same: [] };
  }
}
