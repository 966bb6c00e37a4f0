import type { Segment } from './segments.ts';

/** A sentence of the law has few lines outside its quotations; a page may have thousands after it. */
const mostEnds = 20;

/** Where the sentence may end: at a line end after a full stop, since strange lines may follow; at last its own end. */
export function* endsOf(text: string, { from, to, quotations }: Segment): Generator<number> {
  let [left, start, passed] = [mostEnds, from, 0];
  for (let at = text.indexOf('\n', from); at !== -1 && at < to && left > 0; at = text.indexOf('\n', start)) {
    const line = text.slice(start, at).trimEnd();
    const end = start + line.length;
    start = at + 1;
    while ((quotations[passed]?.closed.at ?? at) < at) passed += 1;
    const isInside = (quotations[passed]?.opened.at ?? at) < at;
    if (line === '' || isInside) continue;
    const closed = quotations[passed - 1]?.closed;
    const isClosed = closed && closed.at + closed.length === end;
    // A list goes on in the next line.
    if (/^\s*[-–—•]\s/.test(text.slice(at, at + 20))) continue;
    if (!/[.;|]$/.test(line) && !isClosed) continue;
    left -= 1;
    yield at;
  }
  yield to;
}
