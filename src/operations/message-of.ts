/** What went wrong, for the operator at the command line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
