import { fileReply } from '#platform/http/file-reply.ts';
import { type Cell, csvLine, csvType } from './write-csv.ts';

/** A table to be saved as CSV, sent as it is read: `batches` of lines, each line a list of cells. */
export function csvReply(name: string, batches: AsyncIterable<readonly (readonly Cell[])[]>): Response {
  const encoder = new TextEncoder();
  const reading = batches[Symbol.asyncIterator]();
  // The mark tells spreadsheets that it is UTF-8.
  let mark = '\ufeff';
  const content = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value = [] } = await reading.next();
      controller.enqueue(encoder.encode(mark + value.map(csvLine).join('')));
      mark = '';
      if (done) controller.close();
    },
    async cancel() {
      await reading.return?.();
    },
  });
  return fileReply(content, name, `${csvType}; charset=utf-8`);
}
