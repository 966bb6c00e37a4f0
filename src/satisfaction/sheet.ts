import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { Language } from '#platform/languages/languages.ts';

/** What a sheet says: the language of its cards, the name of the centre, and, unseen, the day on which it is printed. */
export type SheetContent = { language: Language; centre: string; date: string };

/** Four cards on a sheet of A4 to be cut, as PDF: the question, ten boxes, and nothing about whoever answers. */
export function renderSheet(maker: DocumentMaker, content: SheetContent): Promise<Uint8Array> {
  return maker.render({ file: new URL('./sheet.typ', import.meta.url) }, content);
}
