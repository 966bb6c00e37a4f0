import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** What is put into a ZIP, one after the other. */
export interface ZipToFill {
  /** Resolves once the bytes are packed, so that no more than one file waits in memory. */
  readonly add: (path: string, bytes: Buffer) => Promise<void>;
  readonly addFolder: (path: string) => void;
}

/**
 * Writes a ZIP that only its user may read. Under the given name there is the whole of it or nothing, whatever breaks off. Returns what `fill` returns.
 * @param madeOn the date of each file in it
 */
export async function writeZip<Filled>(
  target: string,
  madeOn: Temporal.PlainDate,
  fill: (zip: ZipToFill) => Promise<Filled>,
): Promise<Filled> {
  const zip = new ZipFile();
  const packed = zip.outputStream as Readable;
  const unfinished = `${target}.new`;
  const written = pipeline(packed, createWriteStream(unfinished, { mode: 0o600 }));
  // Told where it is waited for.
  written.catch(() => undefined);
  const mtime = new Date(madeOn.toZonedDateTime('UTC').epochMilliseconds);
  try {
    const filled = await fill({
      async add(path, bytes) {
        const read = Readable.from([bytes]);
        const isRead = new Promise<void>((resolve) => read.once('close', resolve));
        zip.addReadStream(read, path, { mtime, mode: 0o100644, size: bytes.length });
        await Promise.race([isRead, written]);
      },
      addFolder: (path) => zip.addEmptyDirectory(path, { mtime }),
    });
    zip.end();
    await written;
    await rename(unfinished, target);
    return filled;
  } catch (fault) {
    packed.destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw fault;
  }
}
