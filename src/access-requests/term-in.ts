import { formDate } from '#platform/languages/dates.ts';
import { serialDay } from '#platform/spreadsheets/serial-day.ts';

/** What a cell of a column of terms says: a bare number is the day that a spreadsheet means by it. */
export function termIn(cell: string): string {
  const day = serialDay(cell);
  return day ? formDate(day) : cell;
}
