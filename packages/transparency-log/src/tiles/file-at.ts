import { bundlePath, fullWidth, type Tile, tilePath } from './tile.ts';

/** What a path under the log's prefix names: a tile of hashes, or a bundle of entries, which has no level. */
export type LogFile = Tile | (Omit<Tile, 'level'> & { readonly level: 'entries' });

const named = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x\d{3}\/){0,4})(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile or bundle of this path; undefined if it is not written as C2SP has it. Whether the log has it is not asked. */
export function fileAt(path: string): LogFile | undefined {
  const [, level = '', steps = '', last = '', partial] = named.exec(path) ?? [];
  if (last === '') return undefined;
  const index = Number(`${steps.replaceAll(/[x/]/g, '')}${last}`);
  const width = partial === undefined ? fullWidth : Number(partial);
  const file: LogFile = level === 'entries' ? { level, index, width } : { level: Number(level), index, width };
  const own = file.level === 'entries' ? bundlePath(file) : tilePath(file);
  return own === path ? file : undefined;
}
