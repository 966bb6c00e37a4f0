const months = [
  'janvār',
  'februār',
  'mart',
  'aprī[lļ]',
  'maij',
  'jūnij',
  'jūlij',
  'august',
  'septembr',
  'oktobr',
  'novembr',
  'decembr',
];

/** The beginning of the name of any month, as a pattern without groups. In April the genitive has another letter than the rest. */
export const monthPattern = `(?:${months.join('|')})`;

const endings = '(?:is|s|a|ī|ā|i|u|im|am)';

/** A day in words, `2019. gada 1. martā`, in any case: the pattern without groups. */
export const dayPattern = String.raw`\d{4}\s?\.\s*gada\s+\d{1,2}\s?\.\s*${monthPattern}${endings}(?!\p{Ll})`;

const day = new RegExp(String.raw`(\d{4})\s?\.\s*gada\s+(\d{1,2})\s?\.\s*(${monthPattern})${endings}(?!\p{Ll})`, 'u');

/** The first day in words that stands in the text, as `2019-03-01`; undefined if there is none, or no such day. */
export function readDay(text: string): string | undefined {
  const found = day.exec(text);
  if (!found) return undefined;
  const [, year = '', figures = '', name = ''] = found;
  const written = `${year}-${String(months.findIndex((one) => new RegExp(one).test(name)) + 1).padStart(2, '0')}-${figures.padStart(2, '0')}`;
  const isDay = new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written);
  return isDay ? written : undefined;
}

const locatives = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
];

/** The text with every day in figures, `01.03.2019.`, written in words. A day that is none is left as it stands. */
export function withDaysInWords(text: string): string {
  return text.replace(
    /(?<![\d.])(\d{2})\.(\d{2})\.(\d{4})(?![\d])(?:\.(?!\d)|(?!\.))/g,
    (printed: string, date: string, month: string, year: string) => {
      const words = `${year}. gada ${Number(date)}. ${locatives[Number(month) - 1]}`;
      return readDay(words) === undefined ? printed : words;
    },
  );
}
