import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInForce, type Mandate, stateOf } from './mandate.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const inRiga = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Riga').toInstant();

function mandate(changes: Partial<Mandate>): Mandate {
  return {
    id: 'm',
    clientId: 'c',
    identityCheckId: 'i',
    noticeId: 'n',
    scope: [],
    register: { year: 2026, number: 1 },
    reference: 'r',
    wording: '2019-03-01',
    drawnOn: day('2026-03-02'),
    drawnAt: inRiga('2026-03-02T10:00'),
    drawnBy: 'p',
    validUntil: day('2026-06-30'),
    resultWay: null,
    signer: 'client',
    signedByHandAt: null,
    signing: {
      signedOn: day('2026-03-02'),
      place: 'Birzgale',
      byHandOf: 'client',
      copyHandedOverAt: inRiga('2026-03-02T10:10'),
      recordedAt: inRiga('2026-03-02T10:10'),
      recordedBy: 'p',
    },
    end: null,
    death: null,
    ...changes,
  };
}

function ended(kind: 'revoked' | 'died' | 'completed', at: string): Partial<Mandate> {
  const moment = inRiga(at);
  return { end: { kind, reason: null, endedAt: moment, recordedAt: moment, recordedBy: 'p' } };
}

test('the whole last day of the term belongs to it, to the last moment before midnight in Riga', () => {
  // The day before and after each change of clocks, the days of the changes, and one in winter and in summer.
  for (const last of [
    '2026-01-15',
    '2026-03-28',
    '2026-03-29',
    '2026-06-30',
    '2026-10-24',
    '2026-10-25',
    '2026-12-31',
  ]) {
    const until = mandate({ drawnOn: day('2026-01-02'), validUntil: day(last) });
    const signed = { ...until, signing: until.signing && { ...until.signing, signedOn: day('2026-01-02') } };
    const midnight = inRiga(`${day(last).add({ days: 1 }).toString()}T00:00`);
    assert.equal(stateOf(signed, midnight.subtract({ nanoseconds: 1 })), 'in_force', last);
    assert.equal(stateOf(signed, midnight), 'expired', last);
  }
});

test('midnight is the one in Riga: two hours before UTC in winter, three in summer', () => {
  const winter = mandate({ validUntil: day('2026-03-28') });
  assert.ok(isInForce(winter, Temporal.Instant.from('2026-03-28T21:59:59Z')));
  assert.ok(!isInForce(winter, Temporal.Instant.from('2026-03-28T22:00:00Z')));
  const summer = mandate({ validUntil: day('2026-03-29') });
  assert.ok(isInForce(summer, Temporal.Instant.from('2026-03-29T20:59:59Z')));
  assert.ok(!isInForce(summer, Temporal.Instant.from('2026-03-29T21:00:00Z')));
});

test('a mandate that is only drawn up is not in force', () => {
  assert.equal(stateOf(mandate({ signing: null }), inRiga('2026-03-02T12:00')), 'drawn');
  assert.equal(stateOf(mandate({ signing: null }), inRiga('2026-07-01T00:00')), 'expired');
});

test('it is in force from the day of signing until its end, and its state at an earlier moment does not change', () => {
  const revoked = mandate(ended('revoked', '2026-03-05T11:00'));
  assert.equal(stateOf(revoked, inRiga('2026-03-01T23:59')), 'drawn');
  assert.equal(stateOf(revoked, inRiga('2026-03-02T00:00')), 'in_force');
  assert.equal(stateOf(revoked, inRiga('2026-03-05T10:59')), 'in_force');
  assert.equal(stateOf(revoked, inRiga('2026-03-05T11:00')), 'revoked');
  assert.equal(stateOf(revoked, inRiga('2027-01-01T00:00')), 'revoked');
  assert.equal(stateOf(mandate(ended('died', '2026-03-05T11:00')), inRiga('2026-03-06T00:00')), 'died');
  assert.equal(stateOf(mandate(ended('completed', '2026-03-05T11:00')), inRiga('2026-03-06T00:00')), 'completed');
});
