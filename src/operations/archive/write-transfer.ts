import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { TransferredEntry } from '#archive/index.ts';
import {
  type RegisterLine,
  registerWorkbook,
  registerXml,
  sha512Of,
  type TransferHead,
} from './register-of-transfer.ts';

/** The list of sums in a transfer: `sha512sum --check` reads it. */
export const sumsPath = 'SHA512SUMS';
export const registerPath = 'register.xml';

/**
 * Writes a file of a year as the National Archives take it: a ZIP of the scans, the register as workbook and XML, and sums. One scan is in memory at
 * a time. Under the given name there is the whole of it or nothing. Returns how many entries and scans.
 */
export async function writeTransfer(
  target: string,
  head: TransferHead,
  entries: AsyncIterable<TransferredEntry>,
): Promise<{ readonly entries: number; readonly scans: number }> {
  const zip = new ZipFile();
  const unfinished = `${target}.new`;
  const written = pipeline(zip.outputStream as Readable, createWriteStream(unfinished, { mode: 0o600 }));
  // Told where it is waited for.
  written.catch(() => undefined);
  const sums: string[] = [];
  const mtime = new Date(head.madeOn.toZonedDateTime('UTC').epochMilliseconds);
  const add = async (path: string, bytes: Buffer) => {
    sums.push(`${sha512Of(bytes)}  ${path}\n`);
    const read = Readable.from([bytes]);
    const isRead = new Promise<void>((resolve) => read.once('close', resolve));
    zip.addReadStream(read, path, { mtime, mode: 0o100644, size: bytes.length });
    await Promise.race([isRead, written]);
  };
  try {
    const lines: RegisterLine[] = [];
    for await (const { entry, retainedUntil, scans } of entries) {
      const files = [];
      for (const { name, mediaType, bytes } of scans) {
        const path = `files/${name}`;
        await add(path, bytes);
        files.push({ path, mediaType, size: bytes.length, sha512: sha512Of(bytes) });
      }
      lines.push({ entry, retainedUntil, files });
    }
    await add(registerPath, registerXml(head, lines));
    await add('register.xlsx', await registerWorkbook(head, lines));
    zip.addBuffer(Buffer.from(sums.join('')), sumsPath, { mtime, mode: 0o100644 });
    zip.end();
    await written;
    await rename(unfinished, target);
    return { entries: lines.length, scans: lines.reduce((sum, { files }) => sum + files.length, 0) };
  } catch (fault) {
    (zip.outputStream as Readable).destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw fault;
  }
}
