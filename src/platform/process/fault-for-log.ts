import pg from 'pg';
import { z } from 'zod';

/** What may be logged of anything thrown. */
export interface LoggedFault {
  readonly kind: string;
  readonly message: string;
  readonly at: readonly string[];
  readonly cause?: LoggedFault;
}

/**
 * A fault without the data it met. Messages of libraries quote what they could not digest, which may be a client's name or
 * personal code: of PostgreSQL and Zod the structured facts are told instead, of others the message without its quotations.
 */
export function faultForLog(fault: unknown): LoggedFault {
  if (!(fault instanceof Error)) return { kind: typeof fault, message: '', at: [] };
  // Of several faults the first is told: an attempt to connect to each address of a host says nothing by itself.
  const cause = fault instanceof AggregateError ? (fault.errors as readonly unknown[])[0] : fault.cause;
  return {
    kind: fault.name,
    message: messageOf(fault),
    at: (fault.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim().slice(3)),
    ...(cause === undefined ? {} : { cause: faultForLog(cause) }),
  };
}

function messageOf(fault: Error): string {
  if (fault instanceof pg.DatabaseError) {
    const { code, schema, table, column, constraint, routine } = fault;
    const facts = Object.entries({ code, schema, table, column, constraint, routine });
    return facts.flatMap(([name, value]) => (value ? [`${name} ${value}`] : [])).join(', ');
  }
  if (fault instanceof z.ZodError) {
    return fault.issues.map(({ code, path }) => `${code} at ${path.join('.')}`).join(', ');
  }
  return withoutQuotations(fault.message);
}

/** More is not looked at: a message may quote a whole file, and a quotation without an end is looked for to the end of it. */
const longest = 1000;

function withoutQuotations(message: string): string {
  const start = message.slice(0, longest);
  // A personal code that was cut in two would not be known as one.
  const whole = start.length < message.length ? start.slice(0, start.lastIndexOf(' ') + 1) : start;
  return whole
    .replace(/"[^"]*(?:"|$)|[“„][^”“]*(?:[”“]|$)|«[^»]*(?:»|$)|`[^`]*(?:`|$)/g, '"…"')
    .replace(/\S+/g, (word) => (word.includes('@') ? '…' : word))
    .replace(/\d{6}-?\d{5}|\+?\d{8,}/g, '…')
    .slice(0, 300);
}
