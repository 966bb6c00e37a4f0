/** What the system of a service holder told of an application, which its client is to be told (22.¹ 6., 22.¹ 7.). */
export interface ByHolder {
  readonly planned: ToldByHolder | undefined;
  /** That the result is ready; nothing once something else became of the application since. */
  readonly ready: ToldByHolder | undefined;
}

export interface ToldByHolder {
  /** The planned day, or that on which the result became ready. */
  readonly on: Temporal.PlainDate;
  readonly system: string;
  readonly at: Temporal.Instant;
}

interface ToldByHolderRow {
  readonly id: string;
  readonly on_day: string;
  readonly system_id: string;
  readonly recorded_at: string;
}

/** As the database's JSON has the newest of each. */
export type ToldByHolderRows = { readonly [What in keyof ByHolder]?: ToldByHolderRow };

/** What of it stands, after what became of the application last: ids are in the order in which they were made. */
export function byHolderOf({ planned, ready }: ToldByHolderRows, outcome: string | undefined): ByHolder {
  const isReady = ready !== undefined && (outcome === undefined || outcome < ready.id);
  return { planned: planned && told(planned), ready: isReady ? told(ready) : undefined };
}

function told({ on_day, system_id, recorded_at }: ToldByHolderRow): ToldByHolder {
  return {
    on: Temporal.PlainDate.from(on_day),
    system: system_id,
    at: Temporal.Instant.from(recorded_at),
  };
}
