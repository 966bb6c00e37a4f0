import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import pg from 'pg';
import { z } from 'zod';
import { faultForLog } from './fault-for-log.ts';
import { type Log, openLog } from './log.ts';

const personal = ['Velta Priedīte', '320000-00001', '32000000001', 'velta@example.org', '+37120000000'];

function logging(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: openLog('info', destination), lines };
}

function tellsNobody(text: string): void {
  for (const datum of personal) assert.ok(!text.includes(datum), `${datum} in ${text}`);
}

test('a line is one JSON object with time and level in words', () => {
  const { log, lines } = logging();
  log.info({ port: 8017 }, 'serving');
  log.debug('not weighty enough');
  assert.equal(lines.length, 1);
  const { time, ...rest } = JSON.parse(lines[0] ?? '') as Record<string, string>;
  assert.deepEqual(rest, { level: 'info', port: 8017, msg: 'serving' });
  assert.match(time ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('what names a person is taken out, should somebody log it', () => {
  const { log, lines } = logging();
  const [name, personalCode, , email, phone] = personal;
  log.info({ name, personalCode, client: { email, phone, more: { surname: name } } }, 'oh');
  log.info({ headers: { cookie: name }, url: `/people?q=${personalCode}`, typed: { givenName: name } }, 'oh');
  assert.equal(lines.length, 2);
  tellsNobody(lines.join());
});

const faults: readonly [string, unknown, RegExp][] = [
  ['a message with quotations', new Error(`cannot read "Velta Priedīte", 320000-00001`), /cannot read \\"…\\", …/],
  ['JSON that is none', caught(() => JSON.parse('Velta Priedīte 32000000001')), /SyntaxError/],
  ['mail and phone', new Error('no route to velta@example.org or +37120000000'), /no route to … or …/],
  ['Zod', z.object({ code: z.uuid() }).safeParse({ code: '320000-00001' }).error, /invalid_format at code/],
  ['PostgreSQL', databaseError(), /code 23505, table client, constraint one_code/],
  ['a cause', new Error('outer', { cause: new Error('of “Velta Priedīte”') }), /outer.*of \\"…\\"/],
  ['Latvian quotation marks', new Error('of „Velta Priedīte” and „Velta'), /of \\"…\\" and \\"…\\"/],
  ['several at once', new AggregateError([new Error('of “Velta Priedīte”')]), /AggregateError.*of \\"…\\"/],
  ['no error at all', 'Velta Priedīte', /"kind":"string"/],
];

for (const [what, fault, told] of faults) {
  test(`of a fault the log tells what and where, not whom: ${what}`, () => {
    const { log, lines } = logging();
    log.error({ fault }, 'fault');
    assert.match(lines[0] ?? '', told);
    tellsNobody(lines.join());
  });
}

test('where a fault happened is told by file and line', () => {
  assert.match(faultForLog(new Error('x')).at[0] ?? '', /log\.test\.ts:\d+/);
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function databaseError(): Error {
  const error = new pg.DatabaseError('duplicate key value: Velta Priedīte', 1, 'error');
  const detail = 'Key (code)=(320000-00001) already exists.';
  return Object.assign(error, { code: '23505', table: 'client', constraint: 'one_code', detail });
}
