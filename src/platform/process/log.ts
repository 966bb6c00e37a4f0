import { type DestinationStream, type Logger, pino } from 'pino';
import { faultForLog } from './fault-for-log.ts';

export type Log = Logger;

/**
 * The program's own log: one JSON object a line, for machines to gather. Nothing personal goes in. That is the writer's
 * duty; should one forget it, fields of these names are taken out, and of a fault only what cannot quote anybody is told.
 */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { fault: faultForLog },
    redact: { paths: neverLogged.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[taken out]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

const neverLogged = [
  ...['personalCode', 'personal_code', 'personalNumber', 'number', 'givenName', 'given_name', 'surname', 'name'],
  ...['birthDate', 'email', 'phone', 'address', 'typed', 'body', 'query', 'url', 'headers', 'cookie', 'authorization'],
];
