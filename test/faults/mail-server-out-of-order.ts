import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { officialDay } from '#platform/languages/dates.ts';
import type { Ground } from '#test/support/faults/ground.ts';
import type { Kind } from '#test/support/faults/kind.ts';
import type { Mischief } from '#test/support/faults/outside.ts';
import { ask } from '#test/support/postgres/own-server.ts';

const mischiefs: readonly Mischief[] = ['away', 'slow', 'rubbish'];

/** Jobs are looked for every fifteen seconds, and a try takes up to thirty. */
const patience = 120_000;

/** The mail server is away, slow or answers rubbish: whoever invites somebody does not notice, and when it is back each message goes out, once. */
export const mailServerOutOfOrder: Kind = {
  name: 'mail server away, slow, rubbish',
  isQuick: false,
  async strike(ground, chance) {
    const { mail, database } = ground;
    const { owner } = database.urls;
    const wrong: string[] = [];
    const how = chance.of(mischiefs);
    const invited: string[] = [];
    try {
      await mail.disturb(how);
      for (let times = 0; times < 2; times += 1) {
        const email = `${randomUUID()}@paraugs.example`;
        const begun = performance.now();
        const { status, text } = await invite(ground, email);
        const seconds = Math.round((performance.now() - begun) / 1000);
        if (status === 200) invited.push(email);
        else wrong.push(`mail server ${how}: an invitation was answered ${status} ${text}`);
        if (seconds > 30) wrong.push(`mail server ${how}: an invitation took ${seconds} s`);
      }
      const tried = "select from jobs.job where name = 'mail' and state = 'retry'";
      if (!(await soon(async () => (await ask(owner, tried)).length > 0)))
        wrong.push(`mail server ${how}: nothing was tried`);
    } finally {
      await mail.mend();
    }
    // The next try would be due a minute after the first.
    const due =
      "update jobs.job set start_after = now() where name = 'mail' and state = 'retry' and start_after > now()";
    const to = (email: string) => mail.taken.filter((message) => message.to === email).length;
    await soon(async () => {
      await ask(owner, due);
      return invited.every((email) => to(email) > 0);
    });
    for (const email of invited)
      if (to(email) !== 1) wrong.push(`mail server ${how}: ${to(email)} messages of an invitation`);
    return wrong;
  },
};

function invite({ database, send }: Ground, email: string) {
  const { cookie, centre } = database.administrator;
  const today = officialDay(Temporal.Now.instant());
  const until = today.add({ months: 3 });
  const person = { name: 'Kaspars Viesis', email, role: 'viewer', centre, position: 'stažieris' };
  const form = { ...person, from: today.toString(), until: until.toString() };
  return send({ path: '/api/rights', cookie, request: randomUUID(), form });
}

async function soon(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const until = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > until) return false;
    await sleep(200);
  }
  return true;
}
