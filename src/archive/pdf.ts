const endMark = '%%EOF';

/** A file with more end marks that are none is no scan. */
const mostMarks = 1000;

/**
 * Where a PDF ends: behind the last end mark whose cross-reference is at the offset that it names. `goes-on` if behind that more
 * of a PDF follows: it was truncated while it was saved anew, or two were joined. Undefined for one without an end, and for one that
 * does more than show pages.
 */
export function endOfPdf(file: Buffer): number | 'goes-on' | undefined {
  let at = file.length;
  for (let mark = 0; mark < mostMarks; mark += 1) {
    at = file.lastIndexOf(endMark, at - 1);
    if (at === -1) return undefined;
    if (!isEnd(file, at)) continue;
    const behind = at + endMark.length;
    const end = behind + (/^\r?\n|^\r/.exec(file.toString('latin1', behind, behind + 2))?.[0].length ?? 0);
    if (hasObjects(file.subarray(end))) return 'goes-on';
    return doesSomething(file.subarray(0, end)) ? undefined : end;
  }
  return undefined;
}

/** Protected by a password or by usage rights: in ten years it could be unreadable. */
export function isLockedPdf(file: Buffer): boolean {
  return /\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(file.toString('latin1'));
}

function isEnd(file: Buffer, at: number): boolean {
  const named = startsAt.exec(file.toString('latin1', Math.max(0, at - 64), at));
  const offset = Number(named?.[1]);
  if (!named || offset >= at) return false;
  return reference.test(file.toString('latin1', offset, offset + 40));
}

// NUL is among what PDF counts as a space.
const startsAt = /startxref[\0\s]+(\d{1,10})[\0\s]+$/;
const reference = /^[\0\s]*(xref[\0\s]|\d+[\0\s]+\d+[\0\s]+obj)/;

function hasObjects(rest: Buffer): boolean {
  return /\d[\0\s]obj\b|startxref/.test(rest.toString('latin1'));
}

/** A scan only shows pages. It runs no program, starts nothing and contains no other files. */
function doesSomething(file: Buffer): boolean {
  return /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/.test(file.toString('latin1'));
}
