/** The last day on which a document must be kept. The term is counted from the end of the year of registration. */
export function retainedUntil(entry: { readonly year: number; readonly retentionYears: number }): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: entry.year + entry.retentionYears, month: 12, day: 31 });
}
