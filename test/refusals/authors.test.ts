import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { everyRole, type Role } from '#acting/index.ts';
import { openDatabase } from '#platform/database/database.ts';
import { editionRows } from '#test/support/cast/edition-rows.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterPlaces, enterSomebody, type Places } from '#test/support/cast/places.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type Forgery, forgeryOn, type Row } from '#test/support/postgres/forgery.ts';

// The author named in a row must have had a right to write it. Forged as the tables' owner, row by row.
const database = await freshDatabase();
const forgery: Forgery = await forgeryOn(database);
let places: Places;
before(async () => {
  places = await enterPlaces(database);
});
after(() => forgery.end());

/** The law by hand: in which role, and whether at the centre, in the organisation, or anywhere. */
interface Author {
  readonly column: `${string}.${string}`;
  readonly moment: string;
  readonly role: Role;
  readonly at: 'centre' | 'organisation' | 'anywhere';
  /** Another role that may do the same there. */
  readonly alsoBy?: Role;
  /** The row's other values, and the rows that must exist before it. */
  readonly row?: (here: Places['here']) => Row;
  readonly first?: (here: Places['here']) => readonly (readonly [string, Row])[];
}

const whatIsPutRight = ['scan', 'case_identity_check', 'notice', 'filing', 'planned_time', 'result', 'consultation'];
const ofCentre: readonly [column: Author['column'], moment: string][] = [
  ...[
    ...whatIsPutRight.map((of) => `${of}_put_right.recorded_by` as const),
    ...(['service_case.opened_by', 'identity_check.checked_by', 'notice.told_by'] as const),
    ...(['register_entry.registered_by', 'blank_reservation.reserved_by', 'register_place.placed_by'] as const),
    ...(['register_mark.marked_by', 'archive_scan.attached_by', 'mandate.drawn_by'] as const),
    ...(['mandate_signing.recorded_by', 'mandate_end.recorded_by', 'partial_revocation.recorded_by'] as const),
    ...(['application.filed_by', 'case_closing.closed_by', 'case_reopening.reopened_by'] as const),
    ...(['case_note.written_by', 'case_transfer.transferred_by', 'application_outcome.recorded_by'] as const),
    ...(['death.recorded_by', 'death_mistake.said_by', 'death_mistake_confirmed.confirmed_by'] as const),
    ...(['capacity_doubt.recorded_by', 'capacity_doubt_word.said_by', 'satisfaction_cards.recorded_by'] as const),
    ...(['satisfaction_tablet.set_up_by', 'satisfaction_tablet_put_away.put_away_by'] as const),
  ].map((column): [Author['column'], string] => [column, momentOf(column)]),
  ['declaration.received_by', 'declared_at'],
  ['case_transfer.responsible', 'transferred_at'],
  ['consultation.held_by', 'recorded_at'],
];

/** Each author column of a table, and whether the database checks the author's right. */
const named = await database.pool.query<{ column: string; guarded: boolean; ofApplication: boolean }>(`
  select format('%s.%s', relname, attname) as column,
         exists (select from pg_trigger t
                  where tgrelid = c.oid and tgname = 'author_' || attname and tgenabled = 'A') as guarded,
         exists (select from pg_constraint
                  where conrelid = c.oid and confrelid = 'application'::regclass) as "ofApplication"
    from pg_class c join pg_attribute a on attrelid = c.oid
   where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and atttypid = 'uuid'::regtype
     and (attname ~ '(^|_)by$'
          or attname <> 'staff_id' and exists (select from pg_constraint where conrelid = c.oid
                                                  and confrelid = 'staff'::regclass and attnum = any (conkey)))`);

/**
 * Every record of a filed application is made by an employee of its centre (22.¹ 5.-7.), at the moment of recording.
 */
const ofApplications: typeof ofCentre = named.rows
  .filter(({ ofApplication }) => ofApplication)
  .map(({ column }) => [column as Author['column'], 'recorded_at']);

const right = randomUUID();
const request = randomUUID();
const usersRight = ({ organisation, centre }: Places['here']) => ({
  ...{ role: 'viewer', organisation_id: organisation, centre_id: centre },
});
const administrators = ({ organisation }: Places['here']) => ({ role: 'administrator', organisation_id: organisation });
const givenTo = (post: (here: Places['here']) => Row) => (here: Places['here']) => {
  const staff = { id: randomUUID(), number: 'x', given_name: 'x', surname: 'x', email: 'x' };
  const given = { id: right, staff_id: staff.id, position: 'x', valid_from: mondayMorning.toString(), ...post(here) };
  return [['staff', staff] as const, ['access_right', given] as const];
};
const begun = (here: Places['here']) => {
  const staff = { id: randomUUID(), number: 'x', given_name: 'x', surname: 'x', email: 'x' };
  const at = mondayMorning.toString();
  const post = { staff_id: staff.id, role: 'representative', organisation_id: here.organisation, position: 'x' };
  const begin = { begun_by: staff.id, begun_at: at, draft: 'x', draft_changed_at: at, channel: 'system' };
  return [
    ['staff', staff] as const,
    ['access_right', { id: randomUUID(), valid_from: at, ...post }] as const,
    ['access_request', { id: request, organisation_id: here.organisation, ...begin }] as const,
  ];
};

const [eService, edition] = [randomUUID(), randomUUID()];

const law: readonly Author[] = [
  ...[...ofCentre, ...ofApplications].map(
    ([column, moment]) => ({ column, moment, role: 'employee', at: 'centre' }) as const,
  ),
  {
    ...{ column: 'legal_hold.set_by', moment: 'set_at', role: 'employee', at: 'centre' },
    row: () => ({ reaches: 'entry', document: randomUUID() }),
  },
  {
    ...{ column: 'legal_hold.set_by', moment: 'set_at', role: 'administrator', at: 'organisation' },
    row: () => ({ reaches: 'file', document: null, client_id: null }),
  },
  { column: 'legal_hold_lifted.lifted_by', moment: 'lifted_at', role: 'administrator', at: 'organisation' },
  { column: 'classification_scheme.brought_by', moment: 'brought_at', role: 'administrator', at: 'organisation' },
  { column: 'classification_adoption.adopted_by', moment: 'adopted_at', role: 'administrator', at: 'organisation' },
  { column: 'archive_file.opened_by', moment: 'opened_at', role: 'administrator', at: 'organisation' },
  { column: 'audit_verification.asked_by', moment: 'asked_at', role: 'auditor', at: 'centre' },
  {
    ...{ column: 'access_right.granted_by', moment: 'granted_at', role: 'administrator', at: 'organisation' },
    row: usersRight,
  },
  {
    ...{ column: 'access_right.granted_by', moment: 'granted_at', role: 'ministry_officer', at: 'anywhere' },
    row: administrators,
  },
  {
    ...{ column: 'access_invitation.invited_by', moment: 'invited_at', role: 'administrator', at: 'organisation' },
    row: usersRight,
  },
  {
    ...{ column: 'access_invitation.invited_by', moment: 'invited_at', role: 'ministry_officer', at: 'anywhere' },
    row: administrators,
  },
  {
    ...{ column: 'access_invitation.withdrawn_by', moment: 'withdrawn_at', role: 'administrator', at: 'organisation' },
    row: (here) => ({ ...usersRight(here), expires_at: '2026-04-01T00:00Z' }),
  },
  {
    ...{ column: 'access_right_change.by', moment: 'at', role: 'administrator', at: 'organisation' },
    ...{ row: () => ({ right_id: right }), first: givenTo(usersRight) },
  },
  {
    ...{ column: 'access_right_change.by', moment: 'at', role: 'ministry_officer', at: 'anywhere' },
    ...{ row: () => ({ right_id: right }), first: givenTo(administrators) },
  },
  {
    ...{ column: 'access_review.confirmed_by', moment: 'confirmed_at', role: 'administrator', at: 'organisation' },
    ...{ row: () => ({ right_id: right }), first: givenTo(usersRight) },
  },
  {
    ...{ column: 'organisation_named_by_applicant.named_by', moment: 'named_at', role: 'representative' },
    at: 'organisation',
  },
  {
    ...{ column: 'access_request.begun_by', moment: 'begun_at', role: 'representative', at: 'organisation' },
    row: () => ({ channel: 'system' }),
  },
  {
    ...{ column: 'access_request.begun_by', moment: 'begun_at', role: 'ministry_officer', at: 'anywhere' },
    row: () => ({ channel: 'post' }),
  },
  {
    ...{ column: 'access_request_form.made_by', moment: 'made_at', role: 'representative', at: 'organisation' },
    ...{ row: () => ({ request_id: request }), first: begun },
  },
  {
    ...{ column: 'access_request_sending.sent_by', moment: 'sent_at', role: 'representative', at: 'organisation' },
    ...{ row: () => ({ request_id: request }), first: begun },
  },
  { column: 'access_request_decision.decided_by', moment: 'decided_at', role: 'ministry_officer', at: 'anywhere' },
  {
    ...{ column: 'e_service_change.changed_by', moment: 'changed_at', role: 'holder_officer', at: 'organisation' },
    ...{ row: () => ({ edition_id: edition, e_service_id: eService }), first: editionRows({ eService, edition }) },
  },
  { column: 'organisation_closing.closed_by', moment: 'closed_at', role: 'ministry_officer', at: 'anywhere' },
  ...[
    ...(['organisation_change.changed_by', 'centre_change.changed_by', 'centre_closing.closed_by'] as const),
    ...(['centre_hours.said_by', 'centre_day.said_by'] as const),
  ].flatMap((column): Author[] => [
    { column, moment: momentOf(column), role: 'administrator', at: 'organisation', alsoBy: 'ministry_officer' },
    { column, moment: momentOf(column), role: 'ministry_officer', at: 'anywhere', alsoBy: 'administrator' },
  ]),
];

function momentOf(column: string): string {
  return (column.split('.')[1] ?? '').replace(/_by$/, '_at');
}

/** An administrator prepares requests as a representative does. */
const alsoMay = (author: Author, role: Role) =>
  author.alsoBy === role || (author.role === 'representative' && role === 'administrator');

const before2026 = { from: Temporal.Instant.from('2025-01-01T00:00Z') };

/** The database's answer to a row with this person as its author; it checks other faults only later. */
async function saidTo(
  author: Author,
  person: string,
  { on = forgery, here = places.here, at = mondayMorning } = {},
): Promise<string> {
  const [table = '', column = ''] = author.column.split('.');
  const row = {
    ...{ centre_id: here.centre, organisation_id: here.organisation, ...author.row?.(here) },
    ...{ [column]: person, [author.moment]: at.toString() },
  };
  return on.refusedBy(...(author.first?.(here) ?? []), [table, row]);
}

for (const author of law) {
  suite(`${author.column}: ${author.role}, ${author.at}`, () => {
    const somebody = (role: Role | null, at: Places['here'], term: Parameters<typeof enterSomebody>[3] = before2026) =>
      enterSomebody(database, role, at, term);

    test('is accepted from a person with the right', async () => {
      assert.notEqual(await saidTo(author, await somebody(author.role, places.here)), 'author_has_right');
    });

    test('is refused from a person without a right, or with one that has ended or not begun', async () => {
      const ended = { ...before2026, until: mondayMorning };
      const later = { from: mondayMorning.add({ seconds: 1 }) };
      for (const person of [
        await somebody(null, places.here),
        await somebody(author.role, places.here, ended),
        await somebody(author.role, places.here, later),
      ]) {
        assert.equal(await saidTo(author, person), 'author_has_right');
      }
    });

    if (author.at !== 'anywhere') {
      test('is refused from a person with the right elsewhere', async () => {
        const others = author.at === 'centre' ? [places.sameOrganisation, places.elsewhere] : [places.elsewhere];
        for (const there of others) {
          assert.equal(await saidTo(author, await somebody(author.role, there)), 'author_has_right');
        }
      });
    }

    test('is refused from any other role there', async () => {
      for (const role of everyRole.filter((one) => one !== author.role && !alsoMay(author, one))) {
        assert.equal(await saidTo(author, await somebody(role, places.here)), 'author_has_right', role);
      }
    });
  });
}

suite('every table', () => {
  test('every column that names an author checks their right', () => {
    const columns = (guarded: boolean) =>
      named.rows.filter((one) => one.guarded === guarded).map(({ column }) => column);
    // A person who accepts an invitation has no right yet; the progress of a case repeats its row.
    const free = ['access_invitation.claimed_by', 'case_progress.opened_by'];
    assert.deepEqual(columns(false).toSorted(), free, 'call require_right for it where its table is made');
    assert.deepEqual(columns(true).toSorted(), [...new Set(law.map(({ column }) => column))].toSorted());
  });
});

suite('where work is real', async () => {
  const real = await freshDatabase({ unmarked: true });
  const asOwner = openDatabase({ url: real.urls.owner, vault: real.vault, connections: 2 });
  const on = await forgeryOn(real);
  after(() => Promise.all([on.end(), asOwner.close()]));
  const now = Temporal.Now.instant();
  const { here } = await enterPlaces(asOwner, now);

  test('the moment is that of writing: a right that has ended since is refused, and one that has begun since is accepted', async () => {
    const term = { ...before2026, until: now.subtract({ minutes: 5 }) };
    const authors = Map.groupBy(
      law.filter(({ at }) => at === 'centre'),
      ({ role }) => role,
    );
    for (const [role, columns] of authors) {
      const ended = await enterSomebody(asOwner, role, here, term, now);
      const begunNow = await enterSomebody(asOwner, role, here, { from: now }, now);
      for (const author of columns) {
        assert.equal(await saidTo(author, ended, { on, here, at: now }), 'author_has_right');
        assert.notEqual(await saidTo(author, begunNow, { on, here, at: now }), 'author_has_right');
      }
    }
  });

  test('no author writes a record of another time', async () => {
    const people = new Map<Role, string>();
    for (const author of law) {
      const person = people.get(author.role) ?? (await enterSomebody(asOwner, author.role, here, before2026, now));
      people.set(author.role, person);
      for (const at of [now.subtract({ minutes: 5 }), now.add({ minutes: 5 })]) {
        assert.equal(await saidTo(author, person, { on, here, at }), 'written_at_its_time', author.column);
      }
    }
  });

  test("the site's role enters no right that nobody gave, and an applicant's for a time only", async () => {
    for (const role of everyRole.filter((one) => one !== 'representative')) {
      await assert.rejects(enterSomebody(real, role, here, { from: now }, now), { constraint: 'right_is_given' }, role);
    }
    await assert.rejects(enterSomebody(real, 'representative', here, { from: now }, now), {
      constraint: 'applicant_for_a_time',
    });
  });
});
