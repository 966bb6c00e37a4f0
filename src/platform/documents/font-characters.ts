/** The code points a TrueType font has glyphs for, read from its `cmap` table (formats 4 and 12, which all our fonts have). */
export function charactersOf(font: Buffer): number[] {
  const cmap = tableOffset(font, 'cmap');
  const characters: number[] = [];
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const encoding = cmap + 4 + i * 8;
    // Platforms 0 and 3 use Unicode; others have numberings of their own.
    if (![0, 3].includes(font.readUInt16BE(encoding))) continue;
    const subtable = cmap + font.readUInt32BE(encoding + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, characters);
    if (format === 12) addGroups(font, subtable, characters);
  }
  return characters;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`A font without a ${tag} table.`);
}

/** Format 4: segments of the first 65,536 code points, whose glyph is the code point plus a delta, or listed. */
function addSegments(font: Buffer, subtable: number, characters: number[]) {
  const bytes = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const [starts, deltas, ranges] = [ends + bytes + 2, ends + 2 * bytes + 2, ends + 3 * bytes + 2];
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const end = font.readUInt16BE(ends + segment);
    const delta = font.readUInt16BE(deltas + segment);
    const range = font.readUInt16BE(ranges + segment);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : font.readUInt16BE(ranges + segment + range + 2 * (code - start));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) characters.push(code);
    }
  }
}

/** Format 12: groups of code points of any size, glyphs counted on from the group's first. */
function addGroups(font: Buffer, subtable: number, characters: number[]) {
  for (let i = 0; i < font.readUInt32BE(subtable + 12); i += 1) {
    const group = subtable + 16 + i * 12;
    const start = font.readUInt32BE(group);
    for (let code = start; code <= font.readUInt32BE(group + 4); code += 1) {
      if (font.readUInt32BE(group + 8) + code - start !== 0) characters.push(code);
    }
  }
}
