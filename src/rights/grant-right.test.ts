import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, perform } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast, rightsPeople } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { takenMails } from '#test/support/site/taken-mails.ts';
import { claimInvitation } from './claim-invitation.ts';
import { confirmName, withdrawInvitation } from './close-invitation.ts';
import { grantRight } from './grant-right.ts';
import type { GrantRightInput } from './granting.ts';
import { rightsOf } from './index.ts';
import { takeRight } from './take-right.ts';

const today = officialDay(mondayMorning);

const database = await freshDatabase();
const cast = await enterRightsCast(database);

function sanita(more: Partial<GrantRightInput> = {}): GrantRightInput {
  return {
    person: { name: 'Sanita Jaunā-Ķēniņa', email: `s${randomUUID()}@paraugs.example` },
    role: 'employee',
    organisation: cast.paraugs,
    centre: cast.birzgale,
    position: 'konsultante',
    from: today,
    until: null,
    ...more,
  };
}

function grant(actor: Actor, input: GrantRightInput) {
  const request = { id: randomUUID(), act: 'access.grant-right', point: 'annex-2.3' } as const;
  return perform(database, actor, request, (tx) => grantRight(tx, actor, input));
}

const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

const mails = () => takenMails(database, mondayMorning.add({ hours: 1 }));

async function linkFor(email: string): Promise<string> {
  const mail = (await mails()).find(({ to }) => to === email);
  return /invitation\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
}

const claimant = (secret: string, more = {}) => {
  const { personalCode, givenName, surname } = rightsPeople.sanita;
  return {
    secret,
    personalNumber: `PNOLV-${personalCode.replace('-', '')}`,
    givenName,
    surname,
    at: mondayMorning,
    ...more,
  };
};

test("an administrator gives users' rights in their own organisation only (note 3)", async () => {
  const more = { personalNumber: 'PNOLV-329998-00090' };
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, organisation: cast.celms, centre: cast.celmene })),
    refusedWith('access.no-such-right'),
  );
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, centre: cast.celmene })),
    refusedWith('access.not-own-centre'),
  );
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, role: 'administrator', centre: null })),
    refusedWith('access.above-own'),
  );
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, role: 'ministry_officer', centre: null })),
    refusedWith('access.above-own'),
  );
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, role: 'holder_officer', centre: null })),
    refusedWith('access.not-a-service-holder'),
  );
  await assert.rejects(grant(cast.elita, sanita({ ...more, centre: null })), refusedWith('access.no-centre'));
  await assert.rejects(grant(cast.janis, sanita(more)), refusedWith('access.may-not-manage'));
  await assert.rejects(grant(cast.maija, sanita(more)), refusedWith('access.users-rights-are-the-administrators'));
  const { right } = await grant(
    cast.baiba,
    sanita({ ...more, role: 'holder_officer', organisation: cast.holder, centre: null }),
  );
  assert.ok(right);
});

test('nobody gives rights to themself', async () => {
  const { personalCode, givenName, surname } = rightsPeople.elita;
  const self = { name: `${givenName} ${surname}`, email: 'elita@paraugs.example' };
  const input = sanita({ person: self, personalNumber: `PNOLV-${personalCode}` });
  await assert.rejects(grant(cast.elita, input), refusedWith('access.own-right'));
  await grant(cast.elita, sanita({ person: self }));
  const secret = await linkFor(self.email);
  await assert.rejects(
    claimInvitation(
      database,
      claimant(secret, { personalNumber: `PNOLV-${personalCode.replace('-', '')}`, givenName, surname }),
    ),
    refusedWith('access.own-right'),
  );
});

test('an administrator gets the right from the ministry on a decided request only (22.)', async () => {
  const input = sanita({
    role: 'administrator',
    organisation: cast.celms,
    centre: null,
    personalNumber: 'PNOLV-329998-00091',
  });
  await assert.rejects(grant(cast.maija, input), refusedWith('access.no-request'));
  assert.ok((await grant(cast.maija, { ...input, basis: randomUUID() })).right);
});

test("a known number must be that person's", async () => {
  await assert.rejects(
    grant(cast.elita, sanita({ personalNumber: 'PNOLV-329998-00004' })),
    refusedWith('access.another-name'),
  );
});

test('an invited right is bound to the person who signs in, once; names are compared without case and diacritics', async () => {
  const input = sanita();
  const { right, invitation } = await grant(cast.elita, input);
  assert.equal(right, null);
  assert.ok(invitation);
  const secret = await linkFor(input.person.email);
  assert.equal(secret.length, 43);
  assert.equal(
    await claimInvitation(database, claimant(secret, { givenName: 'SANITA', surname: 'JAUNA-KENINA' })),
    'given',
  );
  await assert.rejects(claimInvitation(database, claimant(secret)), refusedWith('access.invitation-used'));
  await assert.rejects(claimInvitation(database, claimant('x'.repeat(43))), refusedWith('access.no-such-invitation'));
});

test('a name that differs is not taken silently: the grantor confirms it', async () => {
  const input = sanita({ person: { name: 'Zane Citādā', email: 'zane@paraugs.example' }, centre: cast.kalnamuiza });
  const { invitation } = await grant(cast.elita, input);
  assert.ok(invitation);
  const secret = await linkFor('zane@paraugs.example');
  const other = { personalNumber: 'PNOLV-32999800077', givenName: 'Zane', surname: 'Cita', at: mondayMorning };
  assert.equal(await claimInvitation(database, { secret, ...other }), 'name-differs');
  const [told] = await mails();
  assert.equal(told?.to, 'elita@paraugs.example');
  const request = { id: randomUUID(), act: 'access.confirm-name', point: 'annex-2.3' } as const;
  const { right } = await perform(database, cast.uldis, request, (tx) => confirmName(tx, cast.uldis, { invitation }));
  const staff = await database.pool.query('select staff_id from access_right where id = $1', [right]);
  const held = await transaction(database, null, (tx) => rightsOf(tx, staff.rows[0].staff_id, mondayMorning));
  assert.deepEqual(
    held.map(({ centre }) => centre),
    [cast.kalnamuiza],
  );
});

test('a name confirmed after the term is over gives nothing', async () => {
  const person = { name: 'Vēlais Apstiprinājums', email: 'velais@paraugs.example' };
  const { invitation } = await grant(cast.elita, sanita({ person, until: today.add({ days: 2 }) }));
  const secret = await linkFor(person.email);
  const other = { personalNumber: 'PNOLV-32999800078', givenName: 'Vēls', surname: 'Cits', at: mondayMorning };
  assert.equal(await claimInvitation(database, { secret, ...other }), 'name-differs');
  await mails();
  const later = { ...cast.uldis, at: mondayMorning.add({ hours: 24 * 4 }) };
  const request = { id: randomUUID(), act: 'access.confirm-name', point: 'annex-2.3' } as const;
  const confirmed = perform(database, later, request, (tx) => confirmName(tx, later, { invitation: invitation ?? '' }));
  await assert.rejects(confirmed, refusedWith('access.invitation-old'));
});

test("an administrator's term is renewed by a new request before it ends: one right, one history, without a gap (note 2)", async () => {
  const { personalCode, givenName, surname } = rightsPeople.sanita;
  const administrator = (until: Temporal.PlainDate | null): GrantRightInput => ({
    ...sanita({ role: 'administrator', organisation: cast.celms, centre: null, until, basis: randomUUID() }),
  });
  const person = { personalNumber: `PNOLV-${personalCode.replace('-', '')}`, givenName, surname };
  const claim = async (input: GrantRightInput, at: Temporal.Instant) => {
    const maija = { ...cast.maija, at };
    await perform(database, maija, { id: randomUUID(), act: 'test' }, (tx) =>
      grantRight(tx, maija, { ...input, from: officialDay(at) }),
    );
    return claimInvitation(database, { secret: await linkFor(input.person.email), ...person, at });
  };
  const first = administrator(today.add({ days: 20 }));
  assert.equal(await claim(first, mondayMorning), 'given');
  const second = administrator(today.add({ days: 400 }));
  assert.equal(await claim(second, mondayMorning.add({ minutes: 10 })), 'given');
  const held = await database.pool.query(
    "select id, valid_until, basis from access_right where organisation_id = $1 and role = 'administrator'",
    [cast.celms],
  );
  const [right] = held.rows.filter(({ basis }) => basis === first.basis);
  assert.equal(String(right?.valid_until), String(startOfDay(today.add({ days: 401 }))));
  const changes = await database.pool.query('select kind, by, basis from access_right_change where right_id = $1', [
    right?.id,
  ]);
  assert.deepEqual(changes.rows, [{ kind: 'extended', by: cast.maija.person, basis: second.basis }]);
  const shorter = administrator(today.add({ days: 100 }));
  await assert.rejects(claim(shorter, mondayMorning.add({ minutes: 20 })), refusedWith('access.terms-overlap'));
});

test('an invitation taken back, or too old, opens nothing', async () => {
  const input = sanita({ centre: cast.kalnamuiza, role: 'viewer' });
  const { invitation } = await grant(cast.elita, input);
  const secret = await linkFor(input.person.email);
  const late = claimant(secret, { at: mondayMorning.add({ hours: 14 * 24 }) });
  await assert.rejects(claimInvitation(database, late), refusedWith('access.invitation-old'));
  const request = { id: randomUUID(), act: 'access.withdraw-invitation' };
  await perform(database, cast.elita, request, (tx) =>
    withdrawInvitation(tx, cast.elita, { invitation: invitation ?? '' }),
  );
  await assert.rejects(claimInvitation(database, claimant(secret)), refusedWith('access.no-such-invitation'));
});

test('two administrators at once give the same right once', async () => {
  const person = { name: 'Pēteris Divreiz', email: 'peteris@paraugs.example' };
  const known = await Promise.allSettled(
    [cast.elita, cast.uldis].map((actor) => grant(actor, sanita({ person, personalNumber: 'PNOLV-329998-00092' }))),
  );
  assert.deepEqual(known.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const invited = await Promise.allSettled(
    [cast.elita, cast.uldis].map((actor) => grant(actor, sanita({ person, centre: cast.kalnamuiza }))),
  );
  assert.deepEqual(invited.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const refused = [...known, ...invited].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const reason of refused) assert.ok(refusedWith('access.terms-overlap')(reason), String(reason));
});

test('nothing in a message names a personal code', async () => {
  await grant(
    cast.elita,
    sanita({ person: { name: 'Pauls Kods', email: 'pauls@paraugs.example' }, personalNumber: 'PNOLV-329998-00093' }),
  );
  const [mail] = await mails();
  assert.ok(mail);
  assert.doesNotMatch(mail.text + mail.subject, /329998/);
  assert.match(mail.text, /Birzgales klientu apkalpošanas centrs[\s\S]*\* \* \*[\s\S]*Role: employee/);
});

test('an invitation of a former administrator opens nothing', async () => {
  const input = sanita({ centre: cast.kalnamuiza, role: 'auditor' });
  await grant(cast.uldis, input);
  const secret = await linkFor(input.person.email);
  await perform(database, cast.maija, { id: randomUUID(), act: 'test' }, (tx) =>
    takeRight(tx, cast.maija, { right: cast.uldis.right, reason: 'mainījis darbu' }),
  );
  await assert.rejects(claimInvitation(database, claimant(secret)), refusedWith('access.inviter-gone'));
});
