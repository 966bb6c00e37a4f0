/**
 * Where a JPEG ends: segments, the picture, and its end. Phones and scanners write their own data or a second picture behind it.
 * Undefined for one that is truncated or is none.
 */
export function endOfJpeg(file: Buffer): number | undefined {
  let at = 2;
  let [hasFrame, hasScan] = [false, false];
  while (at + 2 <= file.length) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Behind a scan stand further ones, the number of lines, comments or what a program keeps; then the end.
    if (marker === 0xd9) return hasFrame && hasScan ? at + 2 : undefined;
    const length = at + 4 <= file.length ? file.readUInt16BE(at + 2) : 0;
    if (!hasLength(marker) || length < 2) return undefined;
    if (isFrame(marker)) {
      // Precision, height, width, components: a picture without dimensions is refused.
      if (length < 11 || at + 9 > file.length || file.readUInt16BE(at + 7) === 0) return undefined;
      hasFrame = true;
    }
    at += 2 + length;
    if (marker !== 0xda) continue;
    hasScan = true;
    at = endOfScan(file, at);
  }
  return undefined;
}

/** The next marker after the compressed data, in which 0xFF is followed by 0 or by a restart marker. */
function endOfScan(file: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = file.indexOf(0xff, at);
    if (at === -1) return file.length;
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

function hasLength(marker: number): boolean {
  return marker >= 0xc0 && !(marker >= 0xd0 && marker <= 0xd9);
}

/** Start of frame, of any coding; 0xC4, 0xC8 and 0xCC are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
