const endMark = '%%EOF';

/** A file with more end marks that are none is no scan. */
const mostMarks = 1000;

/**
 * Where a PDF ends: behind the last end mark whose cross-reference is at the offset that it names. `goes-on` if behind that more
 * of a PDF follows, or if that offset lies in a PDF that ended before: it was truncated while it was saved anew, or two were joined,
 * and what people see would depend on the program. Undefined for one without an end, and for one that does more than show pages.
 */
export function endOfPdf(file: Buffer): number | 'goes-on' | undefined {
  let at = file.length;
  let last: { readonly end: number; offset: number } | undefined;
  for (let mark = 0; mark < mostMarks; mark += 1) {
    at = at > 0 ? file.lastIndexOf(endMark, at - 1) : -1;
    if (at === -1) break;
    const offset = offsetAt(file, at);
    if (offset === undefined) continue;
    // Whoever saves anew writes behind what was there.
    if (last && last.offset < at) return 'goes-on';
    const behind = at + endMark.length;
    const end = behind + (/^\r?\n|^\r/.exec(file.toString('latin1', behind, behind + 2))?.[0].length ?? 0);
    last = { end: last?.end ?? end, offset };
  }
  if (!last) return undefined;
  if (hasObjects(file.subarray(last.end))) return 'goes-on';
  return doesSomething(file.subarray(0, last.end)) ? undefined : last.end;
}

/** Protected by a password or by usage rights: in ten years it could be unreadable. */
export function isLockedPdf(file: Buffer): boolean {
  return /\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(file.toString('latin1'));
}

/** Where the cross-reference is that the end mark at this place belongs to; undefined if it belongs to none. */
function offsetAt(file: Buffer, at: number): number | undefined {
  const named = startsAt.exec(file.toString('latin1', Math.max(0, at - 64), at));
  const offset = Number(named?.[1]);
  // A part that ends before its document does names none.
  if (!named || offset >= at || offset < afterHeader) return undefined;
  if (reference.test(file.toString('latin1', offset, offset + 40))) return offset;
  const from = Math.max(afterHeader, offset - mostOff - 1);
  const near = nearReference.exec(file.toString('latin1', from, Math.min(at, offset + mostOff + 5)));
  return near ? from + near.index + 1 : undefined;
}

/** The header and a comment of four signs are longer. */
const afterHeader = 9;

/** Programs that change line ends, or count them otherwise, are off by so many bytes: readers look for the table nearby, too. */
const mostOff = 16;
const nearReference = /[\0\s]xref[\0\s]/;

// NUL is among what PDF counts as a space.
const startsAt = /startxref[\0\s]+(\d{1,10})[\0\s]+$/;
const reference = /^[\0\s]*(xref[\0\s]|\d+[\0\s]+\d+[\0\s]+obj)/;

function hasObjects(rest: Buffer): boolean {
  return /\d[\0\s]obj\b|startxref/.test(rest.toString('latin1'));
}

// Long names alone: three letters stand in a picture of some megabytes by chance.
const acting =
  /\/(?:JavaScript|Launch|Rendition|SubmitForm|ImportData|GoTo[ER]|EmbeddedFiles?|Collection|RichMedia)(?![A-Za-z])/;

/** A scan only shows pages. It runs no program, leads nowhere and contains no other files. A name may be written with codes for its letters. */
function doesSomething(file: Buffer): boolean {
  const text = file.toString('latin1');
  return (
    acting.test(text) ||
    acting.test(text.replace(/#([0-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))))
  );
}
