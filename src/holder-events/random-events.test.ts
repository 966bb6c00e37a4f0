import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import type { Draw } from '#signatures/test/fuzz/draw.ts';
import { connected } from '#test/support/cast/connected.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { holderSite } from '#test/support/site/holder-site.ts';
import { kinds } from './kinds.ts';

const { database, owner, holder, code, filed, tell } = await holderSite();

/** Events of one application. */
const ofEach = 25;

/** The receiver fails every so often: before it has recorded an event, while it applies one, at the end of its work, or at the commit. */
await owner.query(`
  create sequence failing;
  grant usage on failing to tilts_app;
  create function fail_sometimes() returns trigger language plpgsql as $$
  begin
    if nextval('failing') % tg_argv[0]::integer = 0 then
      raise exception 'the receiver failed' using errcode = 'system_error';
    end if;
    return new;
  end
  $$;
  create trigger z_fails before insert on holder_event for each row execute function fail_sometimes('23');
  create trigger z_fails after insert on holder_event_settled for each row execute function fail_sometimes('19');
  create trigger z_fails before update on case_progress for each row execute function fail_sometimes('29');
  create constraint trigger z_fails_at_commit after insert on holder_event deferrable initially deferred
    for each row execute function fail_sometimes('17');`);
const whileFailing = async (isFailing: boolean) => {
  const how = isFailing ? 'enable always' : 'disable';
  for (const [table, trigger] of [
    ['holder_event', 'z_fails'],
    ['holder_event', 'z_fails_at_commit'],
    ['holder_event_settled', 'z_fails'],
    ['case_progress', 'z_fails'],
  ])
    await owner.query(`alter table ${table} ${how} trigger ${trigger}`);
};

type Filed = Awaited<ReturnType<typeof filed>>;
type Random = ReturnType<typeof someEvent>;

function someEvent(draws: Draw) {
  const type = draws.of(kinds);
  const timestamp = `2026-03-02T${String(7 + draws.below(4)).padStart(2, '0')}:${10 + draws.below(50)}:00Z`;
  const plannedOn = draws.of(['2026-03-16', '2026-03-20', '2026-04-10', '2026-03-01', '2046-04-01']);
  return { type, timestamp, ...(type === 'planned' && { plannedOn }) };
}

/** The keys that the system has on record, and how it signs: by one of them, while it changes them by several. */
async function keyRing() {
  const keys = [holder.privateKey];
  let jwks: object[] = [holder.jwk];
  const change = async (next: object[]) => {
    jwks = next;
    await connected(database, { eServices: [code], name: 'Turētājs', keys: jwks as never });
    holder.forget();
  };
  return {
    signers: (draws: Draw) => (draws.below(2) === 0 ? [...keys] : [keys.at(-1) ?? holder.privateKey]),
    async rotate(draws: Draw) {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
      const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg: 'EdDSA' };
      const before = jwks.at(-1) as object;
      // Tokens are asked for by the first key, which therefore stays.
      await change([holder.jwk, ...(before === holder.jwk ? [] : [before]), jwk]);
      keys.splice(1, keys.length, privateKey);
      if (draws.below(2) === 0) await change([holder.jwk, jwk]);
    },
  };
}

let failures = 0;

/** Delivers until it is answered, as senders do. */
async function deliver(event: object, id: string, signers: readonly CryptoKey[]): Promise<string> {
  for (;;) {
    const { status, event: answer } = await tell(event, { id, signers });
    if (status < 500 && answer !== 'holder-event.forbidden') return String(answer);
    if (status < 500) holder.forget();
    else failures += 1;
  }
}

async function recorded({ id, application }: Filed) {
  const { rows } = await owner.query(
    `select (select json_agg(json_build_array(o.kind, o.since) order by o.id) from application_outcome o where o.application_id = $2) as became,
            (select json_agg(json_build_array(t.what, t.on_day) order by t.id) from told_by_holder t where t.application_id = $2) as told,
            (select json_agg(json_build_array(e.sequence, e.kind, s.refusal) order by e.sequence)
               from holder_event e join holder_event_settled s on s.event_id = e.id where e.application_id = $2) as settled,
            (select json_build_array(waiting_for, tell_on, jsonb_path_query_array(to_tell, '$[*].on')) from case_progress where case_id = $1) as listed`,
    [id, application],
  );
  return rows[0];
}

test('events that are repeated, late, out of order, signed by changing keys and met by failures leave what they do once and in order', async (t) => {
  const draws = seeded(t);
  const ring = await keyRing();
  let deliveries = 0;
  const events = trials(200);
  for (let left = events; left > 0; left -= ofEach) {
    await whileFailing(false);
    const [once, often] = [await filed(), await filed()];
    const told: Random[] = Array.from({ length: Math.min(left, ofEach) }, () => someEvent(draws));
    const answers: string[] = [];
    for (const { type, ...also } of told)
      answers.push(await deliver(once.next(type, also), randomUUID(), ring.signers(draws)));
    await whileFailing(true);
    const sent = told.map(({ type, ...also }) => ({ event: often.next(type, also), id: randomUUID() }));
    // Each at its time or up to eight later, one to three times.
    const plan = sent
      .flatMap((one, place) =>
        Array.from({ length: 1 + draws.below(3) }, () => ({ ...one, when: place + draws.below(9) })),
      )
      .sort((one, other) => one.when - other.when);
    while (plan.length > 0) {
      if (draws.below(20) === 0) await ring.rotate(draws);
      const together = plan.splice(0, 1 + draws.below(4));
      deliveries += together.length;
      await Promise.all(together.map(({ event, id }) => deliver(event, id, ring.signers(draws))));
    }
    assert.deepEqual(await recorded(often), await recorded(once));
    const again: string[] = [];
    for (const { event, id } of sent) again.push(await deliver(event, id, ring.signers(draws)));
    assert.deepEqual(again, answers);
  }
  await whileFailing(false);
  const { rows } = await owner.query(`
    select (select count(*) from holder_event)::integer as events,
           (select count(*) from audit_entry where act = 'holder-event.take' and not refused)::integer as taken,
           (select count(*) from audit_entry where act in ('application.holder-said', 'holder-event.set-aside'))::integer as settled,
           (select count(*) from holder_event_settled where refusal is null)::integer as applied`);
  const [{ events: all, taken, settled, applied }] = rows;
  assert.deepEqual([all, taken, settled], [2 * events, 2 * events, 2 * events]);
  assert.ok(failures > 0 && applied > 0);
  process.stdout.write(`${events} events in ${deliveries} deliveries, ${applied / 2} applied, ${failures} failures\n`);
});
