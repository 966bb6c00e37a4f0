import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { vita } from '#test/support/cast/access-requests.ts';
import { enterApplicant } from '#test/support/faults/applicant.ts';
import type { Ground } from '#test/support/faults/ground.ts';
import type { Kind } from '#test/support/faults/kind.ts';
import type { Mischief } from '#test/support/faults/outside.ts';
import type { SignerName } from '#test/support/faults/trust.ts';
import { ask, asOwner } from '#test/support/postgres/own-server.ts';

const mischiefs: readonly Mischief[] = ['away', 'slow', 'rubbish'];

/** Jobs are looked for every fifteen seconds, and each file takes its time. */
const patience = 120_000;

interface Outcome {
  readonly verdict: string;
  readonly reason: string;
}

const open = 'manual try-later';
const judgedAs: Readonly<Record<SignerName, string>> = {
  good: 'in_order in-order',
  revoked: 'refused signature-failed',
};

/**
 * Who tells of revoked certificates (OCSP) is away, slow or answers rubbish, and the stamp server (TSA), which the site itself
 * never asks, stamped nothing: a file is taken and waits, one without a stamp goes back in words, people work on, and when
 * all is back each file is judged as it must be, once.
 */
export const trustServiceOutOfOrder: Kind = {
  name: 'OCSP and TSA away, slow, rubbish',
  isQuick: false,
  async strike(ground, chance) {
    const { trust, ledger, database } = ground;
    const how = chance.of(mischiefs);
    const wrong: string[] = [];
    const say = (what: string) => wrong.push(`OCSP ${how}: ${what}`);
    const expect = (what: string, found: string, due: string) => found === due || say(`${what}: ${found}, not ${due}`);
    const { acts, away } = ledger;
    const cookie = await enterApplicant(database);
    const sent: { readonly by: SignerName; readonly sending: string }[] = [];
    try {
      await trust.disturb(how);
      for (const by of ['good', 'revoked'] as const) {
        const { request, form } = await formOf(ground, cookie);
        const send = async (file: Buffer) => {
          const begun = performance.now();
          const signed = { name: 'pieteikums.asice', base64: file.toString('base64') };
          const path = `/api/access-requests/${request}/sendings`;
          const { id, verdict, reason } = await carriedOut<Outcome>(ground, cookie, path, { signed });
          const seconds = Math.round((performance.now() - begun) / 1000);
          if (seconds > 30) say(`a sending took ${seconds} s`);
          return { id, found: `${verdict} ${reason}` };
        };
        expect(
          'without a stamp',
          (await send(trust.sign(form, by, { stamped: false }))).found,
          'refused no-time-stamp',
        );
        const { id, found } = await send(trust.sign(form, by));
        expect(`signed by ${by}`, found, open);
        sent.push({ by, sending: id });
      }
      await retry(
        ground,
        sent.map(({ sending }) => sending),
      );
      if (ledger.acts === acts) say('nobody else could do anything meanwhile');
      if (ledger.away > away) say(`${ledger.away - away} acts of others were answered 503`);
    } finally {
      await trust.mend();
    }
    await retry(
      ground,
      sent.map(({ sending }) => sending),
    );
    await retry(
      ground,
      sent.map(({ sending }) => sending),
    );
    for (const { by, sending } of sent) {
      const reports = await ask<Outcome>(
        database.urls.owner,
        `select verdict, reason from access_request_report where sending_id = '${sending}' order by id`,
      );
      const entries = await ask(
        database.urls.owner,
        `select from audit_entry
          where act = 'access-request.retry-validation' and not refused and body -> 'things' ->> 'sending' = '${sending}'`,
      );
      const found = reports.map(({ verdict, reason }) => `${verdict} ${reason}`).join(', ');
      expect(`judged again, signed by ${by}`, found, [open, open, judgedAs[by]].join(', '));
      if (entries.length !== 2) say(`${entries.length} entries for two validations by nobody`);
    }
    return wrong;
  },
};

/** A request with its form made. */
async function formOf(ground: Ground, cookie: string) {
  const { id } = await carriedOut(ground, cookie, '/api/access-requests', {});
  const here = `/api/access-requests/${id}`;
  await carriedOut(ground, cookie, `${here}/draft`, { kind: 'grant', rows: [vita] });
  await carriedOut(ground, cookie, `${here}/form`, {});
  const [{ origin }] = ground.services;
  const answer = await fetch(`${origin}/access-requests/${id}/form.pdf`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`the form was answered ${answer.status}: ${await answer.text()}`);
  return { request: id, form: new Uint8Array(await answer.arrayBuffer()) };
}

async function carriedOut<More = object>({ send }: Ground, cookie: string, path: string, form: object) {
  const { status, text } = await send({ path, cookie, request: randomUUID(), form });
  if (status !== 200) throw new Error(`${path} was answered ${status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as { readonly id: string } & More;
}

/** As if the quarter of an hour were over that a file waits: what is due then is done, as every ten minutes. */
async function retry({ database }: Ground, sendings: readonly string[]): Promise<void> {
  const { owner } = database.urls;
  await asOwner(
    owner,
    `alter table access_request_report disable trigger user;
     update access_request_report
        set made_at = made_at - interval '16 minutes'
      where sending_id = any ('{${sendings.join()}}');
     alter table access_request_report enable trigger user`,
  );
  const until = performance.now() + patience;
  const job = "insert into jobs.job (name, policy, retry_limit) values ('validate-again', 'exclusive', 0)";
  let state = '';
  for (let id: string | undefined; state !== 'completed'; await sleep(200)) {
    // One that is under way may have begun before.
    if (!id) id = (await ask<{ id: string }>(owner, `${job} on conflict do nothing returning id`))[0]?.id;
    if (id)
      state = (await ask<{ state: string }>(owner, `select state from jobs.job where id = '${id}'`))[0]?.state ?? '';
    if (state === 'failed') throw new Error('validating again failed');
    if (performance.now() > until) throw new Error(`nothing was validated again in ${patience / 1000} s: ${state}`);
  }
}
