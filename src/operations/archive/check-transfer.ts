import { createHash } from 'node:crypto';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { readRegister } from './read-register.ts';
import { registerPath, sumsPath } from './write-transfer.ts';

/** What of a transfer is read as text, at most: a register of a hundred thousand entries is a tenth of that. */
const longestText = 256 * 1024 * 1024;

interface Found {
  readonly sha512: string;
  readonly size: number;
  /** Of the two files that say what the others are. */
  readonly text: string | undefined;
}

/**
 * What is not right in a transfer, in plain sentences; nothing if every file is there, unchanged and named by the register. Reads any file,
 * also one that is no ZIP, or was made to mislead.
 */
export async function faultsOfTransfer(
  path: string,
): Promise<{ readonly faults: readonly string[]; readonly entries: number; readonly files: number }> {
  const faults: string[] = [];
  const found = await contentsOf(path, faults).catch((fault: Error) => {
    faults.push(`It cannot be read as a ZIP: ${fault.message}.`);
    return new Map<string, Found>();
  });
  if (found.size === 0) return { faults: faults.length > 0 ? faults : ['The ZIP is empty.'], entries: 0, files: 0 };
  const sums = sumsOf(found.get(sumsPath)?.text, faults);
  for (const [name, { sha512 }] of found) {
    if (name === sumsPath) continue;
    const said = sums.get(name);
    if (said === undefined) faults.push(`${name} is not among the sums.`);
    else if (said !== sha512) faults.push(`${name} was changed: its sum is another one.`);
  }
  for (const name of sums.keys()) if (!found.has(name)) faults.push(`${name} is missing.`);
  const { entries, files } = checkRegister(found, faults);
  return { faults, entries, files };
}

function checkRegister(found: ReadonlyMap<string, Found>, faults: string[]) {
  const text = found.get(registerPath)?.text;
  if (text === undefined) {
    faults.push(`${registerPath} is missing.`);
    return { entries: 0, files: 0 };
  }
  const register = readRegister(text);
  faults.push(...register.faults);
  const named = new Set<string>();
  for (const { path, sha512, size } of register.files) {
    const there = found.get(path);
    if (named.has(path)) faults.push(`The register names ${path} twice.`);
    named.add(path);
    if (!there) faults.push(`The register names ${path}, which is missing.`);
    else if (there.sha512 !== sha512 || there.size !== size)
      faults.push(`The register says another size or sum of ${path}.`);
  }
  for (const path of found.keys())
    if (path.startsWith('files/') && !named.has(path)) faults.push(`The register does not name ${path}.`);
  return { entries: register.entries, files: register.files.length };
}

async function contentsOf(path: string, faults: string[]): Promise<Map<string, Found>> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true });
  try {
    const found = new Map<string, Found>();
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (fileName.endsWith('/')) continue;
      if (found.has(fileName)) faults.push(`${fileName} is there twice.`);
      found.set(fileName, await readEntry(zip, entry));
    }
    return found;
  } finally {
    zip.close();
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Found> {
  const isText = [sumsPath, registerPath].includes(entry.fileName);
  if (isText && entry.uncompressedSize > longestText)
    throw new Error(`${entry.fileName} is too long to be one of ours`);
  const hash = createHash('sha512');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of await zip.openReadStreamPromise(entry)) {
    hash.update(part as Buffer);
    size += (part as Buffer).length;
    if (isText) parts.push(part as Buffer);
  }
  return { sha512: hash.digest('hex'), size, text: isText ? Buffer.concat(parts).toString('utf8') : undefined };
}

/** The sums by path, as `sha512sum` writes them. */
function sumsOf(text: string | undefined, faults: string[]): ReadonlyMap<string, string> {
  if (text === undefined) faults.push(`${sumsPath} is missing.`);
  const sums = new Map<string, string>();
  for (const line of (text ?? '').split('\n')) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-f]{128}) [ *](.+)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined) faults.push(`${sumsPath} has a line that is no sum.`);
    else sums.set(path, sum);
  }
  return sums;
}
