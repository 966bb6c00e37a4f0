import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { loggedTransaction, openDatabase, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast, rightsPeople } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { takenMails } from '#test/support/site/taken-mails.ts';
import { claimInvitation } from './claim-invitation.ts';
import { inviteAdministrator, rightsActs, rightsOf } from './index.ts';

const today = officialDay(mondayMorning);

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const parts = { database };

interface Typed {
  readonly name?: string;
  readonly email?: string;
  readonly role?: string;
  readonly centre?: string;
  readonly until?: string;
  readonly personalCode?: string;
}

function sanita(more: Typed = {}) {
  return {
    name: 'Sanita Jaunā-Ķēniņa',
    email: `s${randomUUID()}@paraugs.example`,
    role: 'employee',
    centre: cast.birzgale,
    position: 'konsultante',
    from: today.toString(),
    until: '',
    ...more,
  };
}

function grant(actor: Actor, input: Typed) {
  return carryOut(parts, actor, rightsActs.grantRight, { id: randomUUID(), of: {}, input });
}

function confirm(actor: Actor, invitation: string) {
  const asked = { id: randomUUID(), of: { invitation }, input: {} };
  return carryOut(parts, actor, rightsActs.confirmInvitation, asked);
}

const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
after(() => owner.close());

/** As a decision does it for Celms; the site's role may not without one. */
function invited(
  input: { person: { name: string; email: string }; until: Temporal.PlainDate | null; basis: string },
  at: Temporal.Instant,
) {
  const post = { ...input, organisation: cast.celms, position: 'administratore', from: officialDay(at) };
  return loggedTransaction(owner, null, (tx) => inviteAdministrator(tx, { ...cast.maija, at }, post));
}

const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

const mails = (at = mondayMorning.add({ hours: 1 })) => takenMails(database, at);

async function linkFor(email: string, at?: Temporal.Instant): Promise<string> {
  const mail = (await mails(at)).find(({ to }) => to === email);
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
  const more = { personalCode: '329998-00090' };
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, centre: cast.celmene })),
    refusedWith('access.not-own-centre'),
  );
  for (const role of ['administrator', 'ministry_officer']) {
    await assert.rejects(
      grant(cast.elita, sanita({ ...more, role, centre: '' })),
      (error) => error instanceof Refusal && error.problems[0]?.field === 'role',
    );
  }
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, role: 'holder_officer', centre: '' })),
    refusedWith('access.not-a-service-holder'),
  );
  await assert.rejects(
    grant(cast.elita, sanita({ ...more, centre: '' })),
    (error) => error instanceof Refusal && error.problems[0]?.field === 'centre',
  );
  await assert.rejects(grant(cast.janis, sanita(more)), refusedWith('access.role'));
  await assert.rejects(grant(cast.maija, sanita(more)), refusedWith('access.role'));
  const { right } = await grant(cast.baiba, sanita({ ...more, role: 'holder_officer', centre: '' }));
  assert.ok(right);
});

test('nobody gives rights to themself', async () => {
  const { personalCode, givenName, surname } = rightsPeople.elita;
  const self = { name: `${givenName} ${surname}`, email: 'elita@paraugs.example' };
  await assert.rejects(grant(cast.elita, sanita({ ...self, personalCode })), refusedWith('access.own-right'));
  await grant(cast.elita, sanita(self));
  const secret = await linkFor(self.email);
  await assert.rejects(
    claimInvitation(
      database,
      claimant(secret, { personalNumber: `PNOLV-${personalCode.replace('-', '')}`, givenName, surname }),
    ),
    refusedWith('access.own-right'),
  );
});

test("an administrator's right follows from a decision, and the log says on which (22.)", async () => {
  const basis = randomUUID();
  const person = { name: 'Vita Jaunzeme', email: 'vita@paraugs.example' };
  const invitation = await invited({ person, basis, until: null }, mondayMorning);
  const { rows } = await asOwner(database, (owner) =>
    owner.query("select point, body -> 'things' as things from audit_entry where act = 'right.grant-administrator'"),
  );
  assert.deepEqual(rows, [{ point: '22', things: { invitation, organisation: cast.celms, basis } }]);
});

test("a known number must be that person's", async () => {
  await assert.rejects(grant(cast.elita, sanita({ personalCode: '329998-00004' })), refusedWith('access.another-name'));
});

test('an invited right is bound to the person who signs in, once; names are compared without case and diacritics', async () => {
  const input = sanita();
  const { right, invitation } = await grant(cast.elita, input);
  assert.equal(right, null);
  assert.ok(invitation);
  const secret = await linkFor(input.email);
  assert.equal(secret.length, 43);
  assert.equal(
    await claimInvitation(database, claimant(secret, { givenName: 'SANITA', surname: 'JAUNA-KENINA' })),
    'given',
  );
  await assert.rejects(claimInvitation(database, claimant(secret)), refusedWith('access.invitation-used'));
  await assert.rejects(claimInvitation(database, claimant('x'.repeat(43))), refusedWith('access.no-such-invitation'));
});

test('a name that differs is not taken silently: the grantor confirms it', async () => {
  const input = sanita({ name: 'Zane Citādā', email: 'zane@paraugs.example', centre: cast.kalnamuiza });
  const { invitation } = await grant(cast.elita, input);
  assert.ok(invitation);
  const secret = await linkFor('zane@paraugs.example');
  const other = { personalNumber: 'PNOLV-32999800077', givenName: 'Zane', surname: 'Cita', at: mondayMorning };
  assert.equal(await claimInvitation(database, { secret, ...other }), 'name-differs');
  const [told] = await mails();
  assert.equal(told?.to, 'elita@paraugs.example');
  const { id: right } = await confirm(cast.uldis, invitation);
  const staff = await database.pool.query('select staff_id from access_right where id = $1', [right]);
  const held = await transaction(database, null, (tx) => rightsOf(tx, staff.rows[0].staff_id, mondayMorning));
  assert.deepEqual(
    held.map(({ centre }) => centre),
    [cast.kalnamuiza],
  );
});

test('a stranger who opens the link first does not keep the invited person out', async () => {
  const input = sanita({ name: 'Lauma Īstā', email: 'lauma@paraugs.example', centre: cast.kalnamuiza });
  await grant(cast.elita, input);
  const secret = await linkFor('lauma@paraugs.example');
  const at = mondayMorning;
  const stranger = { personalNumber: 'PNOLV-32999800080', givenName: 'Svešs', surname: 'Cilvēks', at };
  assert.equal(await claimInvitation(database, { secret, ...stranger }), 'name-differs');
  const another = { ...stranger, personalNumber: 'PNOLV-32999800081', givenName: 'Vēl' };
  await assert.rejects(claimInvitation(database, { secret, ...another }), refusedWith('access.invitation-used'));
  const lauma = { personalNumber: 'PNOLV-32999800082', givenName: 'LAUMA', surname: 'ISTA', at };
  assert.equal(await claimInvitation(database, { secret, ...lauma }), 'given');
  await assert.rejects(claimInvitation(database, { secret, ...stranger }), refusedWith('access.invitation-used'));
  await mails();
});

test('an invitation is renewed: a new link for the same right, and the old one can no longer be used', async () => {
  const input = sanita({ name: 'Dace Gaidītā', email: 'dace@paraugs.example', centre: cast.kalnamuiza });
  const { invitation } = await grant(cast.elita, input);
  const old = await linkFor('dace@paraugs.example');
  const after = mondayMorning.add({ hours: 24 * 15 });
  const of = { invitation: invitation ?? '' };
  const renew = (actor: Actor) =>
    carryOut({ database }, { ...actor, at: after }, rightsActs.renewInvitation, { id: randomUUID(), of, input: {} });
  await assert.rejects(renew(cast.baiba), refusedWith('access.no-such-invitation'));
  const { id } = await renew(cast.uldis);
  assert.notEqual(id, invitation);
  const secret = await linkFor('dace@paraugs.example', after);
  const dace = { personalNumber: 'PNOLV-32999800083', givenName: 'Dace', surname: 'Gaidītā', at: after };
  await assert.rejects(claimInvitation(database, { secret: old, ...dace }), refusedWith('access.no-such-invitation'));
  assert.equal(await claimInvitation(database, { secret, ...dace }), 'given');
  await assert.rejects(renew(cast.uldis), refusedWith('access.invitation-closed'));
});

test('a name confirmed after the term is over gives nothing', async () => {
  const person = { name: 'Vēlais Apstiprinājums', email: 'velais@paraugs.example' };
  const { invitation } = await grant(cast.elita, sanita({ ...person, until: today.add({ days: 2 }).toString() }));
  const secret = await linkFor(person.email);
  const other = { personalNumber: 'PNOLV-32999800078', givenName: 'Vēls', surname: 'Cits', at: mondayMorning };
  assert.equal(await claimInvitation(database, { secret, ...other }), 'name-differs');
  await mails();
  const later = { ...cast.uldis, at: mondayMorning.add({ hours: 24 * 4 }) };
  await assert.rejects(confirm(later, invitation ?? ''), refusedWith('access.invitation-old'));
});

test("an administrator's term is renewed by a new request before it ends: one right, one history, without a gap (note 2)", async () => {
  const { personalCode, givenName, surname } = rightsPeople.sanita;
  const administrator = (until: Temporal.PlainDate) => {
    const { name, email } = sanita();
    return { person: { name, email }, until, basis: randomUUID() };
  };
  const person = { personalNumber: `PNOLV-${personalCode.replace('-', '')}`, givenName, surname };
  const claim = async (input: ReturnType<typeof administrator>, at: Temporal.Instant) => {
    await invited(input, at);
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
  const secret = await linkFor(input.email);
  const late = claimant(secret, { at: mondayMorning.add({ hours: 14 * 24 }) });
  await assert.rejects(claimInvitation(database, late), refusedWith('access.invitation-old'));
  const asked = { id: randomUUID(), of: { invitation: invitation ?? '' }, input: {} };
  await carryOut(parts, cast.elita, rightsActs.withdrawInvitation, asked);
  await assert.rejects(claimInvitation(database, claimant(secret)), refusedWith('access.no-such-invitation'));
});

test('two administrators at once give the same right once', async () => {
  const person = { name: 'Pēteris Divreiz', email: 'peteris@paraugs.example' };
  const known = await Promise.allSettled(
    [cast.elita, cast.uldis].map((actor) => grant(actor, sanita({ ...person, personalCode: '329998-00092' }))),
  );
  assert.deepEqual(known.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const invited = await Promise.allSettled(
    [cast.elita, cast.uldis].map((actor) => grant(actor, sanita({ ...person, centre: cast.kalnamuiza }))),
  );
  assert.deepEqual(invited.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const refused = [...known, ...invited].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const reason of refused) assert.ok(refusedWith('access.terms-overlap')(reason), String(reason));
});

test('nothing in a message names a personal code', async () => {
  await grant(cast.elita, sanita({ name: 'Pauls Kods', email: 'pauls@paraugs.example', personalCode: '329998-00093' }));
  const [mail] = await mails();
  assert.ok(mail);
  assert.doesNotMatch(mail.text + mail.subject, /329998/);
  assert.match(mail.text, /Birzgales klientu apkalpošanas centrs[\s\S]*\* \* \*[\s\S]*Role: employee/);
});

test('an invitation of a former administrator opens nothing', async () => {
  const input = sanita({ centre: cast.kalnamuiza, role: 'auditor' });
  await grant(cast.uldis, input);
  const secret = await linkFor(input.email);
  await carryOut(parts, cast.maija, rightsActs.takeAdministratorsRight, {
    id: randomUUID(),
    of: { right: cast.uldis.right },
    input: { reason: 'mainījis darbu' },
  });
  await assert.rejects(claimInvitation(database, claimant(secret)), refusedWith('access.inviter-gone'));
});
