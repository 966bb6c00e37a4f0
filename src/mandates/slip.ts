import type { DocumentMaker, RenderOptions } from '#platform/documents/documents.ts';
import type { Language } from '#platform/languages/languages.ts';

/** What a slip says. Nobody's name, code or contact: it lies on a kitchen table, and may be lost. Days are `2026-03-02`. */
export type SlipContent = {
  language: Language;
  /** The day on which it is printed. */
  date: string;
  eService: { code: string; name: string };
  /** The number given by the portal. */
  reference: string;
  filedOn: string;
  /** Which of both was recorded wrongly before: the slip says that it is put right. */
  putRight: { reference: boolean; day: boolean };
  /** `putRight`: the client was told another day before; the slip says that this one is put right. */
  planned:
    | { on: string; putRight: boolean }
    | { kind: 'at-once' | 'unknown' | 'done' | 'not-given' | 'refused' | 'returned' };
  /** What the service holder did with it, and on which day; null: it is being dealt with. */
  became: { kind: 'refused' | 'returned'; on: string } | null;
  /** How the client will be told the result, such as "pa tālruni", without the number, or the day on which they were. */
  result: { way: string } | { toldOn: string } | { kind: 'not-given' | 'not-asked' };
  /** The mandate's number as its own paper has it, such as `01-7/2026/14`. */
  mandate: string;
  centre: { name: string; address: string; phone: string };
};

/**
 * The slip for the client after an application (22.¹ 5.–7.), as PDF of one page: A5, or A4 in large print. It holds the e-service, the
 * portal's number, the days, how the client will be told, the mandate's number and the centre's contacts, and no personal data.
 */
export function renderSlip(
  maker: DocumentMaker,
  content: SlipContent,
  { largePrint, ...options }: { largePrint: boolean } & RenderOptions,
): Promise<Uint8Array> {
  const file = new URL('./wording/2026-11-30.slip.typ', import.meta.url);
  return maker.render({ file }, { ...content, largePrint }, options);
}
