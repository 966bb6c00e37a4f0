const [quote, backslash, comma, colon, space] = [0x22, 0x5c, 0x2c, 0x3a, 0x20];
const [opens, closes, opensList, closesList] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Walks over the members of an object as PostgreSQL writes it (`{"key": "value", "other": {…}}`), by their places in its bytes: what
 * is compared and hashed need not be made into objects first. It gives up (`isLost`) at whatever it does not expect, also at an
 * escape: then whoever asks reads the text by `JSON.parse`.
 */
export class MemberPlaces {
  isLost = false;
  keyStart = 0;
  keyEnd = 0;
  /** Of a text without its quotes; of anything else whole. */
  valueStart = 0;
  valueEnd = 0;
  isText = false;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;

  begin(bytes: Buffer, start: number, end: number): void {
    this.#bytes = bytes;
    this.#end = end;
    this.isLost = bytes[start] !== opens || bytes[end - 1] !== closes;
    this.#at = start + 1;
  }

  /** Whether all members can be walked over so. */
  isPlain(bytes: Buffer, start: number, end: number): boolean {
    this.begin(bytes, start, end);
    while (this.next());
    return !this.isLost;
  }

  /** Goes to the next member; false after the last one, and where it gave up. */
  next(): boolean {
    const bytes = this.#bytes;
    if (this.isLost || this.#at >= this.#end - 1) return false;
    const start = this.#at + 1;
    const end = bytes[this.#at] === quote ? this.#endOfText(start) : -1;
    if (end < 0 || bytes[end + 1] !== colon || bytes[end + 2] !== space) return this.#giveUp();
    this.keyStart = start;
    this.keyEnd = end;
    return this.#value(end + 3);
  }

  #value(start: number): boolean {
    const bytes = this.#bytes;
    const first = bytes[start];
    this.isText = first === quote;
    if (this.isText) {
      this.valueStart = start + 1;
      this.valueEnd = this.#endOfText(start + 1);
    } else {
      this.valueStart = start;
      this.valueEnd = first === opens || first === opensList ? this.#endOfNested(start) : this.#endOfWord(start);
    }
    if (this.valueEnd < 0) return this.#giveUp();
    const after = this.isText ? this.valueEnd + 1 : this.valueEnd;
    if (after === this.#end - 1) this.#at = after;
    else if (bytes[after] === comma && bytes[after + 1] === space) this.#at = after + 2;
    else return this.#giveUp();
    return true;
  }

  #giveUp(): false {
    this.isLost = true;
    return false;
  }

  #endOfText(start: number): number {
    const bytes = this.#bytes;
    for (let at = start; at < this.#end; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === backslash) return -1;
    }
    return -1;
  }

  #endOfWord(start: number): number {
    const bytes = this.#bytes;
    for (let at = start; at < this.#end; at += 1) if (bytes[at] === comma || bytes[at] === closes) return at;
    return -1;
  }

  #endOfNested(start: number): number {
    const bytes = this.#bytes;
    let depth = 0;
    for (let at = start; at < this.#end; at += 1) {
      const byte = bytes[at];
      if (byte === quote) {
        at = this.#endOfText(at + 1);
        if (at < 0) return -1;
      } else if (byte === opens || byte === opensList) depth += 1;
      else if ((byte === closes || byte === closesList) && --depth === 0) return at + 1;
    }
    return -1;
  }
}
