/** What clients were told: the acts that were confirmed, each by the id of its request, and how they were answered otherwise. */
export class Ledger {
  readonly confirmed = new Map<string, Map<string, string>>();
  readonly wrong: string[] = [];
  acts = 0;
  /** Answers 503 and broken connections: both are asked again. */
  away = 0;
  broken = 0;

  /** The act was carried out under this request, and left this record. */
  confirm(act: string, request: string, record: string): void {
    const records = this.confirmed.get(act) ?? new Map<string, string>();
    const other = records.get(record);
    if (other !== undefined) this.wrong.push(`${act} answered ${record} to the requests ${other} and ${request}`);
    records.set(record, request);
    this.confirmed.set(act, records);
    this.acts += 1;
  }
}
