declare module 'pg/lib/utils.js' {
  /** A value as PostgreSQL reads it: its text, or bytes. Null and undefined are null. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
