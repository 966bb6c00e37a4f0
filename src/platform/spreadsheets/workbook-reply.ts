import { fileReply } from '#platform/http/file-reply.ts';
import { type Sheet, workbookOf } from './workbook-of.ts';

/** Tables to be saved as a workbook. */
export async function workbookReply(name: string, sheets: readonly Sheet[]): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return fileReply(await workbookOf(sheets), name, type);
}
