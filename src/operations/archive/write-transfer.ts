import type { TransferredEntry } from '#archive/index.ts';
import {
  type RegisterLine,
  registerWorkbook,
  registerXml,
  sha512Of,
  type TransferHead,
} from './register-of-transfer.ts';
import { writeZip } from './write-zip.ts';

/** The list of sums in a transfer: `sha512sum --check` reads it. */
export const sumsPath = 'SHA512SUMS';
export const registerPath = 'register.xml';

/**
 * Writes a file of a year as the National Archives take it: a ZIP of the scans, the register as workbook and XML, and sums. One scan is in memory at
 * a time. Returns how many entries and scans.
 */
export function writeTransfer(
  target: string,
  head: TransferHead,
  entries: AsyncIterable<TransferredEntry>,
): Promise<{ readonly entries: number; readonly scans: number }> {
  return writeZip(target, head.madeOn, async (zip) => {
    const sums: string[] = [];
    const add = async (path: string, bytes: Buffer): Promise<string> => {
      const sum = sha512Of(bytes);
      sums.push(`${sum}  ${path}\n`);
      await zip.add(path, bytes);
      return sum;
    };
    const lines: RegisterLine[] = [];
    for await (const { entry, retainedUntil, scans } of entries) {
      const files = [];
      for (const { name, mediaType, bytes } of scans) {
        const path = `files/${name}`;
        files.push({ path, mediaType, size: bytes.length, sha512: await add(path, bytes) });
      }
      lines.push({ entry, retainedUntil, files });
    }
    await add(registerPath, registerXml(head, lines));
    await add('register.xlsx', await registerWorkbook(head, lines));
    await zip.add(sumsPath, Buffer.from(sums.join('')));
    return { entries: lines.length, scans: lines.reduce((sum, { files }) => sum + files.length, 0) };
  });
}
